package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    /** Both edges of daylight saving, in the zones below and elsewhere, and a time before the first. */
    private static final List<Instant> EDGES = Stream.of(
                    "2026-03-08T06:30:00.001Z",
                    "2026-03-29T00:59:59.999Z",
                    "2026-03-29T01:30:00.002Z",
                    "2026-10-25T00:30:00.003Z",
                    "2026-10-25T01:30:00.003Z",
                    "2026-11-01T04:30:00.004Z",
                    "1969-12-31T23:59:59.999Z")
            .map(Instant::parse)
            .toList();

    @ParameterizedTest
    @EnumSource
    void timesAreTheSameWhateverTheZonesOfTheJvmAndTheSession(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        TimeZone before = TimeZone.getDefault();
        try (Connection berlin = SessionZones.connect(database, dataSource, "Europe/Berlin");
                Connection newfoundland = SessionZones.connect(database, dataSource, "America/St_Johns")) {
            assertThat(hourOf(berlin, EDGES.get(1)))
                    .as("Berlin's clock in winter")
                    .isEqualTo(1);
            assertThat(hourOf(berlin, EDGES.get(2)))
                    .as("Berlin's clock in summer")
                    .isEqualTo(3);
            JdbcSessionStore writer = new JdbcSessionStore(SpyDataSource.alwaysThis(berlin));
            JdbcSessionStore reader = new JdbcSessionStore(SpyDataSource.alwaysThis(newfoundland));
            for (Instant instant : EDGES) {
                TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
                InterviewSession session = Samples.session(Samples.id(), InviteToken.of(UUID.randomUUID()), instant);
                writer.create(Samples.invite(session));

                TimeZone.setDefault(TimeZone.getTimeZone("Australia/Lord_Howe"));
                assertThat(reader.findByToken(session.token()).orElseThrow().session())
                        .isEqualTo(session);
                for (Connection connection : List.of(berlin, newfoundland)) {
                    assertThat(createdAt(connection, session)).isEqualTo(instant.toEpochMilli());
                    assertThat(createdAtInTheView(connection, session, database))
                            .isEqualTo(instant);
                }
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void idsOfOneInstantAreListedInTheOrderOfTheirText(TestDatabase database) {
        JdbcSessionStore store = new JdbcSessionStore(database.withTables());
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

    /** What a session's own clock shows; not of the library's doing, but proof that the session is in its zone. */
    private static int hourOf(Connection connection, Instant instant) throws SQLException {
        String sql = connection.getMetaData().getDatabaseProductName().equals("MariaDB")
                ? "select hour(from_unixtime(?))"
                : "select extract(hour from cast(timestamp with time zone '1970-01-01 00:00:00+00:00'"
                        + " + cast(? as integer) * interval '1' second as timestamp))";
        return read(connection, sql, row -> row.getInt(1), (int) instant.getEpochSecond());
    }

    private static long createdAt(Connection connection, InterviewSession session) throws SQLException {
        return read(
                connection,
                "select created_at from interview_session where id = ?",
                row -> row.getLong(1),
                session.id());
    }

    /** MariaDB has no timestamp that keeps a zone and reaches beyond 2038; its view says UTC. */
    private static Instant createdAtInTheView(Connection connection, InterviewSession session, TestDatabase database)
            throws SQLException {
        return read(
                connection,
                "select created_at from interview_session_view where id = ?",
                row -> database == TestDatabase.MARIADB
                        ? row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC)
                        : row.getObject(1, OffsetDateTime.class).toInstant(),
                session.id());
    }

    private static <T> T read(Connection connection, String sql, Sql.Reader<T> reader, Object value)
            throws SQLException {
        return PlainSql.all(connection, sql, reader, value).get(0);
    }
}
