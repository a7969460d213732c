package io.interviewedge.spring;

import io.interviewedge.jdbc.TableNames;
import java.util.Arrays;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Where interviews are kept.
 *
 * @param dataSource as the transaction manager has it
 */
record InterviewDatabase(DataSource dataSource, TableNames names) {

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
