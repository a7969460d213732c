package io.interviewedge.review;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
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
import io.interviewedge.internal.TextRules;
import io.interviewedge.internal.Uninterrupted;
import io.interviewedge.session.Answer;
import io.interviewedge.session.Interview;
import io.interviewedge.store.AnalysisStore;
import io.interviewedge.store.SessionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims an analysis, runs it outside any transaction, and stores its end. */
final class AnalysisRunner {

    private static final Logger log = LoggerFactory.getLogger(AnalysisRunner.class);

    private final InterviewAnalyzer analyzer;
    private final Rubric rubric;
    private final Duration lease;
    private final AnalysisStore store;
    private final SessionListener listener;
    private final Clock clock;

    AnalysisRunner(Parts parts, InterviewAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.rubric = parts.get(Rubric.class);
        this.lease = parts.get(Limits.class).analysisLease();
        this.store = parts.get(SessionStore.class);
        this.listener = parts.get(SessionListener.class);
        this.clock = parts.get(Clock.class);
    }

    /** Returns the analysis made here or, if another caller was first, that caller's as it is now. */
    @Nullable Analysis run(Interview interview, @Nullable Analysis latest) {
        Instant now = clock.instant();
        int attempt = latest == null ? 1 : latest.attempt() + 1;
        Analysis claim = Analysis.claim(interview.session().id(), attempt, analyzer.name(), now, now.plus(lease));
        Optional<SessionEvent> claimed =
                store.claimAnalysis(claim, latest, draft(SessionEventType.ANALYSIS_STARTED, claim));
        if (claimed.isPresent()) {
            listener.onEvent(claimed.get());
            Analysis finished = finish(claim, interview);
            Optional<SessionEvent> stored = storeEnd(finished);
            if (stored.isPresent()) {
                listener.onEvent(stored.get());
                return finished;
            }
        }
        return Uninterrupted.get(() -> store.findAnalysis(interview.session().id()))
                .orElse(null);
    }

    private Optional<SessionEvent> storeEnd(Analysis finished) {
        SessionEventType type =
                finished.result() == null ? SessionEventType.ANALYSIS_FAILED : SessionEventType.ANALYSIS_SUCCEEDED;
        return Uninterrupted.get(() -> store.finishAnalysis(finished, draft(type, finished)));
    }

    private static EventDraft draft(SessionEventType type, Analysis attempt) {
        Instant at = attempt.finishedAt() == null ? attempt.startedAt() : attempt.finishedAt();
        return EventDraft.of(type, at, attempt.analyzer(), Integer.toString(attempt.attempt()));
    }

    /** Never before the start, wherever the clock has jumped meanwhile. */
    private Instant endOf(Analysis claim) {
        Instant now = clock.instant();
        return now.isBefore(claim.startedAt()) ? claim.startedAt() : now;
    }

    private Analysis finish(Analysis claim, Interview interview) {
        try {
            Findings findings = analyzer.analyze(request(interview));
            requireKnownQuestions(findings, interview);
            return claim.succeeded(AnalysisResult.of(findings, rubric), endOf(claim));
        } catch (AnalysisFailedException failure) {
            return failed(claim, failure, failure.reason());
        } catch (InvalidValueException failure) {
            return failed(claim, failure, "The analyzer gave an invalid result: " + failure.getMessage() + ".");
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            return failed(claim, failure, "The analyzer was interrupted.");
        } catch (Throwable failure) {
            Analysis failed = failed(
                    claim, failure, "The analyzer failed (" + failure.getClass().getSimpleName() + ").");
            FatalErrors.rethrow(failure, () -> storeEnd(failed).ifPresent(listener::onEvent));
            return failed;
        }
    }

    /** Of the failure only its type and place are logged: its message may quote an answer. */
    private Analysis failed(Analysis claim, Throwable failure, String reason) {
        log.warn(
                "Analysis {} of session {} by {} failed: {}",
                claim.attempt(),
                claim.sessionId(),
                claim.analyzer(),
                FailureText.typeAndPlace(failure));
        String shown = TextRules.toProse(reason, Analysis.MAX_FAILURE_LENGTH);
        return claim.failed(shown, endOf(claim));
    }

    private AnalysisRequest request(Interview interview) {
        List<AnsweredQuestion> questions = interview.script().questions().stream()
                .map(question -> new AnsweredQuestion(
                        question.id(),
                        question.text(),
                        question.modelAnswer(),
                        interview.answer(question.id()).map(Answer::text).orElse("")))
                .toList();
        return new AnalysisRequest(
                interview.script().title(), interview.script().company(), questions, rubric);
    }

    private static void requireKnownQuestions(Findings findings, Interview interview) {
        for (String questionId : findings.observations().keySet()) {
            if (interview.script().question(questionId).isEmpty()) {
                throw new InvalidValueException("observation", "is about a question that was not asked");
            }
        }
    }
}
