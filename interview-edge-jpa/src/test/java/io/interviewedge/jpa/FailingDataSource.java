package io.interviewedge.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** Passes everything on to a real data source; its connections fail to prepare statements when told to. */
final class FailingDataSource {

    private final DataSource real;
    private SQLException failure;
    private SQLException refusal;
    private int failing;
    private int failed;

    FailingDataSource(DataSource real) {
        this.real = real;
    }

    /** Makes the next so many statements fail. */
    void failNext(int number, SQLException with) {
        failing = number;
        failure = with;
        failed = 0;
    }

    /** Makes it give no connections any more. */
    void refuseConnections(SQLException with) {
        refusal = with;
    }

    /** How many have failed since it was told to. */
    int failed() {
        return failed;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> {
            if (refusal != null && method.getName().equals("getConnection")) {
                throw refusal;
            }
            Object result = invoke(real, method, arguments);
            return result instanceof Connection connection
                    ? proxy(Connection.class, (m, a) -> onConnection(connection, m, a))
                    : result;
        });
    }

    private Object onConnection(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (failing > 0 && method.getName().equals("prepareStatement") && isOurs((String) arguments[0])) {
            failing--;
            failed++;
            throw failure;
        }
        return invoke(connection, method, arguments);
    }

    /** Not what a provider asks to see whether the connection is alive: it would wait and ask again. */
    private static boolean isOurs(String sql) {
        return sql.toLowerCase(Locale.ROOT).contains("interview_");
    }

    interface Handler {
        Object handle(Method method, Object[] arguments) throws Throwable;
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
