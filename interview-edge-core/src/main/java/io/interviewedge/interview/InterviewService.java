package io.interviewedge.interview;

import io.interviewedge.error.AnswerConflictException;
import io.interviewedge.error.AnswerTooLongException;
import io.interviewedge.error.InvalidAnswerException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.InvitationNotFoundException;
import io.interviewedge.error.QuestionNotFoundException;
import io.interviewedge.error.SessionBusyException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionListener;
import io.interviewedge.internal.Limits;
import io.interviewedge.internal.NameBasedId;
import io.interviewedge.internal.Parts;
import io.interviewedge.internal.TextRules;
import io.interviewedge.limit.RateLimiter;
import io.interviewedge.limit.Usage;
import io.interviewedge.question.Question;
import io.interviewedge.question.QuestionKind;
import io.interviewedge.session.Answer;
import io.interviewedge.session.Decision;
import io.interviewedge.session.Interview;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionTrigger;
import io.interviewedge.session.Transition;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a candidate who has a link. {@code view} changes nothing; {@code start}, {@code answer} and
 * {@code submit} do. Safe for use by several threads.
 *
 * <p>Every step works alike:
 *
 * <ol>
 *   <li>If the link was used too often within a short time, nothing happens: see {@link RateLimiter}.
 *   <li>If the host guards the step, the interview is read and the lifecycle decides; the write then succeeds only for
 *       the version that it decided on.
 *   <li>The step is written under its guards. If the store wrote it, it happened, exactly once.
 *   <li>Otherwise the interview is read, and the lifecycle says why: the step was taken before, or is refused. If there
 *       is no reason, another caller changed the session in between, and the step is tried again. So is an answer to a
 *       question of another kind than text, once it was checked.
 * </ol>
 */
public final class InterviewService {

    private static final int MAX_ATTEMPTS = 100;

    private final SessionLifecycle lifecycle;
    private final SessionStore store;
    private final SessionListener listener;
    private final Clock clock;
    private final RateLimiter limiter;
    private final int maxAnswerLength;

    /** For {@code InterviewEdge} only. */
    public InterviewService(Parts parts) {
        this.lifecycle = parts.get(SessionLifecycle.class);
        this.store = parts.get(SessionStore.class);
        this.listener = parts.get(SessionListener.class);
        this.clock = parts.get(Clock.class);
        this.limiter = parts.get(RateLimiter.class);
        this.maxAnswerLength = parts.get(Limits.class).answerLength();
    }

    /** The longest answer in UTF-16 units, as the builder was told. */
    public int maxAnswerLength() {
        return maxAnswerLength;
    }

    /**
     * Shows what the candidate may see. Changes nothing, however often the link is opened, and by anyone.
     *
     * @throws InvitationNotFoundException if no invitation has this token
     * @throws io.interviewedge.error.LinkExpiredException if the link's time is over and the interview not completed
     * @throws io.interviewedge.error.LinkRevokedException if the recruiter withdrew the link
     */
    public CandidateView view(InviteToken token) {
        Interview interview = find(token);
        requireUsableLink(interview);
        return CandidateView.of(interview);
    }

    /**
     * The candidate's language, even if the link no longer works, so that a page can say that in it. Empty if no
     * invitation has this token.
     */
    public Optional<Locale> locale(InviteToken token) {
        return store.findByToken(token).map(found -> found.session().candidate().locale());
    }

    private void requireUsableLink(Interview interview) {
        SessionLifecycle.linkRefusal(interview.session(), clock.instant()).ifPresent(reason -> {
            throw reason;
        });
    }

    /**
     * Starts the interview. Starting again changes nothing and returns the view as it is.
     *
     * @throws InvitationNotFoundException if no invitation has this token
     * @throws io.interviewedge.error.LinkExpiredException if the link's time is over
     * @throws io.interviewedge.error.LinkRevokedException if the recruiter withdrew the link
     * @throws io.interviewedge.error.StepRefusedException if one of the host's guards does not hold
     * @throws io.interviewedge.error.TooManyRequestsException if too many steps were taken by this link within a short
     *     time
     */
    public CandidateView start(InviteToken token) {
        Interview interview = move(token, SessionTrigger.START, SessionEventType.STARTED);
        requireUsableLink(interview);
        return CandidateView.of(interview);
    }

