package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import io.interviewedge.error.TransactionActiveException;
import io.interviewedge.jdbc.TransactionSource.Work;
import io.interviewedge.jdbc.dialect.Dialect;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work in transactions. In the library's own, work that failed because others got in the way is run again, a
 * bounded number of times, each after a longer random pause; the host's transaction is the host's to run again. Any
 * other failure becomes a {@link StoreException}.
 */
final class Transactions {

    private static final Logger log = LoggerFactory.getLogger(Transactions.class);

    private static final int MAX_ATTEMPTS = 12;
    private static final long FIRST_PAUSE_MICROS = 2_000;
    private static final long MAX_PAUSE_MICROS = 200_000;

    private final TransactionSource source;
    private final Dialect dialect;
    private final Predicate<SQLException> isTransient;

    Transactions(TransactionSource source, Dialect dialect) {
        this(source, dialect, dialect::isTransient);
    }

    /** Work that fails is run again if {@code isTransient} accepts the failure. */
    Transactions(TransactionSource source, Dialect dialect, Predicate<SQLException> isTransient) {
        this.source = source;
        this.dialect = dialect;
        this.isTransient = isTransient;
    }

    /**
     * Runs a single statement.
     *
     * @param action completes "could not …"
     */
    <T> T statement(String action, Work<T> work) {
        return persistently(action, () -> source.run(false, result -> true, work));
    }

    /**
     * Runs several statements and keeps all of them if there is a result, or none if the result is empty.
     *
     * @param action completes "could not …"
     */
    <T> Optional<T> allOrNothing(String action, Work<Optional<T>> work) {
        return persistently(action, () -> source.run(true, Optional::isPresent, work));
    }

    /**
     * The same, but committed when this method returns, which work in the host's transaction would not be.
     *
     * @throws TransactionActiveException if the host is in a transaction
     */
    <T> Optional<T> committed(String action, Work<Optional<T>> work) {
        if (source.isJoining()) {
            throw new TransactionActiveException();
        }
        return allOrNothing(action, work);
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T run() throws SQLException;
    }

    private <T> T persistently(String action, Attempt<T> once) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once.run();
            } catch (SQLException failure) {
                if (attempt == MAX_ATTEMPTS || source.isJoining() || !isTransient.test(failure)) {
                    throw SqlFailures.toStoreException(action, failure, dialect);
                }
                log.debug(
                        "Attempt {} to {} failed (SQLState {}); trying again", attempt, action, failure.getSQLState());
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        long longest = Math.min(FIRST_PAUSE_MICROS << attempt, MAX_PAUSE_MICROS);
        LockSupport.parkNanos(
                TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(longest)));
    }
}
