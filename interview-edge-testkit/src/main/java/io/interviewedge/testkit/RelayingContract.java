package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.EventRelay;
import io.interviewedge.event.RelayReport;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What happened stays to be told until somebody says that it was. */
interface RelayingContract extends StoreContractPart {

    @Test
    default void whatIsNotRelayedComesInTheOrderOfSessionAndSequence() {
        InterviewSession one = fixture().started();
        InterviewSession other = fixture().started();
        fixture().saved(one, FIRST.id(), "Because", 0);
        fixture().saved(other, FIRST.id(), "Because", 0);

        List<SessionEvent> unrelayed = fixture().unrelayed();

        assertThat(unrelayed)
                .hasSize(6)
                .isSortedAccordingTo(Comparator.comparing(
                                (SessionEvent event) -> event.sessionId().toString())
                        .thenComparing(SessionEvent::sequence));
    }

    @Test
    default void aPageOfEventsBeginsBehindTheOneBefore() {
        InterviewSession session = fixture().started();
        fixture().saved(session, FIRST.id(), "Because", 0);
        List<SessionEvent> all = fixture().unrelayed();

        assertThat(fixture().store().unrelayed(all.get(0), 1)).containsExactly(all.get(1));
        assertThat(fixture().store().unrelayed(all.get(0), 2)).isEqualTo(all.subList(1, 3));
    }

    @Test
    default void whatIsMarkedIsNotGivenAgainAndStaysInTheHistory() {
        InterviewSession session = fixture().started();
        List<SessionEvent> before = fixture().unrelayed();

        fixture().store().markRelayed(before.subList(0, 1), ONE);
        assertThat(fixture().unrelayed()).isEqualTo(before.subList(1, 2));

        fixture().store().markRelayed(before, ONE.plusSeconds(1));
        fixture().store().markRelayed(List.of(), ONE);
        assertThat(fixture().unrelayed()).isEmpty();
        assertThat(fixture().store().history(session.tenant(), session.id())).isEqualTo(before);
    }

    @Test
    default void whatHappensWhileOthersRelayIsToldOnceAtLeastAndInOrder() {
        List<InterviewSession> sessions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sessions.add(fixture().started());
        }
        Map<UUID, List<Long>> told = Collections.synchronizedMap(new HashMap<>());
        EventRelay relay = new EventRelay(fixture().store(), Clock.fixed(ONE, ZoneOffset.UTC));
        AtomicBoolean written = new AtomicBoolean();
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (InterviewSession session : sessions) {
            tasks.add(() -> {
                for (int revision = 0; revision < 20; revision++) {
                    fixture().saved(session, FIRST.id(), "Because " + revision, revision);
                }
                return true;
            });
        }
        tasks.add(() -> {
            boolean last;
            do {
                last = written.get();
                RelayReport report = relay.run(event -> {
                    if (event.tenant().equals(fixture().tenant())) {
                        told.computeIfAbsent(event.sessionId(), id -> new ArrayList<>())
                                .add(event.sequence());
                    }
                });
                written.set(report.relayed() == 0 && told.values().stream().allMatch(all -> all.size() == 22));
            } while (!last);
            return true;
        });

        Race.of(tasks);

        assertThat(told).hasSize(8);
        assertThat(told.values())
                .allSatisfy(sequence ->
                        assertThat(sequence).hasSize(22).doesNotHaveDuplicates().isSorted());
    }
}
