package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** A database that the store works on: what differs between them is here, and nowhere else. */
public enum Database {
    /** H2, in memory or in a file. */
    H2("H2") {
        @Override
        boolean isTransient(SQLException failure) {
            return super.isTransient(failure)
                    || LOCK_TIMEOUT.equals(failure.getSQLState())
                    || H2_CONCURRENT_UPDATE.equals(failure.getSQLState())
                    || H2_PARENT_MISSING.equals(failure.getSQLState())
                    || H2_EXCLUSIVE.equals(failure.getSQLState());
        }

        /**
         * No lock outlasts a statement that defines something, and one that alters a table copies it. So everybody else waits,
         * where the account is allowed to ask for that.
         */
        @Override
        void lockSchema(Connection connection) throws SQLException {
            try {
                new Sql("set exclusive 1", this).call().update(connection);
            } catch (SQLException failure) {
                if (failure.getErrorCode() != H2_ADMIN_RIGHTS_REQUIRED) {
                    throw failure;
                }
            }
        }

        @Override
        void unlockSchema(Connection connection) throws SQLException {
            try {
                new Sql("set exclusive 0", this).call().update(connection);
            } catch (SQLException failure) {
                if (failure.getErrorCode() != H2_ADMIN_RIGHTS_REQUIRED) {
                    throw failure;
                }
            }
        }

        /** Others are refused while one migrates; and without that lock, each may make what the other has just made. */
        @Override
        boolean isTransientInSchema(SQLException failure) {
            return isTransient(failure)
                    || isTaken(failure)
                    || GENERAL_ERROR.equals(failure.getSQLState())
                    || (SqlFailures.hasClass(failure, "90") && !SqlFailures.isReadOnly(failure));
        }

        @Override
        String identifier(String name) {
            return name.toUpperCase(Locale.ROOT);
        }
    },

    /** PostgreSQL, and what speaks its protocol and names itself so. */
    POSTGRESQL("PostgreSQL") {
        @Override
        String unlessPresent(String insert) {
            return insert + " on conflict do nothing";
        }

        @Override
        boolean writesInOneStatement() {
            return true;
        }

        @Override
        void lockSchema(Connection connection) throws SQLException {
            new Sql("select pg_advisory_xact_lock(:lock)", this)
                    .with("lock", SCHEMA_LOCK)
                    .exists(connection);
        }
    },

    /** MariaDB, from 10.7 on. */
    MARIADB("MariaDB") {
        @Override
        boolean isTaken(SQLException failure) {
            return failure.getErrorCode() == DUPLICATE_KEY;
        }

        @Override
        boolean isTransient(SQLException failure) {
            return super.isTransient(failure) || failure.getErrorCode() == RECORD_HAS_CHANGED;
        }

        @Override
        String latest(String select) {
            return select + " lock in share mode";
        }

        @Override
        boolean schemasAreCatalogs() {
            return true;
        }

        @Override
        void requireUsable(Connection connection) throws SQLException {
            if (new Sql("select 1 from dual where find_in_set('EMPTY_STRING_IS_NULL', @@sql_mode) > 0", this)
                    .call()
                    .exists(connection)) {
                throw new StoreException("the sql_mode of these sessions has EMPTY_STRING_IS_NULL, which refuses an"
                        + " answer that was emptied; leave it out of the sql_mode of the data source's connections");
            }
        }

        @Override
        void lockSchema(Connection connection) throws SQLException {
            boolean locked = new Sql("select get_lock(:lock, 60)", this)
                    .with("lock", SCHEMA_LOCK_NAME)
                    .one(connection, row -> row.getInt(1) == 1)
                    .orElse(false);
            if (!locked) {
                throw new StoreException(
                        "another node has been migrating the schema for more than 60 seconds; try again");
            }
        }

        @Override
        void unlockSchema(Connection connection) throws SQLException {
            new Sql("select release_lock(:lock)", this)
                    .with("lock", SCHEMA_LOCK_NAME)
                    .exists(connection);
        }
    },

