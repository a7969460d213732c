package io.interviewedge.store;

import io.interviewedge.event.EventDraft;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.LinkState;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A guarded write: the session with this token moves to another status if everything below still holds when it is stored.
 *
 * @param from the status it must have
 * @param to the status it gets; {@code startedAt} or {@code completedAt} is set with it
 * @param at the instant of the change; the link must not have expired by then, nor been revoked
 * @param requiredAnswered whether every required question must have a filled answer
 * @param expectedVersion the version the row must have, or null for any
 * @param event what is logged with it
 */
public record StatusChange(
        InviteToken token,
        SessionStatus from,
        SessionStatus to,
        Instant at,
        boolean requiredAnswered,
        @Nullable Long expectedVersion,
        EventDraft event) {

    /** Whether the session's row lets it happen; the required answers are not looked at. */
    public boolean allows(InterviewSession session) {
        return session.status() == from
                && SessionLifecycle.linkState(session, at) == LinkState.USABLE
                && (expectedVersion == null || session.version() == expectedVersion);
    }

    /** Without the token: it belongs in no log. */
    @Override
    public String toString() {
        return "StatusChange[from=" + from.id() + ", to=" + to.id() + ", at=" + at + "]";
    }
}
