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

    /** What H2 says of a database whose file is read-only, or that was opened so. */
    private static final String H2_READ_ONLY = "90097";

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
        return switch (String.valueOf(failure.getSQLState())) {
            case "25006", H2_READ_ONLY -> "it is read-only; check that the data source's transactions may write";
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
        if (failure.getCause() == null || hasClass(failure, CONNECTION)) {
            return failure;
        }
        // Of a lock that it waited for too long, H2 gives the whole row as the cause.
        return copy(failure, failure.getMessage());
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
