package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page is read from an index that has the rows in order, so the millionth costs what the first costs. */
class ListPlanTest {

    private static final SessionQuery DEEP = SessionQuery.all()
            .after(SessionCursor.of(TenantId.SINGLE, SessionQuery.all(), Samples.NOON, new UUID(0, 0)));

    @ParameterizedTest
    @EnumSource
    void aPageOfAllComesInTheOrderOfItsIndex(TestDatabase database) throws SQLException {
        assertReadInOrder(database, DEEP, "interview_session_created_ix");
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfOneStatusComesInTheOrderOfItsIndex(TestDatabase database) throws SQLException {
        assertReadInOrder(database, DEEP.status(SessionStatus.INVITED), "interview_session_status_ix");
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfOneJobComesInTheOrderOfItsIndex(TestDatabase database) throws SQLException {
        assertReadInOrder(database, DEEP.job("job 7"), "interview_session_job_ix");
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfOneStatusOfAJobComesInTheOrderOfItsIndex(TestDatabase database) throws SQLException {
        SessionQuery query = DEEP.job("job 7").status(SessionStatus.INVITED);
        assertReadInOrder(database, query, "interview_session_job_status_ix");
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfOneCandidateComesInTheOrderOfItsIndex(TestDatabase database) throws SQLException {
        assertReadInOrder(database, DEEP.email("7@example.com"), "interview_session_email_ix");
    }

    private static void assertReadInOrder(TestDatabase database, SessionQuery query, String index) throws SQLException {
        DataSource dataSource = database.withSchema();
        new JdbcSessionStore(dataSource).create(Samples.invite(Samples.session()));
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(manyRows(database));
            statement.execute(database == TestDatabase.MARIADB ? "analyze table interview_session" : "analyze");

            SpyDataSource spy = new SpyDataSource(SpyDataSource.alwaysThis(connection));
            JdbcSessionStore store = new JdbcSessionStore(spy.dataSource());
            store.list(TenantId.SINGLE, query, 51);
            String explain = "explain " + spy.calls().get(0);
            String plan = String.join("\n", PlainSql.all(connection, explain, ListPlanTest::row, values(query)));

            assertThat(plan).containsIgnoringCase(index);
            switch (database) {
                case H2_IN_MEMORY, H2_IN_A_FILE -> assertThat(plan).contains("/* index sorted */");
                case POSTGRESQL -> assertThat(plan).containsPattern("^Limit .*\n *->  Index Scan using " + index);
                default -> assertThat(plan).doesNotContain("filesort");
            }
        }
    }

    /** In the order in which they stand in the statement. */
    private static Object[] values(SessionQuery query) {
        SessionCursor after = Objects.requireNonNull(query.after());
        long time = after.createdAt().toEpochMilli();
        return Stream.of(
                        TenantId.SINGLE.value(),
                        query.jobId(),
                        query.emailKey(),
                        query.status() == null ? null : query.status().id(),
                        time,
                        time,
                        after.id(),
                        51)
                .filter(Objects::nonNull)
                .toArray();
    }

    static String row(ResultSet row) throws SQLException {
        StringBuilder columns = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            columns.append(i == 1 ? "" : " ").append(row.getString(i));
        }
        return columns.toString();
    }

    /** Three thousand sessions of ten jobs and a hundred candidates, copied from the one that is there. */
    static String manyRows(TestDatabase database) {
        return """
                insert into interview_session (
                    id, tenant_id, token, job_id, job_title, script_id, candidate_email, candidate_email_key,
                    candidate_search, locale, status, created_at, version)
                select %s, s.tenant_id, concat('a-token-of-its-own-', 10000 + n.x), concat('job ', mod(n.x, 10)), s.job_title,
                       s.script_id, s.candidate_email, concat(mod(n.x, 100), '@example.com'), s.candidate_search, s.locale,
                       case mod(n.x, 3) when 0 then 'invited' else 'completed' end, s.created_at - n.x, 0
                from interview_session s cross join %s""".formatted(
                        switch (database) {
                            case H2_IN_MEMORY, H2_IN_A_FILE -> "random_uuid()";
                            case POSTGRESQL -> "gen_random_uuid()";
                            default -> "uuid()";
                        },
                        switch (database) {
                            case H2_IN_MEMORY, H2_IN_A_FILE -> "(select x from system_range(1, 3000)) n(x)";
                            case POSTGRESQL -> "generate_series(1, 3000) n(x)";
                            default -> "(select seq as x from seq_1_to_3000) n";
                        });
    }
}