    /**
     * Saves an answer, which may be empty. A client that missed the reply can repeat the call: a text that is saved
     * already is never a conflict, and the repeated call changes nothing. An answer to a question of another kind than
     * text is saved in the one form that its {@link QuestionKind#canonical kind} gives it.
     *
     * @param text at most as long as the builder's limit, 20,000 UTF-16 units by default; tab and line breaks are the
     *     only control characters allowed
     * @param lastSeenRevision the revision of the answer that this client last saw; 0 if it saw none
     * @return the answer as it is saved now, with its new revision
     * @throws InvitationNotFoundException if no invitation has this token
     * @throws QuestionNotFoundException if the interview does not ask that question
     * @throws AnswerTooLongException if the text is longer than the limit
     * @throws InvalidValueException if the text holds a character that is not allowed
     * @throws InvalidAnswerException if a question of another kind than text cannot be answered like that
     * @throws AnswerConflictException if the answer was changed since; it carries the current text and revision
     * @throws io.interviewedge.error.InterviewNotStartedException before the start
     * @throws io.interviewedge.error.InterviewCompletedException after the submit
     * @throws io.interviewedge.error.LinkExpiredException if the link's time is over
     * @throws io.interviewedge.error.LinkRevokedException if the recruiter withdrew the link
     * @throws io.interviewedge.error.StepRefusedException if one of the host's guards does not hold
     * @throws io.interviewedge.error.TooManyRequestsException if too many steps were taken by this link within a short
     *     time
     */
    public Answer answer(InviteToken token, String questionId, String text, int lastSeenRevision) {
        requireAcceptable(questionId, text, lastSeenRevision);
        requireRate(token);
        String checked = null; // The text in the form of the question's kind, once that is known.
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Instant at = clock.instant();
            Long judged = null;
            if (lifecycle.isGuarded(SessionTrigger.ANSWER)) {
                Interview seen = find(token);
                require(lifecycle.decide(seen, SessionTrigger.ANSWER, at));
                judged = seen.session().version();
                checked = canonical(seen, questionId, text);
            }
            EventDraft event = EventDraft.of(SessionEventType.ANSWERED, at, SessionEvent.CANDIDATE, questionId);
            AnswerWrite write = AnswerWrite.of(token, questionId, text, lastSeenRevision, at, event)
                    .expectingVersion(judged);
            write = checked == null ? write : write.checked(checked);
            Optional<SavedAnswer> saved = store.saveAnswer(write);
            if (saved.isPresent()) {
                listener.onEvent(saved.get().event());
                return new Answer(
                        questionId,
                        write.text(),
                        saved.get().revision(),
                        saved.get().answeredAt());
            }
            Interview seen = find(token);
            require(lifecycle.decide(seen, SessionTrigger.ANSWER, at));
            checked = canonical(seen, questionId, text);
            Answer current = seen.answer(questionId).orElse(null);
            if (current != null && current.text().equals(checked)) {
                return current;
            }
            int revision = current == null ? 0 : current.revision();
            if (revision != lastSeenRevision) {
                throw new AnswerConflictException(questionId, current == null ? "" : current.text(), revision);
            }
        }
        throw new SessionBusyException(MAX_ATTEMPTS);
    }

    private static String canonical(Interview interview, String questionId, String text) {
        return interview
                .script()
                .question(questionId)
                .orElseThrow(() -> new QuestionNotFoundException(questionId))
                .canonical(text);
    }

    /**
     * Submits the interview and locks its answers. Submitting again changes nothing and returns the first result.
     *
     * @throws InvitationNotFoundException if no invitation has this token
     * @throws io.interviewedge.error.InterviewNotStartedException before the start
     * @throws io.interviewedge.error.AnswersMissingException if required questions have no answer; it says which
     * @throws io.interviewedge.error.LinkExpiredException if the link's time is over
     * @throws io.interviewedge.error.LinkRevokedException if the recruiter withdrew the link
     * @throws io.interviewedge.error.StepRefusedException if one of the host's guards does not hold
     * @throws io.interviewedge.error.TooManyRequestsException if too many steps were taken by this link within a short
     *     time
     */
    public Submission submit(InviteToken token) {
        InterviewSession session =
                move(token, SessionTrigger.SUBMIT, SessionEventType.SUBMITTED).session();
        return new Submission(
                session.id(),
                Objects.requireNonNull(session.completedAt(), "a completed session has a completion time"));
    }

    private Interview move(InviteToken token, SessionTrigger trigger, SessionEventType type) {
        Transition transition = lifecycle.transition(trigger);
        boolean requiredAnswered = trigger == SessionTrigger.SUBMIT;
        requireRate(token);
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Instant at = clock.instant();
            Long judged = null;
            if (lifecycle.isGuarded(trigger)) {
                Interview seen = find(token);
                if (isDone(lifecycle.decide(seen, trigger, at))) {
                    return seen;
                }
                judged = seen.session().version();
            }
            EventDraft event = EventDraft.of(type, at, SessionEvent.CANDIDATE, null);
            Optional<InterviewSession> moved =
                    store.changeStatus(StatusChange.of(token, transition.from(), transition.to(), at, event)
                            .requiringAnswers(requiredAnswered)
                            .expectingVersion(judged));
            if (moved.isPresent()) {
                listener.onEvent(
                        event.of(moved.get(), Objects.requireNonNull(moved.get().lastActivityAt())));
                // Before the start there are no answers, and a submission shows none.
                return new StoredSession(moved.get(), Map.of()).complete(store);
            }
            Interview seen = find(token);
            if (isDone(lifecycle.decide(seen, trigger, at))) {
                return seen;
            }
        }
        throw new SessionBusyException(MAX_ATTEMPTS);
    }

    /** Counted by a digest of the token, because a limiter must not be able to open the interview. */
    private void requireRate(InviteToken token) {
        limiter.require(Usage.CANDIDATE_STEP, NameBasedId.of(token.value()));
    }

    private static boolean isDone(Decision decision) {
        require(decision);
        return decision instanceof Decision.AlreadyDone;
    }

    private static void require(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw refused.reason();
        }
    }

    private Interview find(InviteToken token) {
        return store.findByToken(token)
                .map(found -> found.complete(store))
                .orElseThrow(InvitationNotFoundException::new);
    }

    private void requireAcceptable(String questionId, @Nullable String text, int lastSeenRevision) {
        Objects.requireNonNull(questionId, "questionId");
        if (questionId.length() > Question.MAX_ID_LENGTH || !TextRules.isProse(questionId)) {
            // No script has such a question, and not every store could look for it.
            throw new QuestionNotFoundException(questionId);
        }
        if (text == null) {
            throw new InvalidValueException("text", "is missing; for an empty answer, send an empty text");
        }
        if (lastSeenRevision < 0) {
            throw new InvalidValueException(
                    "revision", "is " + lastSeenRevision + "; send the revision that was last seen, or 0 for none");
        }
        if (text.length() > maxAnswerLength) {
            throw new AnswerTooLongException(questionId, text.length(), maxAnswerLength);
        }
        TextRules.requireProse("text", text);
    }
}
