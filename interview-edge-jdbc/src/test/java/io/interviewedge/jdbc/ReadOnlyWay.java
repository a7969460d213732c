package io.interviewedge.jdbc;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How a database can be read-only, and be told to take writes again by the data source that was refused. */
enum ReadOnlyWay {
    H2_OPENED_SO(TestDatabase.H2_IN_A_FILE, "90097", Cures.READ_ONLY) {
        @Override
        DataSource begin(DataSource writable) throws SQLException {
            // The file has to be there, and to be closed.
            writable.getConnection().close();
            JdbcDataSource dataSource = new JdbcDataSource();
            dataSource.setURL(((JdbcDataSource) writable).getURL() + ";ACCESS_MODE_DATA=r");
            return dataSource;
        }

        @Override
        void end(DataSource writable, DataSource readOnly) {
            ((JdbcDataSource) readOnly).setURL(((JdbcDataSource) writable).getURL());
        }
    },

    POSTGRESQL_CONNECTION(TestDatabase.POSTGRESQL, "25006", Cures.READ_ONLY) {
        @Override
        DataSource begin(DataSource writable) {
            PGSimpleDataSource dataSource = PostgresAccounts.copy(writable);
            dataSource.setOptions("-c default_transaction_read_only=on");
            return dataSource;
        }

        @Override
        void end(DataSource writable, DataSource readOnly) {
            ((PGSimpleDataSource) readOnly).setOptions("");
        }
    },

    POSTGRESQL_ROLE(TestDatabase.POSTGRESQL, "25006", Cures.READ_ONLY) {
        @Override
        DataSource begin(DataSource writable) throws SQLException {
            PGSimpleDataSource dataSource = PostgresAccounts.account(writable, "all");
            TestDatabase.run(
                    writable, "alter role " + dataSource.getUser() + " set default_transaction_read_only = on");
            return dataSource;
        }

        @Override
        void end(DataSource writable, DataSource readOnly) throws SQLException {
            TestDatabase.run(
                    writable,
                    "alter role " + ((PGSimpleDataSource) readOnly).getUser() + " reset default_transaction_read_only");
        }
    },

    POSTGRESQL_RIGHTS(TestDatabase.POSTGRESQL, "42501", Cures.NO_RIGHT) {
        @Override
        DataSource begin(DataSource writable) throws SQLException {
            return PostgresAccounts.account(writable, "select");
        }

        @Override
        void end(DataSource writable, DataSource readOnly) throws SQLException {
            PostgresAccounts.grant(writable, ((PGSimpleDataSource) readOnly).getUser(), "select, insert, update");
        }
    },

    MARIADB_SESSION(TestDatabase.MARIADB, "25006", Cures.READ_ONLY) {
        @Override
        DataSource begin(DataSource writable) throws SQLException {
            MariaDbDataSource dataSource =
                    new MariaDbDataSource(((MariaDbDataSource) writable).getUrl() + "&sessionVariables=tx_read_only=1");
            dataSource.setUser("root");
            dataSource.setPassword("");
            return dataSource;
        }

        @Override
        void end(DataSource writable, DataSource readOnly) throws SQLException {
            ((MariaDbDataSource) readOnly).setUrl(((MariaDbDataSource) writable).getUrl());
        }
    },

    MARIADB_SERVER(TestDatabase.MARIADB, "HY000", Cures.READ_ONLY) {
        @Override
        DataSource begin(DataSource writable) throws SQLException {
            MariaDbDataSource dataSource = account((MariaDbDataSource) writable, "all");
            TestDatabase.run(writable, "set global read_only = 1");
            return dataSource;
        }

        @Override
        void end(DataSource writable, DataSource readOnly) throws SQLException {
            TestDatabase.run(writable, "set global read_only = 0");
        }
    },

    MARIADB_RIGHTS(TestDatabase.MARIADB, "42000", Cures.NO_RIGHT) {
        @Override
        DataSource begin(DataSource writable) throws SQLException {
            return account((MariaDbDataSource) writable, "select");
        }

        @Override
        void end(DataSource writable, DataSource readOnly) throws SQLException {
            grant(writable, ((MariaDbDataSource) readOnly).getUser(), "select, insert, update");
        }
    };

    private static final class Cures {
        static final String READ_ONLY = "the database, or this connection to it, is read-only;"
                + " check that the data source's transactions may write";
        static final String NO_RIGHT = "the account has no right to do that; the store needs select, insert and update"
                + " on its tables, and JdbcSchema.migrate the right to make them";
    }

    private final TestDatabase database;
    private final String state;
    private final String cure;

    ReadOnlyWay(TestDatabase database, String state, String cure) {
        this.database = database;
        this.state = state;
        this.cure = cure;
    }

    TestDatabase database() {
        return database;
    }

    /** What the failure says after what it could not do. */
    String told() {
        return " (SQLState " + state + "); " + cure;
    }

    /** Another data source for the same place, where nothing can be written. */
    abstract DataSource begin(DataSource writable) throws SQLException;

    /** Lets the new connections of that data source write. */
    abstract void end(DataSource writable, DataSource readOnly) throws SQLException;

    private static MariaDbDataSource account(MariaDbDataSource writable, String rights) throws SQLException {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        TestDatabase.run(writable, "create user " + name + "@localhost identified by 'test'");
        grant(writable, name, rights);
        MariaDbDataSource dataSource = new MariaDbDataSource(writable.getUrl());
        dataSource.setUser(name);
        dataSource.setPassword("test");
        return dataSource;
    }

    /** On the database of the data source, which the statement does not name. */
    private static void grant(DataSource writable, String name, String rights) throws SQLException {
        TestDatabase.run(writable, "grant " + rights + " on * to " + name + "@localhost");
    }
}
