package io.interviewedge.jdbc;

import io.interviewedge.session.InterviewSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Tables with so many rows that a database has to choose how to read them: filled once, and then only looked at. */
final class FilledTables {

    /** A session of a job, and of a candidate, of its own. */
    static final InterviewSession SESSION = Samples.session();

    private static final Map<TestDatabase, DataSource> FILLED = new ConcurrentHashMap<>();

    private FilledTables() {}

    static DataSource of(TestDatabase database) {
        return FILLED.computeIfAbsent(database, FilledTables::fill);
    }

    private static DataSource fill(TestDatabase database) {
        DataSource dataSource = database.withTablesOfItsOwn();
        new JdbcSessionStore(dataSource).create(Samples.invite(SESSION));
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sessions(database));
            statement.execute("""
                    insert into interview_event (
                        session_id, sequence, id, tenant_id, job_id, type, occurred_at, actor, relayed_at)
                    select s.id, 1, s.id, s.tenant_id, s.job_id, 'invited', s.created_at, 'host',
                           case when mod(s.created_at, 10) = 0 then null else 1 end
                    from interview_session s""");
            for (String table : new String[] {"interview_session", "interview_event"}) {
                statement.execute(database == TestDatabase.MARIADB ? "analyze table " + table : "analyze");
            }
            return dataSource;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Three thousand of ten jobs and a hundred candidates, copied from the one that is there. */
    private static String sessions(TestDatabase database) {
        return """
                insert into interview_session (
                    id, tenant_id, token, job_id, job_title, script_id, candidate_email, candidate_email_key,
                    candidate_search, locale, status, created_at, version)
                select %s, s.tenant_id, concat('a-token-of-its-own-', 10000 + n.x), concat('job ', mod(n.x, 10)), s.job_title,
                       s.script_id, s.candidate_email, concat(mod(n.x, 100), '@example.com'), s.candidate_search, s.locale,
                       case mod(n.x, 3) when 0 then 'invited' else 'completed' end, s.created_at - n.x, 0
                from interview_session s cross join %s""".formatted(
                        switch (database) {
                            case POSTGRESQL -> "gen_random_uuid()";
                            case MARIADB -> "uuid()";
                            default -> "random_uuid()";
                        },
                        switch (database) {
                            case POSTGRESQL -> "generate_series(1, 3000) n(x)";
                            case MARIADB -> "(select seq as x from seq_1_to_3000) n";
                            default -> "(select x from system_range(1, 3000)) n(x)";
                        });
    }
}
