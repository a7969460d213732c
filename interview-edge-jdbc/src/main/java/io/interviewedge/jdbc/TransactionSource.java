package io.interviewedge.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * Where a store's transactions come from: each piece of work runs in one, either the library's own or the host's.
 * {@link JdbcSessionStore} takes those of a data source or of a connection. Implement this if yours come from something
 * else; {@code JpaSessionStore} does. The store retries and translates failures; an implementation only throws them.
 *
 * <p>An implementation must be safe for use by several threads if the store is used by several.
 */
public interface TransactionSource {

    /** Work on a connection. It neither ends the transaction nor closes the connection. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Whether the calling thread is in a transaction of the host now, so that work would become part of it. */
    boolean isJoining();

    /**
     * Runs work once. In the host's transaction nothing is committed, and work that is not kept is undone; see
     * {@link #joining(Connection)}. A transaction of the source's own is committed if the result is kept, and rolled
     * back if it is not or if the work throws.
     *
     * @param several whether the work has several statements, which must happen together or not at all
     * @param keeps whether what was done is kept, judged by the result
     * @throws SQLException if the work, the connection or the commit failed
     */
    <T> T run(boolean several, Predicate<? super T> keeps, Work<T> work) throws SQLException;

    /** Own transactions alone, on connections of that data source. */
    static TransactionSource of(DataSource dataSource) {
        Objects.requireNonNull(dataSource, "dataSource");
        return new TransactionSource() {
            @Override
            public boolean isJoining() {
                return false;
            }

            @Override
            public <T> T run(boolean several, Predicate<? super T> keeps, Work<T> work) throws SQLException {
                return OwnTransaction.begin(dataSource, several).run(keeps, work);
            }
        };
    }

    /**
     * Own transactions, except while the host is in one. For a data source that is itself part of the host's
     * transactions and hands out their connection, as those of containers with JTA do. With JTA:
     *
     * <pre>{@code
     * TransactionSource.managed(dataSource, () -> registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION)
     * }</pre>
     *
     * <p>A data source that hands out a connection of another session at each call has none of the transaction's; then
     * nothing would ever commit the work, so it is refused, if the dialect has a
     * {@link io.interviewedge.jdbc.dialect.Dialect#sessionSelect()}.
     *
     * @param hostIsInTransaction whether the calling thread is in a transaction of the host now, even if it is marked
     *     for rollback
     */
    static TransactionSource managed(DataSource dataSource, BooleanSupplier hostIsInTransaction) {
        return new ManagedTransactions(
                Objects.requireNonNull(dataSource, "dataSource"),
                Objects.requireNonNull(hostIsInTransaction, "hostIsInTransaction"),
                null);
    }

    /**
     * Always the transaction that is open on that connection. Several statements get a savepoint, so that work that
     * fails or is not kept is undone and the rest of the transaction stays usable.
     *
     * @param connection with auto-commit off
     */
    static TransactionSource joining(Connection connection) {
        return new TransactionSource() {
            @Override
            public boolean isJoining() {
                return true;
            }

            @Override
            public <T> T run(boolean several, Predicate<? super T> keeps, Work<T> work) throws SQLException {
                return JoinedTransaction.begin(connection, false, several).run(keeps, work);
            }
        };
    }
}
