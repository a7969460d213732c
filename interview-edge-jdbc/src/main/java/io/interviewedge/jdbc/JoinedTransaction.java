package io.interviewedge.jdbc;

import static io.interviewedge.jdbc.Transaction.quietly;

import io.interviewedge.error.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * Work in the host's transaction, which only the host ends. Several statements get a savepoint, so that they happen
 * together or not at all, and the host's transaction stays usable if they fail.
 */
final class JoinedTransaction implements Transaction {

    private final Connection connection;
    private final boolean borrowed;
    private @Nullable Savepoint savepoint;

    private JoinedTransaction(Connection connection, boolean borrowed) {
        this.connection = connection;
        this.borrowed = borrowed;
    }

    /**
     * Joins it.
     *
     * @param borrowed whether the connection has to be given back to where it came from
     * @param several whether there are several statements to come
     * @throws StoreException if the connection is in no transaction
     */
    static JoinedTransaction begin(Connection connection, boolean borrowed, boolean several) throws SQLException {
        JoinedTransaction joined = new JoinedTransaction(connection, borrowed);
        try {
            if (connection.getAutoCommit()) {
                throw new StoreException(
                        "the store was told to join a transaction, but the connection commits each statement by"
                                + " itself; switch its auto-commit off, or hand out the transaction's connection");
            }
            if (several) {
                joined.savepoint = connection.setSavepoint();
            }
            return joined;
        } catch (SQLException | StoreException failure) {
            joined.close();
            throw failure;
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void keep() throws SQLException {
        if (savepoint != null) {
            connection.releaseSavepoint(savepoint);
            savepoint = null;
        }
    }

    @Override
    public void close() {
        Savepoint before = savepoint;
        if (before != null) {
            quietly(() -> connection.rollback(before), "roll back to a savepoint");
        }
        if (borrowed) {
            quietly(connection::close, "give a connection back");
        }
    }
}
