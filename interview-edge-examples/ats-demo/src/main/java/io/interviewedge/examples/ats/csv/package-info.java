/** Reads a list of candidates from a CSV file, whatever wrote it. */
@NullMarked
package io.interviewedge.examples.ats.csv;

import org.jspecify.annotations.NullMarked;
