package io.interviewedge.jdbc;

import static io.interviewedge.jdbc.SpyDataSource.invoke;
import static io.interviewedge.jdbc.SpyDataSource.proxy;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Passes calls on to a database whose administrator ends the connection at one of them. */
final class CutConnections {

    enum Moment {
        BEFORE_IT_RUNS,
        /** It has run, and whoever sent it never hears of that. */
        BEFORE_ITS_REPLY
    }

    /** What reaches the server. */
    @FunctionalInterface
    private interface Call<T, E extends Throwable> {
        T run() throws E;
    }

    private final DataSource real;
    private final boolean isPostgres;
    private int calls;
    private int cutAt;
    private boolean atTheNextEnd;
    private Moment moment = Moment.BEFORE_IT_RUNS;

    CutConnections(DataSource real, TestDatabase database) {
        this.real = real;
        this.isPostgres = database == TestDatabase.POSTGRESQL;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = invoke(real, method, arguments);
            return result instanceof Connection connection ? new Cut(connection, number(connection)).proxied() : result;
        });
    }

    /** Counts from anew, and ends the connection at that call; 0 never. */
    void at(int call, Moment when) {
        calls = 0;
        cutAt = call;
        moment = when;
        atTheNextEnd = false;
    }

    /** Ends the connection when the next transaction is committed, before whoever did it hears so. */
    void atTheNextEnd() {
        at(0, Moment.BEFORE_ITS_REPLY);
        atTheNextEnd = true;
    }

    /** Ends no more connections, and gives the number of calls that there were. */
    int stop() {
        int seen = calls;
        at(0, Moment.BEFORE_IT_RUNS);
        return seen;
    }

    private long number(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(isPostgres ? "select pg_backend_pid()" : "select connection_id()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void end(long number) throws SQLException {
        try (Connection connection = real.getConnection();
                Statement statement = connection.createStatement()) {
            if (isPostgres) {
                // Gives an answer when it is over.
                statement.execute("select pg_terminate_backend(" + number + ", 10000)");
                return;
            }
            statement.execute("kill connection " + number);
            Instant latest = Instant.now().plus(Duration.ofSeconds(10));
            while (isThere(statement, number)) {
                if (Instant.now().isAfter(latest)) {
                    throw new IllegalStateException("connection " + number + " is still there");
                }
            }
        }
    }

    private static boolean isThere(Statement statement, long number) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("select 1 from information_schema.processlist where id = " + number)) {
            return found.next();
        }
    }

    /** One connection, and what is made from it. */
    private final class Cut {

        private final Connection connection;
        private final long number;

        Cut(Connection connection, long number) {
            this.connection = connection;
            this.number = number;
        }

        Connection proxied() {
            return proxy(Connection.class, this::onConnection);
        }

        private Object onConnection(Method method, Object[] arguments) throws Throwable {
            Call<Object, Throwable> real = () -> invoke(connection, method, arguments);
            switch (method.getName()) {
                case "commit" -> {
                    return call(true, real);
                }
                case "setAutoCommit" -> {
                    return isPostgres ? real.run() : call(false, real);
                }
                default -> {
                    return wrapped(real.run());
                }
            }
        }

        private Object wrapped(Object result) {
            if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, (method, arguments) -> onStatement(statement, method, arguments));
            }
            if (result instanceof PGConnection driver) {
                return proxy(
                        PGConnection.class,
                        (method, arguments) -> method.getName().equals("getCopyAPI")
                                ? copyManager()
                                : invoke(driver, method, arguments));
            }
            return result;
        }

        private Object onStatement(Statement statement, Method method, Object[] arguments) throws Throwable {
            Call<Object, Throwable> real = () -> invoke(statement, method, arguments);
            return method.getName().startsWith("execute") ? call(connection.getAutoCommit(), real) : real.run();
        }

        private CopyManager copyManager() throws SQLException {
            return new CopyManager(connection.unwrap(BaseConnection.class)) {
                @Override
                public CopyIn copyIn(String sql) throws SQLException {
                    // Always before it runs: where the driver has begun a COPY, it hands it out.
                    if (++calls == cutAt) {
                        end(number);
                    }
                    CopyIn stream = super.copyIn(sql);
                    return proxy(CopyIn.class, (method, arguments) -> {
                        Call<Object, Throwable> real = () -> invoke(stream, method, arguments);
                        return switch (method.getName()) {
                            case "writeToCopy", "endCopy" -> call(false, real);
                            default -> real.run();
                        };
                    });
                }
            };
        }

        private <T, E extends Throwable> T call(boolean ends, Call<T, E> real) throws E, SQLException {
            calls++;
            if (calls != cutAt && !(atTheNextEnd && ends)) {
                return real.run();
            }
            atTheNextEnd = false;
            if (moment == Moment.BEFORE_IT_RUNS) {
                end(number);
                return real.run();
            }
            real.run();
            end(number);
            throw new SQLException("the connection was closed before the reply came", "08006");
        }
    }
}
