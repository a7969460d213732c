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
 * A guarded write: this text becomes the answer if everything below still holds when it is stored. The session must be
 * in progress, its link neither expired at {@code at} nor revoked, and its script must ask the question. Made by
 * {@link #of}.
 *
 * @param expectedRevision the revision the stored answer must have; 0 if there must be none
 * @param expectedVersion the version the session's row must have, or null for any
 * @param event what is logged with it
 */
public record AnswerWrite(
        InviteToken token,
        String questionId,
        String text,
        int expectedRevision,
        Instant at,
        @Nullable Long expectedVersion,
        EventDraft event) {

    /** A write for a row at any version. */
    public static AnswerWrite of(
            InviteToken token, String questionId, String text, int expectedRevision, Instant at, EventDraft event) {
        return new AnswerWrite(token, questionId, text, expectedRevision, at, null, event);
    }

    /** The same write, for a row at that version only; null for any. */
    public AnswerWrite expectingVersion(@Nullable Long version) {
        return new AnswerWrite(token, questionId, text, expectedRevision, at, version, event);
    }

    /** Whether the session's row lets it happen; the question and the stored revision are not looked at. */
    public boolean allows(InterviewSession session) {
        return session.status().equals(SessionStatus.IN_PROGRESS)
                && SessionLifecycle.linkState(session, at) == LinkState.USABLE
                && (expectedVersion == null || session.version() == expectedVersion);
    }

    /** Whether the text counts as an answer: it is more than white space, as {@link String#isBlank()} sees it. */
    public boolean isFilled() {
        return !text.isBlank();
    }

    /** Without token and text: neither belongs in a log. */
    @Override
    public String toString() {
        return "AnswerWrite[questionId=" + questionId + ", expectedRevision=" + expectedRevision + ", at=" + at + "]";
    }
}
