package io.interviewedge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.RelayReport.End;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionStore;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several relays on one store, of which one at a time works. */
class RelayLeaseTest {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Fixture fixture = new Fixture();
    private final InMemorySessionStore store = new InMemorySessionStore();
    private final InterviewEdge edge = node(store);
    private final InterviewEdge other = node(store);
    private final List<SessionEvent> received = new ArrayList<>();

    private InterviewEdge node(SessionStore store) {
        return fixture.builder()
                .store(store)
                .relayLease(LEASE)
                .relayMaxFailures(3)
                .build();
    }

    @Test
    void aRelayThatFindsAnotherAtWorkOffersNothingAndSaysSo() {
        invite(2);
        List<RelayReport> reports = new ArrayList<>();

        RelayReport report = edge.relay().run(event -> {
            received.add(event);
            reports.add(other.relay().run(received::add));
        });

        assertThat(report).isEqualTo(new RelayReport(2, 0, End.COMPLETE));
        assertThat(reports).hasSize(2).containsOnly(new RelayReport(0, 0, End.HELD_BY_ANOTHER));
        assertThat(received).hasSize(2);
    }

    @Test
    void whenARunEndsTheNextRelayCanBeginAtOnce() {
        edge.relay().run(received::add);
        invite(1);

        assertThat(other.relay().run(received::add)).isEqualTo(new RelayReport(1, 0, End.COMPLETE));
    }

    @Test
    void aRunThatFailsGivesTheLeaseBackToo() {
        invite(1);
        assertThatThrownBy(() -> edge.relay().run(event -> {
                    throw new OutOfMemoryError("the process is going");
                }))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(other.relay().run(received::add).end()).isEqualTo(End.COMPLETE);
    }

    @Test
    void aRelayThatDiedKeepsOthersAwayUntilItsLeaseIsOver() {
        invite(1);
        node(new ForwardingStore(store) {
                    @Override
                    public void releaseRelay(UUID holder) {
                        throw new StoreException("the process is gone");
                    }
                })
                .relay()
                .run(received::add);

        fixture.clock.advance(LEASE.minusMillis(1));
        assertThat(other.relay().run(received::add).end()).isEqualTo(End.HELD_BY_ANOTHER);
        fixture.clock.advance(Duration.ofMillis(1));
        assertThat(other.relay().run(received::add).end()).isEqualTo(End.COMPLETE);
    }

    @Test
    void aLongRunKeepsItsLease() {
        invite(5);
        List<End> others = new ArrayList<>();

        RelayReport report = edge.relay().run(event -> {
            fixture.clock.advance(LEASE.minusMillis(1));
            others.add(other.relay().run(received::add).end());
        });

        assertThat(report).isEqualTo(new RelayReport(5, 0, End.COMPLETE));
        assertThat(others).hasSize(5).containsOnly(End.HELD_BY_ANOTHER);
    }

    @Test
    void aRelayThatLostItsLeaseStopsBeforeTheNextEventAndMarksWhatWasTaken() {
        invite(3);

        RelayReport report = edge.relay().run(event -> {
            received.add(event);
            fixture.clock.advance(LEASE);
            other.relay().run(offered -> {
                throw new IOException("not now");
            });
        });

        assertThat(report).isEqualTo(new RelayReport(1, 0, End.LEASE_LOST));
        assertThat(received).hasSize(1);
        assertThat(other.relay().run(received::add)).isEqualTo(new RelayReport(2, 0, End.COMPLETE));
    }

    /** It has an old batch in its hands: to go on would offer events after later ones of their session. */
    @Test
    void aRelayThatWasAsleepWhileAnotherDidAllTheWorkDoesNotGoOn() {
        Fixture.complete(edge);

        RelayReport report = edge.relay().run(event -> {
            if (received.isEmpty()) {
                fixture.clock.advance(LEASE.multipliedBy(2));
                other.relay().run(received::add);
            } else {
                received.add(event);
            }
        });

        assertThat(report.end()).isEqualTo(End.LEASE_LOST);
        assertThat(received).isEqualTo(fixture.events);
    }

    @Test
    void aRelayThatWasAsleepAndMissedByNobodyGoesOn() {
        invite(2);

        RelayReport report = edge.relay().run(event -> fixture.clock.advance(LEASE.multipliedBy(2)));

        assertThat(report).isEqualTo(new RelayReport(2, 0, End.COMPLETE));
    }

    @Test
    void theLeaseIsRenewedOnlyWhenHalfOfItIsOver() {
        invite(10);
        List<Instant> renewed = new ArrayList<>();
        InterviewEdge watched = node(new ForwardingStore(store) {
            @Override
            public boolean renewRelay(UUID holder, Instant until) {
                renewed.add(until);
                return super.renewRelay(holder, until);
            }
        });

        watched.relay().run(event -> fixture.clock.advance(LEASE.dividedBy(6)));

        assertThat(renewed).hasSize(3);
    }

    @Test
    void aClockThatWentBackIsNoReasonToThinkThatTheLeaseLasts() {
        invite(2);

        RelayReport report = edge.relay().run(event -> {
            fixture.clock.advance(LEASE);
            other.relay().run(received::add);
            fixture.clock.advance(LEASE.multipliedBy(-2));
        });

        assertThat(report).isEqualTo(new RelayReport(1, 0, End.LEASE_LOST));
    }

    @Test
    void aReceiverThatFailsTooOftenInARowIsLeftAlone() {
        invite(10);
        List<SessionEvent> offered = new ArrayList<>();

        RelayReport report = edge.relay().run(event -> {
            offered.add(event);
            throw new IOException("the queue is down");
        });

        assertThat(report).isEqualTo(new RelayReport(0, 3, End.TOO_MANY_FAILURES));
        assertThat(offered).hasSize(3);
        assertThat(edge.relay().run(received::add)).isEqualTo(new RelayReport(10, 0, End.COMPLETE));
    }

    @Test
    void aSuccessBetweenFailuresKeepsTheRunGoing() {
        invite(10);
        List<SessionEvent> offered = new ArrayList<>();

        RelayReport report = edge.relay().run(event -> {
            offered.add(event);
            if (offered.size() % 3 != 0) {
                throw new IOException("every third is taken");
            }
        });

        assertThat(report).isEqualTo(new RelayReport(3, 7, End.COMPLETE));
    }

    @Test
    void howLongTheOldestEventHasWaitedIsTold() {
        assertThat(edge.relay().waitingSince()).isEmpty();
        invite(1);
        fixture.clock.advance(Duration.ofHours(1));
        invite(1);

        assertThat(edge.relay().waitingSince()).contains(Fixture.START_MILLIS);

        edge.relay().run(received::add);
        assertThat(edge.relay().waitingSince()).isEmpty();
    }

    @Test
    void settingsThatCannotWorkAreRefused() {
        assertThatThrownBy(() -> fixture.builder().relayLease(Duration.ZERO))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("the relay lease is PT0S");
        assertThatThrownBy(() -> fixture.builder().relayMaxFailures(0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("at least 1");
    }

    private void invite(int times) {
        for (int i = 0; i < times; i++) {
            edge.invites().invite(Fixture.ada().build());
        }
    }
}
