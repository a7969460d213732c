/** The one entry point: {@link io.interviewedge.InterviewEdge} and its builder. */
@NullMarked
package io.interviewedge;

import org.jspecify.annotations.NullMarked;
