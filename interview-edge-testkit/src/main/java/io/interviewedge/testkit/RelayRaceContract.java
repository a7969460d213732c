package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.EventRelay;
import io.interviewedge.event.RelayReport.End;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The log is read while it is written: no event is missed, however late its write is committed. */
interface RelayRaceContract extends StoreContractPart {

    /** A single relay that never fails tells each event exactly once. */
    @Test
    default void whatHappensWhileARelayRunsIsToldInOrder() {
        List<InterviewSession> sessions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sessions.add(fixture().started());
        }
        EventRelay relay = OwnEvents.relay(fixture());
        List<SessionEvent> told = new ArrayList<>();
        CountDownLatch writing = new CountDownLatch(sessions.size());
        List<Callable<Boolean>> tasks = new ArrayList<>();
        tasks.add(() -> {
            boolean last;
            do {
                last = writing.getCount() == 0;
                relay.run(told::add);
            } while (!last);
            return true;
        });
        for (InterviewSession session : sessions) {
            tasks.add(() -> {
                try {
                    for (int revision = 0; revision < 20; revision++) {
                        fixture().saved(session, FIRST.id(), "Because " + revision, revision);
                    }
                    return true;
                } finally {
                    writing.countDown();
                }
            });
        }

        Race.run(tasks);

        assertThat(told).hasSize(8 * (20 + 2));
        for (InterviewSession session : sessions) {
            assertThat(told)
                    .filteredOn(event -> event.sessionId().equals(session.id()))
                    .isEqualTo(fixture().history(session));
        }
        assertThat(fixture().unrelayed()).isEmpty();
    }

    @Test
    default void twoRelaysAtOnceRelayEveryEventOnce() {
        List<InterviewSession> sessions = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            sessions.add(fixture().answered());
        }
        List<SessionEvent> expected = sessions.stream()
                .flatMap(session -> fixture().history(session).stream())
                .toList();

        List<List<SessionEvent>> told = Race.run(2, i -> () -> {
            List<SessionEvent> received = new ArrayList<>();
            EventRelay relay = OwnEvents.relay(fixture());
            while (relay.run(received::add).end() == End.HELD_BY_ANOTHER) {
                Thread.onSpinWait();
            }
            return received;
        });

        assertThat(told.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(fixture().unrelayed()).isEmpty();
    }
}
