package io.interviewedge.jdbc;

import static io.interviewedge.jdbc.TestDatabase.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;

/**
 * The contract: database by connection pool by auto-commit by isolation. PostgreSQL without a pool is in the other tests: the
 * contract's races would make ten thousand connections, which takes a minute and shows nothing more.
 */
class JdbcSessionStoreTest {

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
    class OnPostgresWithoutAutoCommit extends JdbcStoreContract {
        OnPostgresWithoutAutoCommit() {
            super(pool(TestDatabase.POSTGRESQL.empty(), false));
        }
    }

    @Nested
    class OnPostgresWithRepeatableReads extends JdbcStoreContract {
        OnPostgresWithRepeatableReads() {
            super(isolated(TestDatabase.POSTGRESQL, "TRANSACTION_REPEATABLE_READ"));
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
    class OnMariaDbWithoutAutoCommit extends JdbcStoreContract {
        OnMariaDbWithoutAutoCommit() {
            super(pool(TestDatabase.MARIADB.empty(), false));
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

    private static DataSource isolated(TestDatabase database, String isolation) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.empty());
        config.setMaximumPoolSize(8);
        config.setTransactionIsolation(isolation);
        return new HikariDataSource(config);
    }
}
