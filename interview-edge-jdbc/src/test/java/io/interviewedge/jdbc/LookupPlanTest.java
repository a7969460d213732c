package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is looked up by a key is found by an index, however many rows there are; and the log is read in the order of one. */
class LookupPlanTest {

    @ParameterizedTest
    @EnumSource
    void aLinkIsOpenedByTheTokensIndex(TestDatabase database) throws SQLException {
        InterviewSession session = Samples.session();
        assertPlan(
                database,
                session,
                store -> store.findByToken(session.token()),
                "interview_session_token_uk",
                session.token().value());
    }

    @ParameterizedTest
    @EnumSource
    void aHistoryIsReadByTheLogsKey(TestDatabase database) throws SQLException {
        InterviewSession session = Samples.session();
        assertPlan(
                database,
                session,
                store -> store.history(TenantId.SINGLE, session.id()),
                primaryKeyOf("interview_event", database),
                session.id(),
                TenantId.SINGLE.value());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotRelayedIsReadInTheOrderOfItsIndex(TestDatabase database) throws SQLException {
        assertPlan(
                database, Samples.session(), store -> store.unrelayed(null, 100), "interview_event_unrelayed_ix", 100);
    }

    @ParameterizedTest
    @EnumSource
    void theNextPageOfTheLogIsReadInTheOrderOfItsIndex(TestDatabase database) throws SQLException {
        InterviewSession session = Samples.session();
        SessionEvent last = Samples.invite(session).event().of(session, Samples.NOON);
        assertPlan(
                database,
                session,
                store -> store.unrelayed(last, 100),
                "interview_event_unrelayed_ix",
                session.id(),
                session.id(),
                0L,
                100);
    }

    private static void assertPlan(
            TestDatabase database,
            InterviewSession session,
            Consumer<JdbcSessionStore> use,
            String index,
            Object... values)
            throws SQLException {
        DataSource dataSource = database.withSchema();
        new JdbcSessionStore(dataSource).create(Samples.invite(session));
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ListPlanTest.manyRows(database));
            statement.execute("""
                    insert into interview_event (
                        session_id, sequence, id, tenant_id, job_id, type, occurred_at, actor, relayed_at)
                    select s.id, 1, s.id, s.tenant_id, s.job_id, 'invited', s.created_at, 'host',
                           case when mod(s.created_at, 10) = 0 then null else 1 end
                    from interview_session s""");
            for (String table : new String[] {"interview_session", "interview_event"}) {
                statement.execute(database == TestDatabase.MARIADB ? "analyze table " + table : "analyze");
            }
            SpyDataSource spy = new SpyDataSource(SpyDataSource.alwaysThis(connection));
            JdbcSessionStore store = new JdbcSessionStore(spy.dataSource());
            use.accept(store);

            String explain = "explain " + spy.calls().get(0);
            String plan = String.join("\n", PlainSql.all(connection, explain, ListPlanTest::row, values));

            assertThat(plan)
                    .containsIgnoringCase(index)
                    .doesNotContain("filesort", "Seq Scan on interview_event", "tableScan");
        }
    }

    private static String primaryKeyOf(String table, TestDatabase database) {
        return switch (database) {
            case POSTGRESQL -> table + "_pk";
            case MARIADB -> "PRIMARY";
            default -> "PRIMARY_KEY";
        };
    }
}