    /**
     * MySQL, from 8.0 on, as far as it is like MariaDB. <strong>Untested</strong>: no server has run these scripts and statements
     * yet.
     */
    MYSQL("MySQL") {
        @Override
        boolean isTaken(SQLException failure) {
            return MARIADB.isTaken(failure);
        }

        @Override
        Object toParameter(UUID uuid) {
            return uuid.toString();
        }

        @Override
        String latest(String select) {
            return MARIADB.latest(select);
        }

        @Override
        boolean schemasAreCatalogs() {
            return true;
        }

        @Override
        void lockSchema(Connection connection) throws SQLException {
            MARIADB.lockSchema(connection);
        }

        @Override
        void unlockSchema(Connection connection) throws SQLException {
            MARIADB.unlockSchema(connection);
        }
    };

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String LOCK_TIMEOUT = "HYT00";
    private static final String GENERAL_ERROR = "HY000";
    private static final String H2_CONCURRENT_UPDATE = "90131";

    /** In a serializable transaction, H2 refuses a script twice, but finds none that was stored meanwhile to refer to. */
    private static final String H2_PARENT_MISSING = "23506";

    /** Another node is migrating. */
    private static final String H2_EXCLUSIVE = "90135";

    private static final int H2_ADMIN_RIGHTS_REQUIRED = 90040;

    /** MariaDB has one SQLState for every broken constraint, so its number has to tell them apart. */
    private static final int DUPLICATE_KEY = 1062;

    /** What MariaDB says instead of a serialization failure, under the general state. */
    private static final int RECORD_HAS_CHANGED = 1020;

    /** Nobody else's lock, as far as a number can promise that: "intvedge" in ASCII. */
    private static final long SCHEMA_LOCK = 0x696e747665646765L;

    private static final String SCHEMA_LOCK_NAME = "interview-edge-schema";

    private final String productName;

    Database(String productName) {
        this.productName = productName;
    }

    /**
     * Asks the database behind the data source which one it is.
     *
     * @throws StoreException if it is none of these, or cannot be reached
     */
    public static Database of(DataSource dataSource) {
        return of(TransactionSource.of(dataSource, () -> false));
    }

    /** The same, in the host's transaction if it is in one: a store may be built there. */
    static Database of(TransactionSource source) {
        return new Transactions(source, H2::isTransient).statement("ask the database for its name", Database::of);
    }

    private static Database of(Connection connection) throws SQLException {
        String name = connection.getMetaData().getDatabaseProductName();
        return Arrays.stream(values())
                .filter(database -> database.productName.equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new StoreException("the database is " + name + "; supported are " + supported()
                        + ". If it understands one of them, say which: JdbcSessionStore.builder(dataSource).database(Database."
                        + POSTGRESQL.name() + ")"));
    }

    private static String supported() {
        return Arrays.stream(values()).map(database -> database.productName).collect(Collectors.joining(", "));
    }

    /** The folder of its scripts. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An insert that waits for a simultaneous insert of the same key, where the database can, and then does nothing. */
    String unlessPresent(String insert) {
        return insert;
    }

    /** A select that sees what is committed now, even in a transaction of the host's that began earlier. */
    String latest(String select) {
        return select;
    }

    /** Whether one statement can update, insert elsewhere and return what it did. */
    boolean writesInOneStatement() {
        return false;
    }

    /** What a driver takes for a UUID. */
    Object toParameter(UUID uuid) {
        return uuid;
    }

    /** Whether what others call a schema is called a catalog here. */
    boolean schemasAreCatalogs() {
        return false;
    }

    /** A name in the case in which the catalog keeps it. */
    String identifier(String name) {
        return name;
    }

    /** Throws if the session is set so that the store cannot keep what it is given. */
    void requireUsable(Connection connection) throws SQLException {}

    /** Keeps other nodes from migrating the schema until the transaction ends, or until it is unlocked. */
    void lockSchema(Connection connection) throws SQLException {}

    void unlockSchema(Connection connection) throws SQLException {}

    /** Whether the row has a key that another row has. */
    boolean isTaken(SQLException failure) {
        return UNIQUE_VIOLATION.equals(failure.getSQLState());
    }

    /** Whether the same transaction may succeed when it is run again: serialization failures and deadlocks. */
    boolean isTransient(SQLException failure) {
        return SqlFailures.hasClass(failure, "40");
    }

    /** The same for making tables. */
    boolean isTransientInSchema(SQLException failure) {
        return isTransient(failure);
    }

    @Override
    public String toString() {
        return productName;
    }
}
