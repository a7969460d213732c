package io.interviewedge.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;

/** Passes everything on to a real data source, notes what is run and what is left open, and fails when told to. */
final class SpyDataSource {

    private final DataSource real;
    private final List<String> calls = new ArrayList<>();
    private final Deque<SQLException> failures = new ArrayDeque<>();
    private int open;

    SpyDataSource(DataSource real) {
        this.real = real;
    }

    /** A data source that gives out one connection again and again, and does not let it be closed. */
    static DataSource alwaysThis(Connection connection) {
        Connection kept = proxy(
                Connection.class,
                (method, arguments) -> method.getName().equals("close") ? null : invoke(connection, method, arguments));
        return proxy(DataSource.class, (method, arguments) -> kept);
    }

    /** A data source that does not show whose its connections are, as some pools do not. */
    static DataSource withoutUnwrapping(DataSource real) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = invoke(real, method, arguments);
            return result instanceof Connection connection
                    ? proxy(
                            Connection.class,
                            (m, a) -> m.getName().equals("isWrapperFor") ? (Object) false : invoke(connection, m, a))
                    : result;
        });
    }

    DataSource dataSource() {
        return proxy(DataSource.class, this::onDataSource);
    }

    /**
     * The statements that were run since the last call of this, and {@code commit} and {@code rollback} between them.
     */
    List<String> calls() {
        List<String> seen = List.copyOf(calls);
        calls.clear();
        return seen;
    }

    /** How many connections have not been given back. */
    int open() {
        return open;
    }

    /** Makes the next statements fail, one with each of these. */
    void failNext(SQLException... next) {
        failures.addAll(List.of(next));
    }

    interface Handler {
        Object handle(Method method, Object[] arguments) throws Throwable;
    }

    private Object onDataSource(Method method, Object[] arguments) throws Throwable {
        Object result = invoke(real, method, arguments);
        if (result instanceof Connection connection) {
            open++;
            return proxy(Connection.class, (m, a) -> onConnection(connection, m, a));
        }
        return result;
    }

    private Object onConnection(Connection connection, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "close" -> open--;
            case "commit", "rollback" ->
                calls.add(arguments == null ? method.getName() : method.getName() + " to a savepoint");
            default -> {}
        }
        Object result = invoke(connection, method, arguments);
        if (result instanceof PreparedStatement statement) {
            String sql = (String) arguments[0];
            return proxy(PreparedStatement.class, (m, a) -> onStatement(statement, sql, m, a));
        }
        if (result instanceof Statement statement) {
            return proxy(Statement.class, (m, a) -> onStatement(statement, null, m, a));
        }
        return result;
    }

    private Object onStatement(Statement statement, String sql, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("execute")) {
            calls.add(sql != null ? sql : (String) arguments[0]);
            SQLException failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
        }
        return invoke(statement, method, arguments);
    }

    static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> handler.handle(method, arguments)));
    }
}
