package io.interviewedge.jpa;

import io.interviewedge.error.StoreException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges what a provider throws by the SQLState of the driver's exception behind it, never by a message or a type of one
 * provider.
 */
final class PersistenceFailures {

    private static final String CONSTRAINT_CLASS = "23";
    private static final String ROLLBACK_CLASS = "40";

    /** H2: waited too long for a lock; somebody else changed the row. */
    private static final Set<String> PASSING_STATES = Set.of("HYT00", "90131");

    /** What MariaDB says instead of a serialization failure, under the general state. */
    private static final int RECORD_HAS_CHANGED = 1020;

    private static final String GENERAL_STATE = "HY000";

    private static final String IN_THE_WAY =
            "others kept getting in the way; try again, in a new transaction if this one is yours";

    private static final String UNKNOWN = "the cause names what was thrown";

    /** PostgreSQL and MariaDB of a transaction that may not write, H2 of a database that was opened so. */
    private static final Set<String> READ_ONLY_STATES = Set.of("25006", "90097");

    /** MariaDB of a server, a table or an engine that takes no writes. */
    private static final Set<Integer> READ_ONLY_CODES = Set.of(1036, 1290, 1836);

    /** PostgreSQL and H2 of an account that lacks a right. */
    private static final Set<String> NO_RIGHT_STATES = Set.of("42501", "90096");

    /** MariaDB of the same, for a database, a table, a column or an action. */
    private static final Set<Integer> NO_RIGHT_CODES = Set.of(1044, 1142, 1143, 1227);

    private PersistenceFailures() {}

    /** Whether it comes from the provider or the database, and not from a mistake in the host's code or ours. */
    static boolean isOfPersistence(RuntimeException failure) {
        return failure instanceof PersistenceException || sqlFailure(failure).isPresent();
    }

    /** Whether the same transaction may succeed when it is run again. */
    static boolean isTransient(RuntimeException failure) {
        return sqlFailure(failure)
                .filter(sql -> stateClass(sql).equals(ROLLBACK_CLASS)
                        || PASSING_STATES.contains(state(sql))
                        || (state(sql).equals(GENERAL_STATE) && sql.getErrorCode() == RECORD_HAS_CHANGED))
                .isPresent();
    }

    /** Whether a constraint refused a row. */
    static boolean isRefused(RuntimeException failure) {
        return sqlFailure(failure)
                .filter(sql -> stateClass(sql).equals(CONSTRAINT_CLASS))
                .isPresent();
    }

    /**
     * The failure for the host. Its cause has the type, the place, the state and the code of what was thrown, and no message:
     * providers and drivers quote statements and values.
     *
     * @param action completes "could not …"
     */
    static StoreException toStoreException(String action, RuntimeException failure) {
        @Nullable SQLException sql = sqlFailure(failure).orElse(null);
        String state = sql == null || state(sql).isEmpty() ? "unknown" : state(sql);
        SQLException bare = new SQLException(
                names(failure) + " (its message may quote stored values, so it is not shown)",
                sql == null ? null : sql.getSQLState(),
                sql == null ? 0 : sql.getErrorCode());
        bare.setStackTrace(failure.getStackTrace());
        return new StoreException(
                "could not " + action + " (SQLState " + state + "); "
                        + (isTransient(failure) ? IN_THE_WAY : sql == null ? UNKNOWN : cure(sql)),
                bare);
    }

    private static String cure(SQLException sql) {
        if (READ_ONLY_STATES.contains(state(sql)) || isMariaDb(sql, GENERAL_STATE, READ_ONLY_CODES)) {
            return "the database, or this connection to it, is read-only; check that the data source's transactions may write";
        }
        if (NO_RIGHT_STATES.contains(state(sql)) || isMariaDb(sql, "42000", NO_RIGHT_CODES)) {
            return "the account has no right to do that; the store needs select, insert and update on its tables";
        }
        return switch (stateClass(sql)) {
            case "08" -> "check that the database is up and its address and account are right";
            case "22" -> "a value does not fit its column; check that the tables are as JdbcSchema.ddl prints them";
            case CONSTRAINT_CLASS ->
                "a constraint refused the row; if this transaction is yours, somebody may have"
                        + " stored the same at the same moment: run it again";
            case "25" -> "check that the transaction may write, and that no statement has failed in it before";
            case ROLLBACK_CLASS -> IN_THE_WAY;
            case "42" -> "check that the tables are there and this account may use them; JdbcSchema.migrate makes them";
            default -> UNKNOWN;
        };
    }

    private static boolean isMariaDb(SQLException sql, String state, Set<Integer> codes) {
        return state(sql).equals(state) && codes.contains(sql.getErrorCode());
    }

    /** The first with a state: a provider may wrap several, and a driver may chain them. */
    private static Optional<SQLException> sqlFailure(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(sql -> !state(sql).isEmpty())
                .findFirst();
    }

    private static String names(Throwable failure) {
        return String.join(
                " by ", causes(failure).map(cause -> cause.getClass().getName()).toList());
    }

    /** The longest chain of causes that is looked at; one may be a ring. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause == null ? null : cause.getCause())
                .takeWhile(cause -> cause != null)
                .map(Throwable.class::cast)
                .limit(20);
    }

    private static String state(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state == null ? "" : state;
    }

    private static String stateClass(SQLException failure) {
        return state(failure).length() < 2 ? "" : state(failure).substring(0, 2);
    }
}
