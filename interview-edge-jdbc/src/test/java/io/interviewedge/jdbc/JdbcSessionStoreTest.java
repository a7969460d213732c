package io.interviewedge.jdbc;

import static io.interviewedge.jdbc.TestDatabase.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/**
 * The contract on each database, with a pool. Its races once more under each other isolation level, which decides who
 * wins and nothing else. Where tables are and how a pool hands out connections is in {@link SettingsTest}.
 */
class JdbcSessionStoreTest {

    @Nested
    class OnH2 extends JdbcStoreContract {
        OnH2() {
            super(pool(TestDatabase.H2_IN_MEMORY.empty(), true));
        }
    }

    @Nested
    class OnPostgres extends JdbcStoreContract {
        OnPostgres() {
            super(pool(TestDatabase.POSTGRESQL.empty(), true));
        }
    }

    @Nested
    class OnMariaDb extends JdbcStoreContract {
        OnMariaDb() {
            super(pool(TestDatabase.MARIADB.empty(), true));
        }
    }

    @Nested
    class OnPostgresWithRepeatableReads extends JdbcRaceContract {
        OnPostgresWithRepeatableReads() {
            super(isolated(TestDatabase.POSTGRESQL, "TRANSACTION_REPEATABLE_READ"));
        }
    }

    @Nested
    class OnSerializablePostgres extends JdbcRaceContract {
        OnSerializablePostgres() {
            super(isolated(TestDatabase.POSTGRESQL, "TRANSACTION_SERIALIZABLE"));
        }
    }

    @Nested
    class OnMariaDbWithCommittedReads extends JdbcRaceContract {
        OnMariaDbWithCommittedReads() {
            super(isolated(TestDatabase.MARIADB, "TRANSACTION_READ_COMMITTED"));
        }
    }

    @Nested
    class OnSerializableMariaDb extends JdbcRaceContract {
        OnSerializableMariaDb() {
            super(isolated(TestDatabase.MARIADB, "TRANSACTION_SERIALIZABLE"));
        }
    }

    @Nested
    class OnSerializableH2 extends JdbcRaceContract {
        OnSerializableH2() {
            super(isolated(TestDatabase.H2_IN_MEMORY, "TRANSACTION_SERIALIZABLE"));
        }
    }

    @Tag("slow")
    @Nested
    class OnH2InAFileWithoutAutoCommit extends JdbcStoreContract {
        OnH2InAFileWithoutAutoCommit() {
            super(pool(TestDatabase.H2_IN_A_FILE.empty(), false));
        }
    }

    @Tag("slow")
    @Nested
    class OnPostgresWithoutAutoCommit extends JdbcStoreContract {
        OnPostgresWithoutAutoCommit() {
            super(pool(TestDatabase.POSTGRESQL.empty(), false));
        }
    }

    @Tag("slow")
    @Nested
    class OnMariaDbByTheDriverOfMySqlWithoutAutoCommit extends JdbcStoreContract {
        OnMariaDbByTheDriverOfMySqlWithoutAutoCommit() {
            super(pool(SettingsTest.byTheDriverOfMySql(TestDatabase.MARIADB.empty()), false));
        }
    }

    private static HikariDataSource isolated(TestDatabase database, String isolation) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.empty());
        config.setMaximumPoolSize(8);
        config.setTransactionIsolation(isolation);
        return new HikariDataSource(config);
    }
}
