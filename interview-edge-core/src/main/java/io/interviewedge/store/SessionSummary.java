package io.interviewedge.store;

import io.interviewedge.session.InterviewSession;
import org.jspecify.annotations.Nullable;

/**
 * A session as a list shows it.
 *
 * @param overall the score of its latest analysis that succeeded, or null if none did
 */
public record SessionSummary(
        InterviewSession session, @Nullable Double overall) {}
