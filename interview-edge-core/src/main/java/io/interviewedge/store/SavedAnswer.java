package io.interviewedge.store;

import io.interviewedge.session.InterviewSession;
import java.time.Instant;
import java.util.Objects;

/** An answer that was stored: its new revision, and the session's row after it. */
public record SavedAnswer(InterviewSession session, int revision) {

    /** When the answer was given: the session's last activity. */
    public Instant answeredAt() {
        return Objects.requireNonNull(session.lastActivityAt(), "a session with an answer has a last activity");
    }
}
