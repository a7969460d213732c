package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Eight threads do everything to a hundred interviews at once; then every law is checked from the log and the rows. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int SESSIONS = 100;
    private static final int STEPS = 6_000;

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void everyLawHoldsAfterEverythingAtOnce(TestDatabase database) throws InterruptedException {
        assertEveryLawHolds(database, STEPS);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void everyLawHoldsForLong(TestDatabase database) throws InterruptedException {
        assertEveryLawHolds(database, 20 * STEPS);
    }

    private static void assertEveryLawHolds(TestDatabase database, int steps) throws InterruptedException {
        try (HikariDataSource pool = TestDatabase.pool(database.withTables(), true)) {
            JdbcSessionStore store = new JdbcSessionStore(pool);
            Bustle bustle = new Bustle(store, SESSIONS);

            bustle.run(THREADS, steps);

            assertThat(bustle.failures()).as("unexpected failures").isEmpty();
            assertThat(bustle.steps()).as("steps taken").isEqualTo(steps);
            for (InterviewSession invited : bustle.sessions()) {
                assertLaws(store, bustle, invited);
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    private static void assertLaws(JdbcSessionStore store, Bustle bustle, InterviewSession invited) {
        StoredSession stored = store.findByToken(invited.token()).orElseThrow();
        InterviewSession session = stored.session();
        List<SessionEvent> events = store.history(TenantId.SINGLE, invited.id(), HistoryQuery.all());

        assertThat(events)
                .extracting(SessionEvent::sequence)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(session.version()).isEqualTo(events.get(events.size() - 1).sequence());
        assertThat(placesOf(events, SessionEventType.INVITED)).containsExactly(0);
        assertThat(placesOf(events, SessionEventType.STARTED))
                .hasSize(session.status().equals(SessionStatus.INVITED) ? 0 : 1);
        List<Integer> submits = placesOf(events, SessionEventType.SUBMITTED);
        assertThat(submits).hasSize(session.status().equals(SessionStatus.COMPLETED) ? 1 : 0);
        List<Integer> answers = placesOf(events, SessionEventType.ANSWERED);
        if (!submits.isEmpty()) {
            assertThat(answers).as("answers before the submit").allMatch(place -> place < submits.get(0));
            assertThat(stored.answers().values())
                    .allSatisfy(answer -> assertThat(answer.answeredAt()).isBeforeOrEqualTo(session.completedAt()));
        }
        assertThat(answers)
                .as("an event for each revision")
                .hasSize(stored.answers().values().stream()
                        .mapToInt(Answer::revision)
                        .sum());
        assertAcknowledged(stored, bustle.acknowledged(invited.id()));
        assertThat(placesOf(events, SessionEventType.ANALYSIS_SUCCEEDED)).hasSizeLessThanOrEqualTo(1);
        assertThat(placesOf(events, SessionEventType.ANALYSIS_STARTED)).hasSizeLessThanOrEqualTo(1);
        assertThat(bustle.analysesOf(invited.id())).isLessThanOrEqualTo(1);
        assertThat(bustle.relayed(invited.id()))
                .as("relayed, in order")
                .isEqualTo(events.stream().map(SessionEvent::sequence).toList());
    }

    /** Every acknowledged answer is stored, or a later revision of it. */
    private static void assertAcknowledged(StoredSession stored, List<Answer> acknowledged) {
        for (Answer answer : acknowledged) {
            Answer now = stored.answers().get(answer.questionId());
            assertThat(now).isNotNull();
            assertThat(now.revision()).isGreaterThanOrEqualTo(answer.revision());
            if (now.revision() == answer.revision()) {
                assertThat(now).isEqualTo(answer);
            }
        }
        Map<String, Long> times = acknowledged.stream()
                .collect(Collectors.groupingBy(a -> a.questionId() + "@" + a.revision(), Collectors.counting()));
        assertThat(times.values()).as("each revision was acknowledged to one").allMatch(count -> count == 1);
    }

    private static List<Integer> placesOf(List<SessionEvent> events, SessionEventType type) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).type().equals(type)) {
                places.add(i);
            }
        }
        return places;
    }
}
