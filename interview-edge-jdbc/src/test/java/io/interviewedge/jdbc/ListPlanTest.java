package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page is read from an index that has the rows in order, so the millionth costs what the first costs. */
@Tag("server")
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
        try (Connection connection = FilledTables.of(database).getConnection()) {
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
}
