package io.interviewedge.examples.ats.api;

import io.interviewedge.session.Candidate;
import io.interviewedge.session.InterviewSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session as the list shows it. */
record SessionItem(
        String sessionId,
        @Nullable String candidateName,
        String candidateEmail,
        String jobId,
        String jobTitle,
        String status,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    static SessionItem of(InterviewSession session) {
        Candidate candidate = session.candidate();
        return new SessionItem(
                session.id().toString(),
                candidate.name(),
                candidate.email().value(),
                session.jobId(),
                session.jobTitle(),
                session.status().id(),
                session.createdAt(),
                session.startedAt(),
                session.completedAt(),
                session.expiresAt(),
                session.revokedAt());
    }
}
