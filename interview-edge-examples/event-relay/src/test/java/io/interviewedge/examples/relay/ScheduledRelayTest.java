package io.interviewedge.examples.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.interviewedge.event.RelayReport;
import io.interviewedge.event.RelayReport.End;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.SessionStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduledRelayTest extends HostAndServer {

    private static final Duration OFTEN = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Webhook webhook;
    private ScheduledRelay relay;

    @BeforeEach
    void start() {
        webhook = Host.webhook(server, PATIENCE);
    }

    @AfterEach
    void stop() {
        relay.close();
    }

    @Test
    void whatHappensWhileItRunsArrivesByItself() {
        relay = ScheduledRelay.start(host.edge().relay(), webhook, OFTEN);

        InterviewSession session = host.submitted();

        eventually()
                .untilAsserted(() -> assertThat(server.typesBySession())
                        .containsEntry(session.id(), List.of("invited", "started", "answered", "submitted")));
    }

    @Test
    void afterAFailureOfTheDatabaseItGoesOn() throws Exception {
        InterviewSession session = host.invited();
        CountedLog log = new CountedLog(host.store());
        host.renameTable("interview_event", "interview_event_away");
        relay = ScheduledRelay.start(host.edge().withStore(log).relay(), webhook, OFTEN);
        eventually().until(() -> log.readings.get() > 2);
        assertThat(server.bodies()).isEmpty();

        host.renameTable("interview_event_away", "interview_event");

        eventually().until(() -> host.unrelayed().isEmpty());
        assertThat(server.typesBySession()).containsOnlyKeys(session.id());
    }

    @Test
    void closingLetsTheRunUnderWayFinish() throws Exception {
        host.submitted();
        List<SessionEvent> taken = new CopyOnWriteArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        relay = ScheduledRelay.start(
                host.edge().relay(),
                event -> {
                    begun.countDown();
                    webhook.receive(event);
                    taken.add(event);
                },
                OFTEN);
        begun.await();

        relay.close();

        assertThat(taken).hasSize(4);
        assertThat(host.unrelayed()).isEmpty();
    }

    @Test
    void whileTheReceiverTakesNothingThePausesGrow() {
        relay = ScheduledRelay.start(host.edge().relay(), webhook, OFTEN);
        Duration second = Duration.ofSeconds(1);
        RelayReport nothing = new RelayReport(0, 3, End.TOO_MANY_FAILURES);

        assertThat(ScheduledRelay.pauseAfter(nothing, Duration.ZERO, second)).isEqualTo(second);
        assertThat(ScheduledRelay.pauseAfter(nothing, second, second)).isEqualTo(second.multipliedBy(2));
        assertThat(ScheduledRelay.pauseAfter(nothing, Duration.ofMinutes(4), second))
                .isEqualTo(ScheduledRelay.MAX_PAUSE);
        assertThat(ScheduledRelay.pauseAfter(new RelayReport(1, 3, End.COMPLETE), Duration.ofMinutes(4), second))
                .isEqualTo(second);
        assertThat(ScheduledRelay.pauseAfter(new RelayReport(0, 0, End.COMPLETE), Duration.ofMinutes(4), second))
                .isEqualTo(second);
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofMinutes(1));
    }

    /** A store that counts how often its log is read. */
    private static final class CountedLog extends ForwardingStore {

        private final AtomicInteger readings = new AtomicInteger();

        CountedLog(SessionStore store) {
            super(store);
        }

        @Override
        public List<SessionEvent> unrelayed(SessionEvent after, int limit) {
            readings.incrementAndGet();
            return super.unrelayed(after, limit);
        }
    }
}
