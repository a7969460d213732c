package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in the rows, beyond what the contract can see through the store. */
class RowsTest {

    @ParameterizedTest
    @EnumSource
    void timesAreTheSameWhateverTheZonesOfTheJvmAndTheConnection(TestDatabase database) throws SQLException {
        // Both edges of daylight saving, in the zones below and elsewhere.
        List<Instant> instants = Stream.of(
                        "2026-03-08T06:30:00.001Z",
                        "2026-03-29T01:30:00.002Z",
                        "2026-10-25T00:30:00.003Z",
                        "2026-11-01T04:30:00.004Z",
                        "1969-12-31T23:59:59.999Z")
                .map(Instant::parse)
                .toList();
        DataSource dataSource = database.withSchema();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        TimeZone before = TimeZone.getDefault();
        try {
            for (Instant instant : instants) {
                TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
                InterviewSession session = Samples.session(Samples.id(), InviteToken.of(UUID.randomUUID()), instant);
                store.create(Samples.invite(session));

                TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
                assertThat(store.findByToken(session.token()).orElseThrow().session())
                        .isEqualTo(session);
                assertThat(createdAt(dataSource, session)).isEqualTo(instant.toEpochMilli());
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void idsOfOneInstantAreListedInTheOrderOfTheirText(TestDatabase database) {
        JdbcSessionStore store = new JdbcSessionStore(database.withSchema());
        List<UUID> ids = Stream.of(
                        "00000000-0000-7000-8000-000000000000",
                        "7fffffff-ffff-7fff-8000-000000000000",
                        "80000000-0000-7000-8000-000000000000",
                        "ffffffff-ffff-7fff-bfff-ffffffffffff",
                        "7fffffff-ffff-7fff-bfff-ffffffffffff")
                .map(UUID::fromString)
                .toList();
        for (UUID id : ids) {
            store.create(Samples.invite(Samples.session(id, InviteToken.of(UUID.randomUUID()), Samples.NOON)));
        }

        List<SessionSummary> listed = store.list(TenantId.SINGLE, SessionQuery.all(), 10);

        assertThat(listed)
                .extracting(summary -> summary.session().id().toString())
                .hasSize(5)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static long createdAt(DataSource dataSource, InterviewSession session) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            var select = connection.prepareStatement("select created_at from interview_session where id = ?");
            select.setObject(1, session.id());
            ResultSet rows = select.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
