package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same invites, made by many at once: each external id gets one session, and every caller gets that one. */
interface ExternalIdRaceContract extends StoreContractPart {

    @Test
    default void ofManyInvitesWithOneExternalIdOneIsStoredAndAllAreGivenIt() {
        for (int round = 0; round < 5; round++) {
            String id = "application " + round;
            List<InterviewSession> given = Race.run(
                    50,
                    i -> () -> fixture()
                            .store()
                            .create(fixture().draft().externalId(id).toStore()));

            assertThat(given).containsOnly(given.get(0));
            fixture().assertStored(given.get(0));
        }
        assertStored(5);
    }

    @Test
    default void listsWithTheSameExternalIdsGiveTheSameSessions() {
        List<List<InterviewSession>> stored =
                Race.run(6, i -> () -> fixture().store().createAll(numbered(0, 40)));

        assertThat(stored).containsOnly(stored.get(0));
        assertStored(40);
    }

    /** Each holds a lock that the other waits for. */
    @Test
    default void listsThatOverlapInOppositeOrdersGiveTheSameSessions() {
        for (int round = 0; round < 3; round++) {
            int from = round * 100;
            List<List<InterviewSession>> stored = Race.run(List.of(
                    () -> fixture().store().createAll(numbered(from, from + 60)),
                    () -> fixture().store().createAll(backwards(numbered(from + 20, from + 80)))));

            assertAgreeing(stored);
            assertStored((round + 1) * 80);
        }
    }

    @Test
    default void aListAndSingleInvitesGiveTheSameSessions() {
        List<Callable<List<InterviewSession>>> tasks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int number = 29 - i;
            tasks.add(() -> numbered(number, number + 1).stream()
                    .map(fixture().store()::create)
                    .toList());
        }
        tasks.add(4, () -> fixture().store().createAll(numbered(0, 30)));

        assertAgreeing(Race.run(tasks));

        assertStored(30);
    }

    /** Every caller got the same session for each external id, as it is stored. */
    private void assertAgreeing(List<List<InterviewSession>> stored) {
        Map<String, InterviewSession> byExternalId = new HashMap<>();
        for (InterviewSession session : stored.stream().flatMap(List::stream).toList()) {
            String externalId = Objects.requireNonNull(session.externalId());
            assertThat(byExternalId.computeIfAbsent(externalId, id -> session)).isEqualTo(session);
        }
        byExternalId.values().forEach(session -> fixture().assertStored(session));
    }

    /** That many sessions, each with the event of its invite, and nothing else. */
    private void assertStored(int sessions) {
        List<UUID> listed = fixture().store().list(fixture().tenant(), SessionQuery.all(), 1_000).stream()
                .map(summary -> summary.session().id())
                .toList();
        assertThat(listed).hasSize(sessions);
        assertThat(fixture().unrelayed())
                .extracting(event -> event.sessionId())
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    private List<NewSession> numbered(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number ->
                        fixture().draft().externalId("application " + number).toStore())
                .toList();
    }

    private static List<NewSession> backwards(List<NewSession> created) {
        List<NewSession> reversed = new ArrayList<>(created);
        Collections.reverse(reversed);
        return reversed;
    }
}
