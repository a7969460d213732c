package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges a driver's exceptions by the class of their SQLState, never by their message or type. */
final class SqlFailures {

    private static final String CONNECTION = "08";

    /**
     * The classes whose messages speak of connections, permissions, resources and syntax. Others quote values: PostgreSQL
     * shows the key that is taken, H2 the text that is too long.
     */
    private static final Set<String> FREE_OF_VALUES =
            Set.of(CONNECTION, "25", "28", "3D", "3F", "40", "42", "53", "55", "57", "58", "70", "90", "HY", "");

    private static final String UNREACHABLE = "check that the database is up and its address and account are right";

    /** PostgreSQL's and MariaDB's state of a transaction that may not write, and H2's of a database that was opened so. */
    private static final Set<String> READ_ONLY = Set.of("25006", "90097");

    private static final String GENERAL_ERROR = "HY000";

    /** What MariaDB says of a server, a table or an engine that takes no writes, under the general state. */
    private static final Set<Integer> MARIADB_READ_ONLY = Set.of(1036, 1290, 1836);

    /** PostgreSQL's and H2's states of an account that lacks a right. */
    private static final Set<String> NO_RIGHT = Set.of("42501", "90096");

    /** What MariaDB says of one that lacks a right to a database, a table, a column or an action, under the state of syntax. */
    private static final Set<Integer> MARIADB_NO_RIGHT = Set.of(1044, 1142, 1143, 1227);

    private SqlFailures() {}

    static boolean hasClass(SQLException failure, String stateClass) {
        return stateClass(failure).equals(stateClass);
    }

    /**
     * The failure for the host, without any value that was stored.
     *
     * @param action completes "could not …"
     */
    static StoreException toStoreException(String action, SQLException failure) {
        String state = failure.getSQLState();
        return new StoreException(
                "could not " + action + " (SQLState " + (state == null ? "unknown" : state) + "); " + cure(failure),
                withoutValues(failure));
    }

    /** Whether it takes no writes, from anybody or on this connection; trying again does not help. */
    static boolean isReadOnly(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return READ_ONLY.contains(state)
                || (state.equals(GENERAL_ERROR) && MARIADB_READ_ONLY.contains(failure.getErrorCode()));
    }

    private static boolean lacksARight(SQLException failure) {
        return NO_RIGHT.contains(String.valueOf(failure.getSQLState()))
                || (hasClass(failure, "42") && MARIADB_NO_RIGHT.contains(failure.getErrorCode()));
    }

    private static String cure(SQLException failure) {
        if (isReadOnly(failure)) {
            return "the database, or this connection to it, is read-only; check that the data source's transactions may write";
        }
        if (lacksARight(failure)) {
            return "the account has no right to do that; the store needs select, insert and update on its tables, and"
                    + " JdbcSchema.migrate the right to make them";
        }
        return switch (String.valueOf(failure.getSQLState())) {
            case "25P03", "25P04", "55P03", "57014", "70100", "HYT00" ->
                "the database broke it off, because a time limit was over or somebody told it to; try again";
            case "57P01", "57P02", "57P03" -> UNREACHABLE;
            default -> cureOfClass(stateClass(failure));
        };
    }

    private static String cureOfClass(String stateClass) {
        return switch (stateClass) {
            case CONNECTION -> UNREACHABLE;
            case "22" -> "a value does not fit its column; check that the tables are as JdbcSchema.ddl prints them";
            case "23" -> "a constraint refused the row; check that the tables are as JdbcSchema.ddl prints them";
            case "40" -> "others kept getting in the way; try again, in a new transaction if this one is yours";
            case "42" -> "check that the tables are there and this account may use them; JdbcSchema.migrate makes them";
            default -> "the cause says more";
        };
    }

    /** The driver's exception where it holds no values; else one with its state, code and place, and what may be told. */
    private static SQLException withoutValues(SQLException failure) {
        if (failure.getNextException() != null || !FREE_OF_VALUES.contains(stateClass(failure))) {
            return withoutMessage(failure);
        }
        @Nullable String message = failure.getMessage();
        if (message != null && message.contains("\n")) {
            // Below the first line MariaDB's driver can be told to show the statement with its values.
            return copy(failure, message.lines().findFirst().orElse(""));
        }
        if (failure.getCause() == null || hasClass(failure, CONNECTION)) {
            return failure;
        }
        // Of a lock that it waited for too long, H2 gives the whole row as the cause.
        return copy(failure, message);
    }

    /** With its state, code and place, and no message and no cause. */
    static SQLException withoutMessage(SQLException failure) {
        return copy(
                failure, failure.getClass().getName() + " (its message may quote stored values, so it is not shown)");
    }

    private static SQLException copy(SQLException failure, @Nullable String message) {
        SQLException bare = new SQLException(message, failure.getSQLState(), failure.getErrorCode());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    private static String stateClass(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }
}
