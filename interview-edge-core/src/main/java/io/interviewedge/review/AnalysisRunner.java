package io.interviewedge.review;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisBudget;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisOrder;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionListener;
import io.interviewedge.internal.FailureText;
import io.interviewedge.internal.FatalErrors;
import io.interviewedge.internal.Limits;
import io.interviewedge.internal.Parts;
import io.interviewedge.internal.Uninterrupted;
import io.interviewedge.session.Answer;
import io.interviewedge.session.Interview;
import io.interviewedge.store.AnalysisStore;
import io.interviewedge.store.SessionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims an analysis, has it run outside any transaction, and stores its end. */
final class AnalysisRunner {

    private static final Logger log = LoggerFactory.getLogger(AnalysisRunner.class);

    /** After an executor had no room. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Map<AnalysisState, SessionEventType> END = Map.of(
            AnalysisState.SUCCEEDED, SessionEventType.ANALYSIS_SUCCEEDED,
            AnalysisState.FAILED, SessionEventType.ANALYSIS_FAILED,
            AnalysisState.DEFERRED, SessionEventType.ANALYSIS_DEFERRED,
            AnalysisState.NOT_SCORED, SessionEventType.ANALYSIS_NOT_SCORED);

    private final InterviewAnalyzer analyzer;
    private final AnalysisBudget budget;
    private final Rubric rubric;
    private final Duration lease;
    private final AnalysisStore store;
    private final SessionListener listener;
    private final Clock clock;

    AnalysisRunner(Parts parts, InterviewAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.budget = parts.get(AnalysisBudget.class);
        this.rubric = parts.get(Rubric.class);
        this.lease = parts.get(Limits.class).analysisLease();
        this.store = parts.get(SessionStore.class);
        this.listener = parts.get(SessionListener.class);
        this.clock = parts.get(Clock.class);
    }

    /**
     * Claims the next attempt and has the executor run it. Returns all attempts as they are when the executor returns
     * or, if another caller was first, as that caller has made them.
     */
    Analyses run(Interview interview, Analyses before, AnalysisOrder order, Executor executor) {
        Instant now = clock.instant();
        Analysis latest = before.latest().orElse(null);
        int attempt = latest == null ? 1 : latest.attempt() + 1;
        UUID sessionId = interview.session().id();
        Analysis claim = Analysis.claim(sessionId, attempt, analyzer.name(), now, now.plus(lease))
                .order(order);
        EventDraft started = draft(SessionEventType.ANALYSIS_STARTED, claim, order.actor(), now);
        Optional<SessionEvent> claimed = store.claimAnalysis(claim, latest, started);
        if (claimed.isPresent()) {
            listener.onEvent(claimed.get());
            try {
                executor.execute(() -> finish(claim, interview));
            } catch (RejectedExecutionException busy) {
                end(deferred(claim));
            }
        }
        return Uninterrupted.get(() -> store.findAnalyses(sessionId));
    }

    private void finish(Analysis claim, Interview interview) {
        if (claim.isRunning(clock.instant())) {
            end(outcome(claim, interview));
        } else {
            log.warn("Analysis {} of session {} waited longer than its lease", claim.attempt(), claim.sessionId());
        }
    }

    private Analysis deferred(Analysis claim) {
        Instant at = endOf(claim);
        return claim.ended(
                NoFindings.deferred("Too many analyses are running at the moment.")
                        .retryAt(at.plus(PAUSE)),
                at);
    }

    private void end(Analysis finished) {
        storeEnd(finished).ifPresent(listener::onEvent);
    }

    private Optional<SessionEvent> storeEnd(Analysis finished) {
        SessionEventType type = END.getOrDefault(finished.state(), SessionEventType.ANALYSIS_FAILED);
        Instant at = Objects.requireNonNull(finished.finishedAt(), "an ended attempt has an end");
        EventDraft ended = draft(type, finished, finished.analyzer(), at);
        return Uninterrupted.get(() -> store.finishAnalysis(finished, ended));
    }

    private static EventDraft draft(SessionEventType type, Analysis attempt, String actor, Instant at) {
        return EventDraft.of(type, at, actor, Integer.toString(attempt.attempt()));
    }

    /** Never before the start, wherever the clock has jumped meanwhile. */
    private Instant endOf(Analysis claim) {
        Instant now = clock.instant();
        return now.isBefore(claim.startedAt()) ? claim.startedAt() : now;
    }

    private Analysis outcome(Analysis claim, Interview interview) {
        try {
            AnalysisRequest request = request(interview);
            Optional<NoFindings> refused = budget.refusal(interview.session().tenant(), request);
            if (refused.isPresent()) {
                return claim.ended(refused.get(), endOf(claim));
            }
            Findings findings = analyzer.analyze(request);
            requireGrounded(findings, request);
            return claim.succeeded(AnalysisResult.of(findings, request.rubric()), findings.stamp(), endOf(claim));
        } catch (AnalysisFailedException failure) {
            return failed(claim, failure, failure.noFindings());
        } catch (InvalidValueException failure) {
            return failed(
                    claim,
                    failure,
                    NoFindings.failed("The analyzer gave an invalid result: " + failure.getMessage() + "."));
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            return failed(claim, failure, NoFindings.failed("The analyzer was interrupted."));
        } catch (Throwable failure) {
            String type = failure.getClass().getSimpleName();
            Analysis failed = failed(claim, failure, NoFindings.failed("The analyzer failed (" + type + ")."));
            FatalErrors.rethrow(failure, () -> end(failed));
            return failed;
        }
    }

    /** Of the failure only its type and place are logged: its message may quote an answer. */
    private Analysis failed(Analysis claim, Throwable failure, NoFindings none) {
        log.warn(
                "Analysis {} of session {} by {}: {}, {}",
                claim.attempt(),
                claim.sessionId(),
                claim.analyzer(),
                none.state(),
                FailureText.typeAndPlace(failure));
        return claim.ended(none, endOf(claim));
    }

    private AnalysisRequest request(Interview interview) {
        List<AnsweredQuestion> questions = interview.script().questions().stream()
                .map(question -> new AnsweredQuestion(
                        question,
                        interview.answer(question.id()).map(Answer::text).orElse("")))
                .toList();
        return new AnalysisRequest(
                interview.script().title(),
                interview.script().company(),
                questions,
                interview.script().rubric(rubric));
    }

    /**
     * Every remark must be on a question that was asked, and every quote must stand in the answer as people read it.
     */
    private static void requireGrounded(Findings findings, AnalysisRequest request) {
        Map<String, String> answers = request.questions().stream()
                .collect(Collectors.toMap(AnsweredQuestion::questionId, AnsweredQuestion::shownAnswer));
        for (Observation observation : findings.observations()) {
            String answer = answers.get(observation.questionId());
            if (answer == null) {
                throw new InvalidValueException("observation", "is about a question that was not asked");
            }
            String quote = observation.quote();
            if (quote != null && (quote.isBlank() || !answer.contains(quote))) {
                throw new InvalidValueException("quote", "is not in the candidate's answer, word for word");
            }
        }
    }
}
