/** Inviting many candidates from a CSV file: upload, look, confirm, download. */
@NullMarked
package io.interviewedge.examples.ats.bulk;

import org.jspecify.annotations.NullMarked;
