package io.interviewedge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.RelayReport.End;
import io.interviewedge.limit.RateLimiter;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.tenant.TenantId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventRelayTest {

    private final Fixture fixture = new Fixture();
    private final InMemorySessionStore store = new InMemorySessionStore();
    private final InterviewEdge edge =
            fixture.builder().store(store).rateLimiter(RateLimiter.unlimited()).build();
    private final List<SessionEvent> received = new ArrayList<>();

    @AfterEach
    void noInterruptIsLeftBehind() {
        Thread.interrupted();
    }

    @Test
    void everyEventIsRelayedOnceAndThenThereAreNoMore() {
        Fixture.complete(edge);
        invite(3);

        assertThat(edge.relay().run(received::add)).isEqualTo(report(8, 0, End.COMPLETE));

        assertThat(received).containsExactlyInAnyOrderElementsOf(fixture.events);
        assertThat(edge.relay().run(received::add)).isEqualTo(report(0, 0, End.COMPLETE));
        assertThat(received).hasSize(8);
    }

    @Test
    void whatHappensAfterARunIsRelayedByTheNext() {
        invite(1);
        edge.relay().run(received::add);
        received.clear();
        fixture.events.clear();

        Fixture.complete(edge);
        edge.relay().run(received::add);

        assertThat(received).isEqualTo(fixture.events);
    }

    @Test
    void eventsOfEverySessionComeInTheirOrderThoughThereAreManyBatches() {
        for (int i = 0; i < 60; i++) {
            Fixture.complete(edge);
        }

        assertThat(edge.relay().run(received::add)).isEqualTo(report(300, 0, End.COMPLETE));

        Map<UUID, List<SessionEventType>> bySession = new HashMap<>();
        received.forEach(event -> bySession
                .computeIfAbsent(event.sessionId(), id -> new ArrayList<>())
                .add(event.type()));
        assertThat(bySession).hasSize(60);
        assertThat(bySession.values())
                .containsOnly(List.of(
                        SessionEventType.INVITED,
                        SessionEventType.STARTED,
                        SessionEventType.ANSWERED,
                        SessionEventType.ANSWERED,
                        SessionEventType.SUBMITTED));
    }

    @Test
    void theEventsOfEveryTenantAreRelayed() {
        edge.forTenant(TenantId.of("acme")).invites().invite(Fixture.ada().build());
        edge.forTenant(TenantId.of("globex")).invites().invite(Fixture.ada().build());

        edge.forTenant(TenantId.of("acme")).relay().run(received::add);

        assertThat(received).extracting(event -> event.tenant().value()).containsExactlyInAnyOrder("acme", "globex");
    }

    @Test
    void aFailureHoldsBackTheLaterEventsOfItsSessionAndOfNoOther() {
        UUID failing = Fixture.complete(edge).sessionId();
        UUID other = Fixture.complete(edge).sessionId();

        RelayReport report = edge.relay().run(event -> {
            if (event.sessionId().equals(failing) && event.type().equals(SessionEventType.ANSWERED)) {
                throw new IOException("the queue is down");
            }
            received.add(event);
        });

        assertThat(report).isEqualTo(report(7, 1, End.COMPLETE));
        assertThat(typesOf(failing)).containsExactly(SessionEventType.INVITED, SessionEventType.STARTED);
        assertThat(typesOf(other)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(classes = {NoClassDefFoundError.class, StackOverflowError.class, AssertionError.class})
    void anErrorOfTheReceiverHoldsBackItsSessionAndNoOther(Class<? extends Error> error) {
        UUID failing = Fixture.complete(edge).sessionId();
        UUID other = Fixture.complete(edge).sessionId();

        RelayReport report = edge.relay().run(event -> {
            if (event.sessionId().equals(failing)) {
                throw error.getConstructor().newInstance();
            }
            received.add(event);
        });

        assertThat(report).isEqualTo(report(5, 1, End.COMPLETE));
        assertThat(typesOf(other)).hasSize(5);
    }

    @Test
    void whatWasHeldBackIsOfferedAgainFromTheEventThatFailed() {
        UUID failing = Fixture.complete(edge).sessionId();
        edge.relay().run(event -> {
            if (event.type().equals(SessionEventType.STARTED)) {
                throw new IllegalStateException("not now");
            }
        });

        assertThat(edge.relay().run(received::add)).isEqualTo(report(4, 0, End.COMPLETE));

        assertThat(typesOf(failing))
                .containsExactly(
                        SessionEventType.STARTED,
                        SessionEventType.ANSWERED,
                        SessionEventType.ANSWERED,
                        SessionEventType.SUBMITTED);
    }

    @Test
    void aSessionWhoseFirstEventFailedStaysHeldBackInLaterBatches() {
        UUID failing = Fixture.complete(edge).sessionId();
        Set<UUID> offered = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            Fixture.complete(edge);
        }
        // A busy session has more events than a batch holds.
        var token = edge.invites().find(invite(1).get(0)).session().token();
        edge.interviews().start(token);
        for (int i = 0; i < 250; i++) {
            edge.interviews().answer(token, "q1", "thought " + i, i);
        }
        UUID busy = edge.interviews().view(token).sessionId();

        RelayReport report = edge.relay().run(event -> {
            boolean first = offered.add(event.sessionId());
            if (event.sessionId().equals(failing) || event.sessionId().equals(busy)) {
                assertThat(first).as("offered once, and then no more").isTrue();
                throw new IOException("the queue is down");
            }
        });

        assertThat(report).isEqualTo(report(150, 2, End.COMPLETE));
    }

    @Test
    void whatWasTakenButNotMarkedComesAgainWithTheSameId() {
        invite(3);
        ForwardingStore forgetful = new ForwardingStore(store) {
            @Override
            public void markRelayed(List<SessionEvent> events, Instant at) {
                throw new StoreException("the database is gone");
            }
        };
        assertThatThrownBy(() -> edge.withStore(forgetful).relay().run(received::add))
                .isInstanceOf(StoreException.class);
        List<SessionEvent> first = List.copyOf(received);
        received.clear();

        edge.relay().run(received::add);

        assertThat(first).hasSize(3);
        assertThat(received).isEqualTo(first);
    }

    @Test
    void anErrorThatTheHostMustHearOfEndsTheRunAndWhatWasTakenIsNotOfferedAgain() {
        invite(3);

        assertThatThrownBy(() -> edge.relay().run(event -> {
                    if (received.size() == 2) {
                        throw new OutOfMemoryError("the process is going");
                    }
                    received.add(event);
                }))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(edge.relay().run(received::add)).isEqualTo(report(1, 0, End.COMPLETE));
        assertThat(received).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void anInterruptedReceiverEndsTheRunAndTheThreadStaysInterrupted() {
        invite(5);

        RelayReport report = edge.relay().run(event -> {
            if (received.size() == 2) {
                throw new InterruptedException("shutting down");
            }
            received.add(event);
        });

        assertThat(report).isEqualTo(report(2, 1, End.INTERRUPTED));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(edge.relay().run(received::add)).isEqualTo(report(3, 0, End.COMPLETE));
    }

    @Test
    void anInterruptThatTheReceiverDidNotNoticeEndsTheRunAfterItsEvent() {
        invite(5);

        RelayReport report = edge.relay().run(event -> {
            received.add(event);
            Thread.currentThread().interrupt();
        });

        assertThat(report).isEqualTo(report(1, 0, End.INTERRUPTED));
        assertThat(Thread.interrupted()).isTrue();
    }

    /** A driver gives up when its thread is interrupted, and what was taken would be offered again. */
    @Test
    void theInterruptIsHeldBackWhileWhatWasTakenIsMarked() {
        invite(1);
        List<Boolean> interrupted = new ArrayList<>();
        ForwardingStore watching = new ForwardingStore(store) {
            @Override
            public void markRelayed(List<SessionEvent> events, Instant at) {
                interrupted.add(Thread.currentThread().isInterrupted());
                super.markRelayed(events, at);
            }
        };

        edge.withStore(watching).relay().run(event -> Thread.currentThread().interrupt());

        assertThat(interrupted).containsExactly(false);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aThreadThatIsInterruptedReadsNoMoreOfTheLog() {
        for (int i = 0; i < 30; i++) {
            Fixture.complete(edge);
        }
        List<Integer> read = new ArrayList<>();
        ForwardingStore watching = new ForwardingStore(store) {
            @Override
            public List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit) {
                List<SessionEvent> batch = super.unrelayed(after, limit);
                read.add(batch.size());
                return batch;
            }
        };

        edge.withStore(watching).relay().run(event -> Thread.currentThread().interrupt());
        edge.withStore(watching).relay().run(received::add);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(read).containsExactly(100);
        assertThat(received).isEmpty();
    }

    @Test
    void whatIsMarkedCarriesTheTimeOfTheClock() {
        invite(1);
        List<Instant> marked = new ArrayList<>();
        ForwardingStore watching = new ForwardingStore(store) {
            @Override
            public void markRelayed(List<SessionEvent> events, Instant at) {
                marked.add(at);
            }
        };

        edge.withStore(watching).relay().run(received::add);

        assertThat(marked).containsExactly(Fixture.START_MILLIS);
    }

    @Test
    void aReceiverIsNeeded() {
        assertThatThrownBy(() -> edge.relay().run(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("receiver");
    }

    private static RelayReport report(int relayed, int stuckSessions, End end) {
        return new RelayReport(relayed, stuckSessions, end);
    }

    private List<UUID> invite(int times) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            ids.add(edge.invites().invite(Fixture.ada().build()).sessionId());
        }
        return ids;
    }

    private List<SessionEventType> typesOf(UUID sessionId) {
        return received.stream()
                .filter(event -> event.sessionId().equals(sessionId))
                .map(SessionEvent::type)
                .toList();
    }
}
