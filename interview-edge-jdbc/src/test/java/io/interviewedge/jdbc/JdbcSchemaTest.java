package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcSchemaTest {

    @ParameterizedTest
    @EnumSource
    void migratingAgainKeepsWhatIsThere(TestDatabase database) {
        DataSource dataSource = database.withTables();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));

        JdbcSchema.migrate(dataSource);

        assertThat(store.findByToken(session.token())).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void manyNodesMayMigrateAtOnce(TestDatabase database) throws Exception {
        DataSource empty = database.empty();
        int nodes = 8;
        // Keeps a database in a file open, as a node that is up would.
        try (Connection open = empty.getConnection()) {
            CyclicBarrier together = new CyclicBarrier(nodes);
            Callable<Boolean> node = () -> {
                together.await();
                JdbcSchema.migrate(empty);
                return open.isValid(1);
            };
            ExecutorService threads = Executors.newFixedThreadPool(nodes);
            try {
                List<Future<Boolean>> created = new ArrayList<>();
                for (int i = 0; i < nodes; i++) {
                    created.add(threads.submit(node));
                }
                for (Future<Boolean> each : created) {
                    assertThat(each.get()).isTrue();
                }
            } finally {
                threads.shutdownNow();
            }
            new JdbcSessionStore(empty).create(Samples.invite(Samples.session()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTextIsThereForTheHostsOwnMigrations(TestDatabase database) throws SQLException {
        DataSource dataSource = database.empty();
        String ddl = JdbcSchema.ddl(dataSource);

        assertThat(ddl).isEqualTo(JdbcSchema.ddl(TableNames.standard(), database.dialect()));
        TestDatabase.run(dataSource, ddl);
        JdbcSchema.verify(dataSource);
        new JdbcSessionStore(dataSource).create(Samples.invite(Samples.session()));
    }

    @ParameterizedTest
    @EnumSource
    void everyNameCarriesTheTables(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();

        List<String> strangers =
                strings(dataSource, """
                select concat(table_name, ' ', constraint_name) from information_schema.table_constraints
                where table_schema = %s
                  and constraint_name <> 'PRIMARY'
                  and constraint_name not like '%%!_not!_null' escape '!'
                  and lower(constraint_name) not like concat(lower(table_name), '!_%%') escape '!'""".formatted(database == TestDatabase.MARIADB ? "database()" : "current_schema"));

        assertThat(strangers).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tokensThatDifferInCaseAreDifferent(TestDatabase database) {
        JdbcSessionStore store = new JdbcSessionStore(database.withTables());
        String token = "aaaaaaaaaaaaaaaaaaaaaaaaaa";
        InterviewSession lower = Samples.session(UUID.randomUUID(), InviteToken.parse(token), Samples.NOON);
        InterviewSession upper =
                Samples.session(UUID.randomUUID(), InviteToken.parse("A" + token.substring(1)), Samples.NOON);

        store.create(Samples.invite(lower));
        store.create(Samples.invite(upper));

        assertThat(store.findByToken(upper.token()).orElseThrow().session()).isEqualTo(upper);
    }

    @ParameterizedTest
    @EnumSource
    void theViewShowsTimestampsAndNoToken(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        store.changeStatus(Samples.start(session));

        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from interview_session_view")) {
            assertThat(rows.next()).isTrue();
            for (String column : List.of("created_at", "started_at", "last_activity_at")) {
                assertThat(instant(rows, column, database)).as(column).isEqualTo(Samples.NOON);
            }
            assertThat(rows.getObject("completed_at")).isNull();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                assertThat(rows.getString(i)).isNotEqualTo(session.token().value());
            }
        }
    }

    /** MariaDB has no timestamp that keeps a zone and reaches beyond 2038; its view says UTC. */
    private static Instant instant(ResultSet row, String column, TestDatabase database) throws SQLException {
        return database == TestDatabase.MARIADB
                ? row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC)
                : row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> strings(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
