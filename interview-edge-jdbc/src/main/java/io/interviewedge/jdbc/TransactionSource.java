package io.interviewedge.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** Where the transactions come from: the library's own, or one of the host's to join. */
interface TransactionSource {

    /** Whether the host is in a transaction now, which work from here would be part of. */
    boolean isJoining();

    Transaction begin(boolean several) throws SQLException;

    /** Own transactions, except while the host is in one, whose connection the data source then hands out. */
    static TransactionSource of(DataSource dataSource, BooleanSupplier hostIsInTransaction) {
        return new TransactionSource() {
            @Override
            public boolean isJoining() {
                return hostIsInTransaction.getAsBoolean();
            }

            @Override
            public Transaction begin(boolean several) throws SQLException {
                return isJoining()
                        ? JoinedTransaction.begin(dataSource.getConnection(), true, several)
                        : OwnTransaction.begin(dataSource, several);
            }
        };
    }

    /** Always the transaction of that connection. */
    static TransactionSource joining(Connection connection) {
        return new TransactionSource() {
            @Override
            public boolean isJoining() {
                return true;
            }

            @Override
            public Transaction begin(boolean several) throws SQLException {
                return JoinedTransaction.begin(connection, false, several);
            }
        };
    }
}
