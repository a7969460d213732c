package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A write that the database breaks off, because it takes too long or waits too long, is refused whole. */
@Tag("server")
class TimeLimitTest {

    private static final String BROKEN_OFF =
            "the database cancelled it, because a time limit ran out or because it was asked to; try again";

    enum TimeLimit {
        H2_LOCK_TIMEOUT(TestDatabase.H2_IN_MEMORY, "set lock_timeout 10", "HYT00", BROKEN_OFF),
        POSTGRESQL_STATEMENT_TIMEOUT(TestDatabase.POSTGRESQL, "set statement_timeout = 300", "57014", BROKEN_OFF),
        POSTGRESQL_LOCK_TIMEOUT(TestDatabase.POSTGRESQL, "set lock_timeout = 300", "55P03", BROKEN_OFF),
        MARIADB_STATEMENT_TIME(TestDatabase.MARIADB, "set max_statement_time = 0.3", "70100", BROKEN_OFF),
        MARIADB_LOCK_TIMEOUT(TestDatabase.MARIADB, "set innodb_lock_wait_timeout = 1", "HY000", BROKEN_OFF);

        private final TestDatabase database;
        private final String setting;
        private final String state;
        private final String cure;

        TimeLimit(TestDatabase database, String setting, String state, String cure) {
            this.database = database;
            this.setting = setting;
            this.state = state;
            this.cure = cure;
        }

        private HikariDataSource pool(DataSource dataSource) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(dataSource);
            config.setConnectionInitSql(setting);
            config.setMaximumPoolSize(2);
            return new HikariDataSource(config);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWriteThatWaitsTooLongIsRefusedWholeAndTheStoreStaysUsable(TimeLimit limit) throws SQLException {
        try (BlockedWrites blocked = new BlockedWrites(limit.database);
                HikariDataSource pool = limit.pool(blocked.dataSource())) {
            JdbcSessionStore store = new JdbcSessionStore(pool);
            for (BlockedWrites.Write write : blocked.writes()) {
                Throwable refused = catchThrowable(() -> write.step().accept(store));

                assertThat(refused)
                        .as(write.action())
                        .isInstanceOf(StoreException.class)
                        .hasMessage("could not " + write.action() + " (SQLState " + limit.state + "); " + limit.cure);
                blocked.assertTellsNoValue(refused);
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            }
            blocked.release();

            blocked.assertNothingHappened();
            blocked.assertEveryWriteGoesThrough(store);
        }
    }

    /**
     * A trigger of the host's makes PostgreSQL take rows one by one, and show the one at hand in whatever goes wrong.
     */
    @Test
    void theRowAtWhichACopyIsBrokenOffIsNotTold() throws SQLException {
        DataSource dataSource = TestDatabase.POSTGRESQL.withTablesOfItsOwn();
        TestDatabase.run(dataSource, """
                create function slowly() returns trigger language plpgsql as 'begin perform pg_sleep(60); return new; end';
                create trigger slowly before insert on interview_session for each row execute function slowly()""");
        InterviewSession session = Samples.session();
        try (HikariDataSource pool = TimeLimit.POSTGRESQL_STATEMENT_TIMEOUT.pool(dataSource)) {
            JdbcSessionStore store = new JdbcSessionStore(pool);

            Throwable refused = catchThrowable(() -> store.createAll(List.of(Samples.invite(session))));

            StringWriter text = new StringWriter();
            refused.printStackTrace(new PrintWriter(text));
            assertThat(refused).isInstanceOf(StoreException.class).hasMessageContaining("57014");
            assertThat(text.toString()).doesNotContain(session.token().value()).doesNotContain("ada@example.com");
            assertThat(store.find(session.tenant(), session.id())).isEmpty();
        }
    }
}
