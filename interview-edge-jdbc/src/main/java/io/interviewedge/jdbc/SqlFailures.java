package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges a driver's exceptions by the class of their SQLState, never by their message or type. */
final class SqlFailures {

    /**
     * The classes whose messages speak of connections, permissions, resources and syntax. Others quote values: PostgreSQL
     * shows the key that is taken, H2 the text that is too long.
     */
    private static final Set<String> FREE_OF_VALUES =
            Set.of("08", "25", "28", "3D", "3F", "40", "42", "53", "55", "57", "58", "90", "HY", "");

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

    private static String cure(SQLException failure) {
        return switch (stateClass(failure)) {
            case "08" -> "check that the database is up and its address and account are right";
            case "22" -> "a value does not fit its column; check that the tables are as JdbcSchema.ddl prints them";
            case "23" -> "a constraint refused the row; check that the tables are as JdbcSchema.ddl prints them";
            case "25" -> "check that the data source's transactions may write";
            case "40" -> "others kept getting in the way; try again, in a new transaction if this one is yours";
            case "42" -> "check that the tables are there and this account may use them; JdbcSchema.migrate makes them";
            default -> "the cause says more";
        };
    }

    /** The driver's exception where it holds no values; else one with its state, code and place, and no message. */
    private static SQLException withoutValues(SQLException failure) {
        if (failure.getNextException() == null && FREE_OF_VALUES.contains(stateClass(failure))) {
            return failure;
        }
        SQLException bare = new SQLException(
                failure.getClass().getName() + " (its message may quote stored values, so it is not shown)",
                failure.getSQLState(),
                failure.getErrorCode());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    private static String stateClass(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }
}
