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
 * A guarded write: the session with this token moves to another status if everything below still holds when it is
 * stored. Made by {@link #of}.
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

    /** A change under no other guards than the status and the link. */
    public static StatusChange of(
            InviteToken token, SessionStatus from, SessionStatus to, Instant at, EventDraft event) {
        return new StatusChange(token, from, to, at, false, null, event);
    }

    /** The same change, with or without the guard that every required question has a filled answer. */
    public StatusChange requiringAnswers(boolean required) {
        return new StatusChange(token, from, to, at, required, expectedVersion, event);
    }

    /** The same change, for a row at that version only; null for any. */
    public StatusChange expectingVersion(@Nullable Long version) {
        return new StatusChange(token, from, to, at, requiredAnswered, version, event);
    }

    /** Whether the session's row lets it happen; the required answers are not looked at. */
    public boolean allows(InterviewSession session) {
        return session.status().equals(from)
                && SessionLifecycle.linkState(session, at) == LinkState.USABLE
                && (expectedVersion == null || session.version() == expectedVersion);
    }

    /** Without the token: it belongs in no log. */
    @Override
    public String toString() {
        return "StatusChange[from=" + from.id() + ", to=" + to.id() + ", at=" + at + "]";
    }
}
