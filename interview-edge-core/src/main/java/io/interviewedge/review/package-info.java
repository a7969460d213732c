/** The recruiter's view of one interview: questions, answers, and an analysis that runs once, on first opening. */
@NullMarked
package io.interviewedge.review;

import org.jspecify.annotations.NullMarked;
