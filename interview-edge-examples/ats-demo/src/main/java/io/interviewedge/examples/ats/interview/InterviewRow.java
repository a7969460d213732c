package io.interviewedge.examples.ats.interview;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionSummary;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the list. */
record InterviewRow(
        String sessionId,
        String candidate,
        String email,
        String jobTitle,
        String status,
        @Nullable String score,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt) {

    static InterviewRow of(SessionSummary summary) {
        InterviewSession session = summary.session();
        Double overall = summary.overall();
        return new InterviewRow(
                session.id().toString(),
                session.candidate().displayName(),
                session.candidate().email().value(),
                session.jobTitle(),
                session.status().id(),
                overall == null ? null : Scores.show(overall),
                session.createdAt(),
                session.startedAt(),
                session.completedAt());
    }
}
