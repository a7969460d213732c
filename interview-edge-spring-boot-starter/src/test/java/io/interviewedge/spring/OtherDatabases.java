package io.interviewedge.spring;

import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.jdbc.dialect.H2Dialect;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Databases of applications that have other beans for them than Spring Boot's. */
final class OtherDatabases {

    private OtherDatabases() {}

    static DataSource h2() {
        return new SimpleDriverDataSource(
                new org.h2.Driver(), "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** On a database that says it is Db2, which the library does not know. */
    @Configuration(proxyBeanMethods = false)
    static class Db2 extends Hosts.WithJobs {

        @Bean
        DataSource dataSource() {
            return db2(DataSource.class, h2());
        }
    }

    /** On that database, which is said to speak H2's SQL. */
    @Configuration(proxyBeanMethods = false)
    static class Db2AsH2 extends Db2 {

        @Bean
        Dialect dialect() {
            return new H2Dialect();
        }
    }

    private static <T> T db2(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> called(real, method, arguments)));
    }

    private static Object called(Object real, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("getDatabaseProductName")) {
            return "Db2";
        }
        try {
            Object result = method.invoke(real, arguments);
            if (result instanceof Connection connection) {
                return db2(Connection.class, connection);
            }
            return result instanceof DatabaseMetaData metaData ? db2(DatabaseMetaData.class, metaData) : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
