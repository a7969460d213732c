/** Inviting many candidates from a CSV file: upload, check, confirm, download. */
@NullMarked
package io.interviewedge.examples.ats.bulk;

import org.jspecify.annotations.NullMarked;
