/** The machine's opinion of a completed interview: the port that produces it and the values that carry it. */
@NullMarked
package io.interviewedge.analysis;

import org.jspecify.annotations.NullMarked;
