package io.interviewedge.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.testsupport.EmbeddedMariaDb;
import io.interviewedge.testsupport.EmbeddedPostgreSql;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases of a host. Each call gives a place of its own that has the tables. */
enum HostDatabase {
    H2(HostDatabase::h2),
    POSTGRESQL(EmbeddedPostgreSql::empty),
    MARIADB(() -> EmbeddedMariaDb.empty(""));

    private final Supplier<DataSource> empty;

    HostDatabase(Supplier<DataSource> empty) {
        this.empty = empty;
    }

    private static DataSource h2() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return dataSource;
    }

    /** Plain connections from the driver. */
    DataSource dataSource() {
        DataSource dataSource = empty.get();
        JdbcSchema.migrate(dataSource);
        return dataSource;
    }

    /** At most eight connections, which commit each statement by themselves. */
    HikariDataSource pool() {
        return pool(true);
    }

    /** At most eight connections. */
    HikariDataSource pool(boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource());
        config.setAutoCommit(autoCommit);
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }
}
