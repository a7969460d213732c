package io.interviewedge.jdbc;

import static io.interviewedge.jdbc.Transaction.quietly;

import io.interviewedge.error.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Own transactions, except while the host is in one, whose connection the host hands out. Work in a transaction without
 * a connection is refused.
 */
final class BoundTransactions implements TransactionSource {

    private final DataSource dataSource;
    private final BooleanSupplier hostIsInTransaction;
    private final Supplier<@Nullable Connection> itsConnection;

    BoundTransactions(
            DataSource dataSource, BooleanSupplier hostIsInTransaction, Supplier<@Nullable Connection> itsConnection) {
        this.dataSource = dataSource;
        this.hostIsInTransaction = hostIsInTransaction;
        this.itsConnection = itsConnection;
    }

    @Override
    public boolean isJoining() {
        return hostIsInTransaction.getAsBoolean();
    }

    @Override
    public <T> T run(boolean several, Predicate<? super T> keeps, Work<T> work) throws SQLException {
        return isJoining()
                ? JoinedTransaction.begin(bound(), false, several).run(keeps, work)
                : OwnTransaction.begin(dataSource, several).run(keeps, work);
    }

    /** The connection that is bound to the transaction, and so the same at each call. */
    private Connection bound() {
        Connection connection = itsConnection.get();
        if (connection == null) {
            throw new StoreException("the host is in a transaction that has no connection of the store's data source;"
                    + " build the store on the data source that the transaction manager has, or do this outside of the"
                    + " transaction");
        }
        Connection again = itsConnection.get();
        if (again != connection) {
            quietly(connection::close, "close a connection");
            if (again != null) {
                quietly(again::close, "close a connection");
            }
            throw new StoreException(
                    "the store was told to join a transaction, but is handed another connection at each"
                            + " call, so none is the transaction's, and nothing would commit what is written; hand out the"
                            + " connection that is bound to the transaction, or use TransactionSource.managed");
        }
        return connection;
    }
}
