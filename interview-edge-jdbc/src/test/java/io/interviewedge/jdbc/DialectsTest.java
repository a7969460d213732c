package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.jdbc.dialect.MariaDbDialect;
import io.interviewedge.jdbc.dialect.PostgreSqlDialect;
import io.interviewedge.session.InterviewSession;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectsTest {

    private final AtomicBoolean closed = new AtomicBoolean();

    @ParameterizedTest
    @EnumSource
    void theConnectionTellsWhichDatabaseItIs(TestDatabase database) {
        assertThat(of(database.empty())).hasSameClassAs(database.dialect());
    }

    @Test
    void aServerThatSpeaksPostgreSqlIsUsedAsOne() {
        DataSource dataSource = TestDatabase.POSTGRESQL.empty();

        Dialect dialect = new PostgreSqlDialect();
        JdbcSchema.migrate(dataSource, TableNames.standard(), dialect);
        JdbcSessionStore store =
                JdbcSessionStore.builder(dataSource).dialect(dialect).build();

        InterviewSession session = Samples.session();
        assertThat(store.create(Samples.invite(session))).isEqualTo(session);
    }

    @Test
    void anUnknownDatabaseIsRefusedByName() {
        DataSource oracle = named("Oracle", "23.5");

        assertThatThrownBy(() -> new JdbcSessionStore(oracle))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "the database is Oracle; recognised are H2, PostgreSQL, MariaDB. If it speaks the SQL of one of"
                                + " them, say which: JdbcSessionStore.builder(dataSource).dialect(new"
                                + " PostgreSqlDialect());"
                                + " for any other write a Dialect; see docs/dialects.md");
        assertThat(closed).isTrue();
        assertThatThrownBy(() -> JdbcSchema.migrate(oracle)).hasMessageContaining("Oracle");
        assertThatThrownBy(() -> JdbcSchema.ddl(oracle)).hasMessageContaining("Oracle");
    }

    @Test
    void mySqlIsRefusedUntilItIsAskedForByName() {
        assertThatThrownBy(() -> new JdbcSessionStore(named("MySQL", "8.4.3")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the database is MySQL, on which this library has not been tested yet. Its script and"
                        + " statements are those of MariaDB with MySQL's types and collation. To use them, say so:"
                        + " JdbcSessionStore.builder(dataSource).dialect(new MySqlDialect()); see docs/dialects.md");
    }

    /** MySQL's driver says MySQL of any server; MariaDB's says who it is in its version. */
    @ParameterizedTest
    @ValueSource(strings = {"11.4.5-MariaDB", "5.5.5-10.11.8-MariaDB-1:10.11.8+maria~ubu2204"})
    void aMariaDbIsRecognisedBehindTheDriverOfMySql(String version) {
        assertThat(of(named("MySQL", version))).isInstanceOf(MariaDbDialect.class);
    }

    @Test
    void aHostMaySayWhichDatabaseItIs() {
        DataSource unreachable = proxy(DataSource.class, "getConnection", () -> {
            throw new AssertionError("nothing is asked");
        });

        assertThat(JdbcSessionStore.builder(unreachable)
                        .dialect(new PostgreSqlDialect())
                        .build())
                .isNotNull();
    }

    private static Dialect of(DataSource dataSource) {
        return Dialects.of(TransactionSource.of(dataSource));
    }

    private DataSource named(String product, String version) {
        DatabaseMetaData metaData = (DatabaseMetaData) Proxy.newProxyInstance(
                DatabaseMetaData.class.getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getDatabaseProductName" -> product;
                    case "getDatabaseProductVersion" -> version;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        Connection connection = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getMetaData" -> metaData;
                    case "getAutoCommit" -> true;
                    case "close" -> {
                        closed.set(true);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return proxy(DataSource.class, "getConnection", () -> connection);
    }

    private interface Answer {
        Object give();
    }

    private static <T> T proxy(Class<T> type, String only, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals(only)) {
                        return answer.give();
                    }
                    throw new UnsupportedOperationException(method.getName());
                }));
    }
}
