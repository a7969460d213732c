package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.StoreException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {

    private final AtomicBoolean closed = new AtomicBoolean();

    @ParameterizedTest
    @EnumSource
    void theConnectionTellsWhichDatabaseItIs(TestDatabase database) {
        assertThat(Database.of(database.empty())).isEqualTo(database.database());
    }

    @Test
    void anUnknownDatabaseIsRefusedByName() {
        DataSource oracle = named("Oracle");

        assertThatThrownBy(() -> new JdbcSessionStore(oracle))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "the database is Oracle; supported are H2, PostgreSQL, MariaDB, MySQL. If it understands one of "
                                + "them, say which: JdbcSessionStore.builder(dataSource).database(Database.POSTGRESQL)");
        assertThat(closed).isTrue();
        assertThatThrownBy(() -> JdbcSchema.migrate(oracle)).hasMessageContaining("Oracle");
        assertThatThrownBy(() -> JdbcSchema.ddl(oracle)).hasMessageContaining("Oracle");
    }

    @Test
    void aHostMaySayWhichDatabaseItIs() {
        DataSource unreachable = proxy(DataSource.class, "getConnection", () -> {
            throw new AssertionError("nothing is asked");
        });

        assertThat(JdbcSessionStore.builder(unreachable)
                        .database(Database.POSTGRESQL)
                        .build())
                .isNotNull();
    }

    private DataSource named(String product) {
        DatabaseMetaData metaData = proxy(DatabaseMetaData.class, "getDatabaseProductName", () -> product);
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
