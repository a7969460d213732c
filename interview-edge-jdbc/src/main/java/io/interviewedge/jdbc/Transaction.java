package io.interviewedge.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work in progress on a connection. Work that is not kept before the transaction is closed is undone. */
interface Transaction extends AutoCloseable {

    Connection connection();

    void keep() throws SQLException;

    /** Runs work, keeps it if its result says so, and closes. */
    default <T> T run(Predicate<? super T> keeps, TransactionSource.Work<T> work) throws SQLException {
        try (this) {
            T result = work.run(connection());
            if (keeps.test(result)) {
                keep();
            }
            return result;
        }
    }

    /** Never fails: what was kept stays kept, whatever happens to the connection afterwards. */
    @Override
    void close();

    /** A step of tidying up. */
    @FunctionalInterface
    interface Step {
        void run() throws SQLException;
    }

    /** Runs a step whose failure changes nothing for the caller; false if it failed. */
    static boolean quietly(Step step, String name) {
        try {
            step.run();
            return true;
        } catch (SQLException failure) {
            Logger log = LoggerFactory.getLogger(Transaction.class);
            log.debug("Could not {} (SQLState {})", name, failure.getSQLState());
            return false;
        }
    }
}
