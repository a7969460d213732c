package io.interviewedge.spring;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.jdbc.TableNames;
import io.interviewedge.jdbc.dialect.Dialect;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Where interviews are kept.
 *
 * @param dataSource as the transaction manager has it
 * @param dialect null to ask the database which one it is
 */
record InterviewDatabase(
        DataSource dataSource, TableNames names, @Nullable Dialect dialect) {

    void migrate() {
        JdbcSchema.migrate(dataSource, names, spoken());
    }

    void verify() {
        JdbcSchema.verify(dataSource, names, spoken());
    }

    /** A store in these tables, which joins those transactions. */
    JdbcSessionStore store(HostTransactions transactions) {
        return transactions
                .joinedBy(JdbcSessionStore.builder(dataSource).names(names).dialect(spoken()))
                .build();
    }

    private Dialect spoken() {
        try {
            return dialect == null ? JdbcSchema.dialectOf(dataSource) : dialect;
        } catch (ConfigurationException unknown) {
            throw SetupException.because(
                    unknown,
                    "Define a bean of type Dialect, such as: @Bean Dialect dialect() { return new MySqlDialect(); }");
        }
    }

    /** The data source that is marked, or else the application's only or primary one. */
    static DataSource choose(
            ObjectProvider<DataSource> marked, ObjectProvider<DataSource> all, ListableBeanFactory beans) {
        DataSource chosen = marked.getIfAvailable(all::getIfUnique);
        if (chosen == null) {
            String[] names = beans.getBeanNamesForType(DataSource.class);
            throw names.length == 0
                    ? missing()
                    : new SetupException(
                            "The application has several data sources, and none is chosen for Interview Edge: "
                                    + String.join(
                                            ", ", Arrays.stream(names).sorted().toList()) + ".",
                            "Mark the one that interviews are kept in as @InterviewEdgeDataSource.");
        }
        return unwrapped(chosen);
    }

    static SetupException missing() {
        return new SetupException(
                "Interview Edge has no data source to keep interviews in.",
                "Add spring-boot-starter-jdbc and the driver of your database, or define a bean of type SessionStore.");
    }

    /** Transactions are bound to what is behind such a proxy. */
    private static DataSource unwrapped(DataSource dataSource) {
        return dataSource instanceof TransactionAwareDataSourceProxy proxy && proxy.getTargetDataSource() != null
                ? proxy.getTargetDataSource()
                : dataSource;
    }
}
