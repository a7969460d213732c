package io.interviewedge.store;

import io.interviewedge.event.EventDraft;
import io.interviewedge.question.FreeText;
import io.interviewedge.question.Question;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.LinkState;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A guarded write: this text becomes the answer if everything below still holds when it is stored. The session must be
 * in progress, its link neither expired at {@code at} nor revoked, and its script must ask the question. If the text is
 * not {@code checked}, the question must be one that is answered by free text. Made by {@link #of}.
 *
 * @param expectedRevision the revision the stored answer must have; 0 if there must be none
 * @param expectedVersion the version the session's row must have, or null for any
 * @param event what is logged with it
 * @param checked whether the text is known to be an answer of the question's kind, in the form that is stored
 */
public record AnswerWrite(
        InviteToken token,
        String questionId,
        String text,
        int expectedRevision,
        Instant at,
        @Nullable Long expectedVersion,
        EventDraft event,
        boolean checked) {

    /** A write for a row at any version, of a text that was not checked. */
    public static AnswerWrite of(
            InviteToken token, String questionId, String text, int expectedRevision, Instant at, EventDraft event) {
        return new AnswerWrite(token, questionId, text, expectedRevision, at, null, event, false);
    }

    /** The same write, for a row at that version only; null for any. */
    public AnswerWrite expectingVersion(@Nullable Long version) {
        return new AnswerWrite(token, questionId, text, expectedRevision, at, version, event, checked);
    }

    /** The same write of a text that was found to be an answer of the question's kind. */
    public AnswerWrite checked(String canonical) {
        return new AnswerWrite(token, questionId, canonical, expectedRevision, at, expectedVersion, event, true);
    }

    /** Whether a question of the script takes the text. */
    public boolean suits(Question question) {
        return checked || question.kind() instanceof FreeText;
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
