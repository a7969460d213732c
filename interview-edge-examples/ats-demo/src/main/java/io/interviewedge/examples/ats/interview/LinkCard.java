package io.interviewedge.examples.ats.interview;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The link as the detail page shows it.
 *
 * @param state lasting, limited (until it expires), expired or revoked
 * @param extendable whether the link can be extended
 */
record LinkCard(
        String state, @Nullable Instant expiresAt, @Nullable Instant revokedAt, boolean extendable) {

    static LinkCard of(InterviewSession session, Instant now) {
        boolean completed = session.status().equals(SessionStatus.COMPLETED);
        String state = switch (SessionLifecycle.linkState(session, now)) {
            case USABLE -> session.expiresAt() == null || completed ? "lasting" : "limited";
            case EXPIRED -> "expired";
            case REVOKED -> "revoked";
        };
        return new LinkCard(state, session.expiresAt(), session.revokedAt(), !completed);
    }
}
