package io.interviewedge.jdbc;

import static io.interviewedge.jdbc.TestDatabase.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;

/**
 * The contract: database by connection pool by auto-commit by isolation by names. Names cannot meddle with how a connection is
 * set up, so rows that differ there also differ in their names, which saves a minute. PostgreSQL without a pool is in the other
 * tests: the contract's races would make ten thousand connections, which takes a minute and shows nothing more.
 */
class JdbcSessionStoreTest {

    private static final TableNames PREFIXED = TableNames.standard().withPrefix("hr_");
    private static final TableNames ELSEWHERE = PREFIXED.inSchema("elsewhere");

    @Nested
    class OnH2InMemory extends JdbcStoreContract {
        OnH2InMemory() {
            super(TestDatabase.H2_IN_MEMORY.empty());
        }
    }

    @Nested
    class OnH2InMemoryWithoutAutoCommit extends JdbcStoreContract {
        OnH2InMemoryWithoutAutoCommit() {
            super(pool(TestDatabase.H2_IN_MEMORY.empty(), false));
        }
    }

    @Nested
    class OnH2InAFile extends JdbcStoreContract {
        OnH2InAFile() {
            super(pool(TestDatabase.H2_IN_A_FILE.empty(), true));
        }
    }

    @Nested
    class OnPostgresWithAPool extends JdbcStoreContract {
        OnPostgresWithAPool() {
            super(pool(TestDatabase.POSTGRESQL.empty(), true));
        }
    }

    @Nested
    class OnPostgresWithAPrefixAndWithoutAutoCommit extends JdbcStoreContract {
        OnPostgresWithAPrefixAndWithoutAutoCommit() {
            super(pool(TestDatabase.POSTGRESQL.empty(), false), PREFIXED);
        }
    }

    @Nested
    class OnPostgresInAnotherSchemaWithRepeatableReads extends JdbcStoreContract {
        OnPostgresInAnotherSchemaWithRepeatableReads() {
            super(withSchemaElsewhere(isolated(TestDatabase.POSTGRESQL, "TRANSACTION_REPEATABLE_READ")), ELSEWHERE);
        }
    }

    @Nested
    class OnSerializablePostgres extends JdbcStoreContract {
        OnSerializablePostgres() {
            super(isolated(TestDatabase.POSTGRESQL, "TRANSACTION_SERIALIZABLE"));
        }
    }

    @Nested
    class OnMariaDb extends JdbcStoreContract {
        OnMariaDb() {
            super(pool(TestDatabase.MARIADB.empty(), true));
        }
    }

    @Nested
    class OnMariaDbWithAPrefixAndWithoutAutoCommit extends JdbcStoreContract {
        OnMariaDbWithAPrefixAndWithoutAutoCommit() {
            super(pool(TestDatabase.MARIADB.empty(), false), PREFIXED);
        }
    }

    @Nested
    class OnSerializableMariaDb extends JdbcStoreContract {
        OnSerializableMariaDb() {
            super(isolated(TestDatabase.MARIADB, "TRANSACTION_SERIALIZABLE"));
        }
    }

    @Nested
    class OnSerializableH2 extends JdbcStoreContract {
        OnSerializableH2() {
            super(isolated(TestDatabase.H2_IN_MEMORY, "TRANSACTION_SERIALIZABLE"));
        }
    }

    private static DataSource withSchemaElsewhere(DataSource dataSource) {
        try {
            TestDatabase.run(dataSource, "create schema " + ELSEWHERE.schema());
            return dataSource;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource isolated(TestDatabase database, String isolation) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.empty());
        config.setMaximumPoolSize(8);
        config.setTransactionIsolation(isolation);
        return new HikariDataSource(config);
    }
}
