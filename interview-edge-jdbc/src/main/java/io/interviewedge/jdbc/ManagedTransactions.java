package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import io.interviewedge.jdbc.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Own transactions, except while the host is in one, whose connection the data source hands out. It is held to that
 * once, by two connections that must be of one session: a plain pool would hand out another session's, whose work
 * nothing would commit.
 */
final class ManagedTransactions implements TransactionSource {

    private final DataSource dataSource;
    private final BooleanSupplier hostIsInTransaction;
    private final @Nullable Dialect dialect;
    private volatile boolean proven;

    /**
     * Makes them.
     *
     * @param dialect by which sessions are told apart, or null while it is not known
     */
    ManagedTransactions(DataSource dataSource, BooleanSupplier hostIsInTransaction, @Nullable Dialect dialect) {
        this.dataSource = dataSource;
        this.hostIsInTransaction = hostIsInTransaction;
        this.dialect = dialect;
    }

    ManagedTransactions checkedBy(Dialect known) {
        return new ManagedTransactions(dataSource, hostIsInTransaction, known);
    }

    @Override
    public boolean isJoining() {
        return hostIsInTransaction.getAsBoolean();
    }

    @Override
    public <T> T run(boolean several, Predicate<? super T> keeps, Work<T> work) throws SQLException {
        if (!isJoining()) {
            return OwnTransaction.begin(dataSource, several).run(keeps, work);
        }
        return JoinedTransaction.begin(dataSource.getConnection(), true, several)
                .run(keeps, connection -> {
                    requireItsSession(connection);
                    return work.run(connection);
                });
    }

    private void requireItsSession(Connection connection) throws SQLException {
        Dialect known = dialect;
        if (proven || known == null || known.sessionSelect().isEmpty()) {
            return;
        }
        Sql session = new Sql(known.sessionSelect().get(), known);
        try (Connection another = dataSource.getConnection()) {
            if (!session(session, connection).equals(session(session, another))) {
                throw new StoreException(
                        "the store was told to join a transaction, but the data source hands out another"
                                + " session at each call, so none is the transaction's, and nothing would commit what is"
                                + " written; take the data source that belongs to the transactions, or hand out their connection"
                                + " (JdbcSessionStore.Builder.joining)");
            }
        }
        proven = true;
    }

    private static Optional<String> session(Sql select, Connection connection) throws SQLException {
        return select.call().one(connection, row -> row.getString(1));
    }
}
