/** What the candidate does: look, start, answer, submit. */
@NullMarked
package io.interviewedge.interview;

import org.jspecify.annotations.NullMarked;
