package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page is read from an index that has the rows in order, so the millionth costs what the first costs. */
class ListPlanTest {

    private static final SessionQuery DEEP =
            SessionQuery.all().after(new SessionCursor(Samples.NOON, new UUID(0, 0), 0));

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

    private static void assertReadInOrder(TestDatabase database, SessionQuery query, String index) throws SQLException {
        DataSource dataSource = database.withSchema();
        new JdbcSessionStore(dataSource).create(Samples.session(), Samples.SCRIPT);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(manyRows(database.database()));
            statement.execute("analyze");

            SpyDataSource spy = new SpyDataSource(SpyDataSource.alwaysThis(connection));
            JdbcSessionStore store = new JdbcSessionStore(spy.dataSource());
            store.list(TenantId.SINGLE, query, 51);
            String plan =
                    explain(connection, spy.calls().get(0), new SessionFilter(TenantId.SINGLE, query).page(query));

            assertThat(plan).containsIgnoringCase(index);
            if (database.database() == Database.H2) {
                assertThat(plan).contains("/* index sorted */");
            } else {
                assertThat(plan).containsPattern("^Limit .*\n *->  Index Scan using " + index);
            }
        }
    }

    private static String explain(Connection connection, String select, SessionFilter filter) throws SQLException {
        return String.join(
                "\n", new Sql("explain " + select).all(connection, row -> row.getString(1), filter.valuesAnd(51)));
    }

    /** Three thousand sessions of ten jobs, copied from the one that is there. */
    private static String manyRows(Database database) {
        boolean h2 = database == Database.H2;
        return """
                insert into interview_session (
                    id, tenant_id, token, job_id, job_title, script_id, candidate_email, candidate_email_key,
                    candidate_search, locale, status, created_at, version)
                select %s, s.tenant_id, 'a-token-of-its-own-' || (10000 + n.x), 'job ' || mod(n.x, 10), s.job_title, s.script_id,
                       s.candidate_email, s.candidate_email_key, s.candidate_search, s.locale,
                       case mod(n.x, 2) when 0 then 'invited' else 'completed' end, s.created_at - n.x, 0
                from interview_session s cross join %s n(x)""".formatted(
                        h2 ? "random_uuid()" : "gen_random_uuid()",
                        h2 ? "(select x from system_range(1, 3000))" : "generate_series(1, 3000)");
    }
}
