package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.jdbc.dialect.FailureKind;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Translates a driver's exception for the host: its meaning and a cure, without any stored value. */
final class SqlFailures {

    /** A prepared statement is not there, or is there already. */
    private static final Set<String> LOST_STATEMENTS = Set.of("26000", "42P05");

    private SqlFailures() {}

    /**
     * The failure for the host, without any value that was stored.
     *
     * @param action completes "could not …"
     */
    static StoreException toStoreException(String action, SQLException failure, Dialect dialect) {
        String state = failure.getSQLState();
        return new StoreException(
                "could not " + action + " (SQLState " + (state == null ? "unknown" : state) + "); "
                        + cure(failure, dialect.kindOf(failure)),
                withoutValues(failure, dialect));
    }

    private static String cure(SQLException failure, FailureKind kind) {
        return switch (kind) {
            case READ_ONLY ->
                "the database, or this connection to it, is read-only;"
                        + " check that the data source's transactions may write";
            case NO_RIGHT ->
                "the account has no right to do that; the store needs select, insert and update on its tables, and"
                        + " JdbcSchema.migrate the right to make them";
            case TIMED_OUT ->
                "the database cancelled it, because a time limit ran out or because it was asked to; try again";
            case UNREACHABLE -> "check that the database is up and its address and account are right";
            case CONFLICT -> "others kept getting in the way; try again, in a new transaction if this one is yours";
            case KEY_TAKEN, OTHER ->
                LOST_STATEMENTS.contains(Objects.requireNonNullElse(failure.getSQLState(), ""))
                        ? "a statement that the driver had prepared on the server is not there, or is another one's, as"
                                + " happens behind a pooler such as PgBouncer that shares connections between"
                                + " transactions; switch prepared statements off in the driver (prepareThreshold=0 with"
                                + " PostgreSQL's) or let the pooler keep track of them"
                        : cureOfClass(stateClass(failure));
        };
    }

    private static String cureOfClass(String stateClass) {
        return switch (stateClass) {
            case "22" -> "a value does not fit its column; check that the tables are as JdbcSchema.ddl prints them";
            case "23" -> "a constraint refused the row; check that the tables are as JdbcSchema.ddl prints them";
            case "42" -> "check that the tables are there and this account may use them; JdbcSchema.migrate makes them";
            default -> "the cause says more";
        };
    }

    /**
     * The driver's exception where it holds no values; else one with its state, code and place, and what may be told.
     */
    private static SQLException withoutValues(SQLException failure, Dialect dialect) {
        if (failure.getNextException() != null
                || !dialect.classesWithoutValues().contains(stateClass(failure))) {
            return withoutMessage(failure);
        }
        @Nullable String message = failure.getMessage();
        if (message != null && message.contains("\n")) {
            // Below the first line MariaDB's driver can be told to show the statement with its values.
            return copy(failure, message.lines().findFirst().orElse(""));
        }
        if (failure.getCause() == null || dialect.kindOf(failure) == FailureKind.UNREACHABLE) {
            return failure;
        }
        // When H2 waits too long for a lock, it reports the whole row as the cause.
        return copy(failure, message);
    }

    /** With its state, code and place, and no message and no cause. */
    private static SQLException withoutMessage(SQLException failure) {
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
