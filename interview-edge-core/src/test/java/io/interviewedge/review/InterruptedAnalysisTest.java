package io.interviewedge.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thread that is interrupted while it analyses ends the attempt properly before anybody acts on the interrupt. */
class InterruptedAnalysisTest {

    private final Fixture fixture = new Fixture();
    private final List<Boolean> interruptedWhileStoring = new ArrayList<>();

    private InterviewEdge edge(Fixture.AnalysisFunction function) {
        return fixture.builder()
                .analyzer(Fixture.analyzer(function))
                .store(new ForwardingStore(new InMemorySessionStore()) {
                    @Override
                    public Optional<SessionEvent> finishAnalysis(Analysis finished, EventDraft event) {
                        interruptedWhileStoring.add(Thread.currentThread().isInterrupted());
                        return super.finishAnalysis(finished, event);
                    }

                    /** As a pool does that is waited for. */
                    @Override
                    public Optional<StoredSession> find(TenantId tenant, UUID sessionId) {
                        if (Thread.currentThread().isInterrupted()) {
                            throw new StoreException("interrupted while waiting for a connection");
                        }
                        return super.find(tenant, sessionId);
                    }
                })
                .build();
    }

    @AfterEach
    void noInterruptIsLeftBehind() {
        Thread.interrupted();
    }

    @Test
    void itsFailureIsStoredAndTheThreadStaysInterrupted() {
        InterviewEdge edge = edge(request -> {
            Thread.currentThread().interrupt();
            new CountDownLatch(1).await();
            return Fixture.FINDINGS;
        });

        Analysis analysis = analysis(edge);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(analysis.state()).isEqualTo(AnalysisState.FAILED);
        assertThat(analysis.failure()).isEqualTo("The analyzer was interrupted.");
        assertThat(interruptedWhileStoring).containsExactly(false);
        assertThat(fixture.events).extracting(SessionEvent::type).endsWith(SessionEventType.ANALYSIS_FAILED);
    }

    @Test
    void aResultThatIsThereIsStoredThoughTheThreadIsInterrupted() {
        InterviewEdge edge = edge(request -> {
            Thread.currentThread().interrupt();
            return Fixture.FINDINGS;
        });

        Analysis analysis = analysis(edge);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(analysis.state()).isEqualTo(AnalysisState.SUCCEEDED);
        assertThat(interruptedWhileStoring).containsExactly(false);
    }

    @Test
    void itCanBeRetriedAtOnce() {
        List<Integer> runs = new ArrayList<>();
        InterviewEdge edge = edge(request -> {
            runs.add(1);
            if (runs.size() == 1) {
                throw new InterruptedException("shutting down");
            }
            return Fixture.FINDINGS;
        });
        UUID sessionId = Fixture.complete(edge).sessionId();
        edge.reviews().open(sessionId);
        assertThat(Thread.interrupted()).isTrue();

        Analysis retried = edge.reviews().retry(sessionId).analysis();

        assertThat(retried.attempt()).isEqualTo(2);
        assertThat(retried.state()).isEqualTo(AnalysisState.SUCCEEDED);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private static Analysis analysis(InterviewEdge edge) {
        return edge.reviews().open(Fixture.complete(edge).sessionId()).analysis();
    }
}
