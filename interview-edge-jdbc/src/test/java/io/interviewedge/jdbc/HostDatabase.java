package io.interviewedge.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** The databases of these tests for tests in other packages: each call gives a place of its own that has the tables. */
public enum HostDatabase {
    H2(TestDatabase.H2_IN_MEMORY),
    POSTGRESQL(TestDatabase.POSTGRESQL),
    MARIADB(TestDatabase.MARIADB);

    private final TestDatabase database;

    HostDatabase(TestDatabase database) {
        this.database = database;
    }

    /** Plain connections from the driver. */
    public DataSource dataSource() {
        return database.withSchema();
    }

    /** At most eight connections, which commit each statement by themselves. */
    public HikariDataSource pool() {
        return TestDatabase.pool(dataSource(), true);
    }
}
