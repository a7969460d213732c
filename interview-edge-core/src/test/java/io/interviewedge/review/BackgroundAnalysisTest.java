package io.interviewedge.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The page opens at once, and an executor of the host runs the analysis. */
class BackgroundAnalysisTest {

    private final Fixture fixture = new Fixture();
    private final AtomicInteger runs = new AtomicInteger();
    private final InterviewEdge edge = fixture.builder()
            .analyzer(Fixture.analyzer(request -> {
                runs.incrementAndGet();
                return Fixture.FINDINGS;
            }))
            .build();
    private final UUID sessionId = Fixture.complete(edge).sessionId();
    private final Deque<Runnable> handedOver = new ArrayDeque<>();
    private final ReviewService reviews = edge.reviews().inBackground(handedOver::add);

    private final ReviewService full = edge.reviews().inBackground(task -> {
        throw new RejectedExecutionException("full");
    });

    private AnalysisState state() {
        return edge.reviews().analyses(sessionId).latest().orElseThrow().state();
    }

    @Test
    void theReviewIsThereBeforeTheAnalysisAndTheAnalysisAfterTheExecutorHasRunIt() {
        Analysis opened = reviews.open(sessionId, "recruiter-1").analysis();

        assertThat(opened.state()).isEqualTo(AnalysisState.RUNNING);
        assertThat(runs).hasValue(0);

        handedOver.remove().run();

        assertThat(state()).isEqualTo(AnalysisState.SUCCEEDED);
        assertThat(fixture.events)
                .extracting(SessionEvent::type)
                .endsWith(SessionEventType.ANALYSIS_STARTED, SessionEventType.ANALYSIS_SUCCEEDED);
    }

    /** The lines of docs/analysis.md. */
    @Test
    void anExecutorOfTheHostRunsTheAnalysis() {
        Executor executor = handedOver::add;

        ReviewService reviews = edge.reviews().inBackground(executor);
        InterviewReview review = reviews.open(sessionId, "recruiter-7");

        assertThat(review.analysis().state()).isEqualTo(AnalysisState.RUNNING);
        assertThat(handedOver).hasSize(1);
    }

    @Test
    void openingAgainMeanwhileHandsNothingOver() {
        reviews.open(sessionId, "recruiter-1");

        reviews.open(sessionId, "recruiter-2");
        reviews.analyze(sessionId, "I cannot wait.", "recruiter-2");
        edge.reviews().open(sessionId);

        assertThat(handedOver).hasSize(1);
        assertThat(runs).hasValue(0);
    }

    @Test
    void anAnalysisOnDemandIsHandedOverToo() {
        edge.reviews().open(sessionId);

        Analysis again = reviews.analyze(sessionId, "A new rubric.", "recruiter-1")
                .analyses()
                .latest()
                .orElseThrow();

        assertThat(again.state()).isEqualTo(AnalysisState.RUNNING);
        handedOver.remove().run();
        assertThat(runs).hasValue(2);
    }

    @Test
    void anExecutorThatRefusesDefersTheAnalysisForAMinute() {
        Analysis refused = full.open(sessionId, "recruiter-1").analysis();

        assertThat(refused.state()).isEqualTo(AnalysisState.DEFERRED);
        assertThat(refused.failure()).isEqualTo("Too many analyses are running at the moment.");
        assertThat(reviews.open(sessionId).analysis().state()).isEqualTo(AnalysisState.DEFERRED);

        fixture.clock.advance(Duration.ofMinutes(1));

        assertThat(reviews.open(sessionId).analysis().state()).isEqualTo(AnalysisState.RUNNING);
    }

    @Test
    void refusalsUseUpNoAttemptOfTheRecruiterAndOpeningStopsAfterFifty() {
        for (int i = 0; i < Analysis.MAX_ATTEMPTS; i++) {
            full.open(sessionId);
            fixture.clock.advance(Duration.ofMinutes(1));
        }

        assertThat(reviews.open(sessionId).analyses().attempts()).hasSize(Analysis.MAX_ATTEMPTS);
        assertThat(handedOver).isEmpty();

        reviews.retry(sessionId, "recruiter-1");
        handedOver.remove().run();
        assertThat(state()).isEqualTo(AnalysisState.SUCCEEDED);
    }

    @Test
    void whatBeginsOnlyAfterItsLeaseIsNotRun() {
        reviews.open(sessionId, "recruiter-1");
        fixture.clock.advance(Duration.ofMinutes(10));

        handedOver.remove().run();

        assertThat(runs).hasValue(0);
        assertThat(reviews.open(sessionId, "recruiter-2").analysis().attempt()).isEqualTo(2);
        handedOver.remove().run();
        assertThat(state()).isEqualTo(AnalysisState.SUCCEEDED);
        assertThat(runs).hasValue(1);
    }
}
