package io.interviewedge.review;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisOrder;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InterviewNotCompletedException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.error.TooManyAnalysesException;
import io.interviewedge.internal.Parts;
import io.interviewedge.internal.Uninterrupted;
import io.interviewedge.limit.RateLimiter;
import io.interviewedge.limit.Usage;
import io.interviewedge.session.Interview;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionStore;
import io.interviewedge.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Interviews for review. {@link #find} reads one as it is; {@link #open} is what a recruiter does, and the first
 * opening of a completed interview runs the analyzer, in the caller's thread unless you name an
 * {@linkplain #inBackground executor}. Safe for use by several threads and nodes.
 *
 * <p>An analysis is made once:
 *
 * <ol>
 *   <li>The latest attempt is read. If there is none, or its lease is over, this caller claims the next one.
 *   <li>Of several callers, one wins the claim and runs the analyzer; the others see it running.
 *   <li>The result is stored if the claim still holds. A failure is stored as a failure, and stays until {@link #retry}
 *       or {@link #analyze} is called.
 * </ol>
 *
 * <p>Every attempt is kept. The latest that succeeded counts.
 */
public final class ReviewService {

    private final TenantId tenant;
    private final SessionStore store;
    private final Rubric rubric;
    private final @Nullable AnalysisRunner runner;
    private final RateLimiter limiter;
    private final Clock clock;
    private final Executor executor;

    /** For {@code InterviewEdge} only. */
    public ReviewService(Parts parts) {
        this.tenant = parts.get(TenantId.class);
        this.store = parts.get(SessionStore.class);
        this.rubric = parts.get(Rubric.class);
        this.runner = parts.find(InterviewAnalyzer.class)
                .map(analyzer -> new AnalysisRunner(parts, analyzer))
                .orElse(null);
        this.limiter = parts.get(RateLimiter.class);
        this.clock = parts.get(Clock.class);
        this.executor = Runnable::run;
    }

    private ReviewService(ReviewService same, Executor executor) {
        this.tenant = same.tenant;
        this.store = same.store;
        this.rubric = same.rubric;
        this.runner = same.runner;
        this.limiter = same.limiter;
        this.clock = same.clock;
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    /**
     * The same, but analyses are run by that executor: {@link #open}, {@link #retry} and {@link #analyze} claim the
     * analysis, hand it over, and return the review with the attempt {@linkplain AnalysisState#RUNNING running}.
     *
     * <p>The lease begins with the claim, so take an executor that begins at once or refuses, rather than one with a
     * queue. If it refuses, by a {@link java.util.concurrent.RejectedExecutionException}, the attempt is
     * {@linkplain AnalysisState#DEFERRED deferred} for a minute; what begins only after its lease is not run. The
     * executor is yours: the library never shuts it down.
     */
    public ReviewService inBackground(Executor executor) {
        return new ReviewService(this, executor);
    }

    /**
     * The interview with the analyses that it has by now. Changes nothing and runs nothing: it is for lists, exports
     * and other programs, and may be called in a transaction of the host.
     *
     * @throws SessionNotFoundException if the tenant has no such session
     */
    public InterviewReview find(UUID sessionId) {
        return review(read(sessionId), store.findAnalyses(sessionId));
    }

    /**
     * All attempts at analysing that interview, from the first to the latest, and which one counts.
     *
     * @throws SessionNotFoundException if the tenant has no such session
     */
    public Analyses analyses(UUID sessionId) {
        return find(sessionId).analyses();
    }

    /** {@link #open(UUID, String)} for an actor that the event log calls "host". */
    public InterviewReview open(UUID sessionId) {
        return open(sessionId, AnalysisOrder.BY_HOST);
    }

    /**
     * The interview with its analysis, which is made now if the interview is completed and has none: this call then
     * runs the analyzer, which may take seconds and cost money, and logs two events. The same goes for an attempt that
     * was abandoned, and for one that was deferred until a moment that has passed, until there are
     * {@value Analysis#MAX_ATTEMPTS} attempts. Without an analyzer it is the same as {@link #find}.
     *
     * @param actor who opens it, as the event log names them: an id rather than a name
     * @throws SessionNotFoundException if the tenant has no such session
     * @throws io.interviewedge.error.InvalidValueException if the actor is blank, too long, or more than one line
     * @throws io.interviewedge.error.TransactionActiveException if an analysis is to be made and the caller is in a
     *     transaction of the host
     */
    public InterviewReview open(UUID sessionId, String actor) {
        return open(sessionId, AnalysisOrder.by(actor));
    }

    private InterviewReview open(UUID sessionId, AnalysisOrder order) {
        Interview interview = read(sessionId);
        Analyses analyses = store.findAnalyses(sessionId);
        boolean due = analyses.latest().map(this::isDueAgain).orElse(true)
                && analyses.attempts().size() < Analysis.MAX_ATTEMPTS;
        return due && isCompleted(interview) && runner != null
                ? analyzed(runner, interview, analyses, order)
                : review(interview, analyses);
    }

    private boolean isDueAgain(Analysis latest) {
        Instant now = clock.instant();
        Instant retryAt = latest.outcome().retryAt();
        boolean deferralIsOver =
                latest.state().equals(AnalysisState.DEFERRED) && retryAt != null && !now.isBefore(retryAt);
        return deferralIsOver || latest.isAbandoned(now);
    }

    /** {@link #retry(UUID, String)} for an actor that the event log calls "host". */
    public InterviewReview retry(UUID sessionId) {
        return retry(sessionId, AnalysisOrder.BY_HOST);
    }

    /**
     * Runs the analysis again if the latest attempt has ended without a result; otherwise does the same as
     * {@link #open(UUID, String)}. However many callers retry the same failure, the analyzer runs once.
     *
     * @param actor who asks for it, as the event log names them: an id rather than a name
     * @throws SessionNotFoundException if the tenant has no such session
     * @throws io.interviewedge.error.InvalidValueException if the actor is blank, too long, or more than one line
     * @throws TooManyAnalysesException if the analyzer was asked in {@value Analysis#MAX_ATTEMPTS} attempts already
     * @throws io.interviewedge.error.TransactionActiveException if an analysis is to be made and the caller is in a
     *     transaction of the host
     * @throws io.interviewedge.error.TooManyRequestsException if it was tried too often within a short time
     */
    public InterviewReview retry(UUID sessionId, String actor) {
        return retry(sessionId, AnalysisOrder.by(actor));
    }

    private InterviewReview retry(UUID sessionId, AnalysisOrder order) {
        Analyses analyses = store.findAnalyses(sessionId);
        boolean ended = analyses.latest()
                .filter(latest -> latest.state().isWithoutResult())
                .isPresent();
        return ended && runner != null ? again(runner, read(sessionId), analyses, order) : open(sessionId, order);
    }

    /**
     * Runs the analysis once more, whatever came of the attempts so far, which are all kept. If an attempt is running,
     * nothing is started and the review shows that one.
     *
     * @param reason why another analysis is wanted, from 1 to {@value AnalysisOrder#MAX_REASON_LENGTH} characters;
     *     stored with the attempt
     * @param actor who asks for it, as the event log names them: an id rather than a name
     * @throws SessionNotFoundException if the tenant has no such session
     * @throws io.interviewedge.error.InvalidValueException if the reason or the actor is not allowed
     * @throws InterviewNotCompletedException if the candidate has not submitted the interview
     * @throws TooManyAnalysesException if the analyzer was asked in {@value Analysis#MAX_ATTEMPTS} attempts already
     * @throws ConfigurationException if there is no analyzer
     * @throws io.interviewedge.error.TransactionActiveException if the caller is in a transaction of the host
     * @throws io.interviewedge.error.TooManyRequestsException if it was analyzed again too often within a short time
     */
    public InterviewReview analyze(UUID sessionId, String reason, String actor) {
        AnalysisOrder order = AnalysisOrder.of(actor, reason);
        Interview interview = read(sessionId);
        if (runner == null) {
            throw new ConfigurationException("there is no analyzer; give the builder one: builder.analyzer(...)");
        }
        if (!isCompleted(interview)) {
            throw new InterviewNotCompletedException(sessionId);
        }
        Analyses analyses = store.findAnalyses(sessionId);
        boolean running = analyses.latest()
                .filter(latest -> latest.isRunning(clock.instant()))
                .isPresent();
        return running ? review(interview, analyses) : again(runner, interview, analyses, order);
    }

    private InterviewReview again(AnalysisRunner with, Interview interview, Analyses analyses, AnalysisOrder order) {
        UUID sessionId = interview.session().id();
        if (asked(analyses) >= Analysis.MAX_ATTEMPTS) {
            throw new TooManyAnalysesException(sessionId, Analysis.MAX_ATTEMPTS);
        }
        limiter.require(Usage.ANALYSIS_RETRY, sessionId);
        return analyzed(with, interview, analyses, order);
    }

    /** In how many attempts the analyzer was asked: one that was deferred cost nothing. */
    private static long asked(Analyses analyses) {
        return analyses.attempts().stream()
                .filter(attempt -> !attempt.state().equals(AnalysisState.DEFERRED))
                .count();
    }

    private InterviewReview analyzed(AnalysisRunner with, Interview interview, Analyses analyses, AnalysisOrder order) {
        UUID sessionId = interview.session().id();
        Analyses after = with.run(interview, analyses, order, executor);
        // Read again: an attempt is a change of the session, and so changes its version.
        Interview changed = Uninterrupted.get(() -> read(sessionId));
        return review(changed, after);
    }

    private InterviewReview review(Interview interview, Analyses analyses) {
        return InterviewReview.of(interview, rubric, analyses);
    }

    private static boolean isCompleted(Interview interview) {
        return interview.session().status().equals(SessionStatus.COMPLETED);
    }

    private Interview read(UUID sessionId) {
        return store.find(tenant, sessionId)
                .map(found -> found.complete(store))
                .orElseThrow(() -> new SessionNotFoundException(sessionId));
    }
}
