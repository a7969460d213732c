package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** A database that the store works on: what differs between them is here, and nowhere else. */
public enum Database {
    /** H2, in memory or in a file. */
    H2("H2") {
        @Override
        String returning(String update, String columns) {
            return "select " + columns + " from final table (" + update + ") s";
        }

        @Override
        String unlessPresent(String insert) {
            return insert;
        }

        @Override
        boolean isTransient(SQLException failure) {
            return super.isTransient(failure)
                    || LOCK_TIMEOUT.equals(failure.getSQLState())
                    || H2_CONCURRENT_UPDATE.equals(failure.getSQLState());
        }

        /** No lock outlasts a statement that defines something here: each of them is a transaction of its own. */
        @Override
        void lockSchema(Connection connection) {}

        /** Of two connections that make an index at once, one gets a general error. It is there for the next attempt. */
        @Override
        boolean isTransientInSchema(SQLException failure) {
            return isTransient(failure) || GENERAL_ERROR.equals(failure.getSQLState());
        }
    },

    /** PostgreSQL, and what speaks its protocol and names itself so. */
    POSTGRESQL("PostgreSQL") {
        @Override
        String returning(String update, String columns) {
            return update + " returning " + columns;
        }

        @Override
        String unlessPresent(String insert) {
            return insert + " on conflict do nothing";
        }

        @Override
        void lockSchema(Connection connection) throws SQLException {
            new Sql("select pg_advisory_xact_lock(?)").exists(connection, SCHEMA_LOCK);
        }
    };

    private static final String LOCK_TIMEOUT = "HYT00";
    private static final String GENERAL_ERROR = "HY000";
    private static final String H2_CONCURRENT_UPDATE = "90131";

    /** Nobody else's lock, as far as a number can promise that: "intvedge" in ASCII. */
    private static final long SCHEMA_LOCK = 0x696e747665646765L;

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
        String name;
        try (Connection connection = dataSource.getConnection()) {
            name = connection.getMetaData().getDatabaseProductName();
        } catch (SQLException failure) {
            throw SqlFailures.toStoreException("ask the database for its name", failure);
        }
        return Arrays.stream(values())
                .filter(database -> database.productName.equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new StoreException("the database is " + name + "; supported are " + supported()
                        + ". If it understands one of them, say which: new JdbcSessionStore(dataSource, Database."
                        + POSTGRESQL.name() + ")"));
    }

    private static String supported() {
        return Arrays.stream(values()).map(database -> database.productName).collect(Collectors.joining(" and "));
    }

    /** The folder of its scripts. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An update that gives these columns of the rows it changed, under the alias {@code s}. */
    abstract String returning(String update, String columns);

    /** An insert that waits for a simultaneous insert of the same key, where the database can, and then does nothing. */
    abstract String unlessPresent(String insert);

    /** Keeps other nodes from creating the schema until the transaction ends. */
    abstract void lockSchema(Connection connection) throws SQLException;

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
