package io.interviewedge.jdbc;

import static io.interviewedge.jdbc.Transaction.quietly;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A transaction of the library's own, on a connection from the host's data source, which goes back as it came, whether
 * the pool hands it out with auto-commit on or off.
 */
final class OwnTransaction implements Transaction {

    private final Connection connection;
    private final boolean autoCommitBefore;
    private boolean open;
    private boolean broken;

    private OwnTransaction(Connection connection, boolean autoCommitBefore, boolean open) {
        this.connection = connection;
        this.autoCommitBefore = autoCommitBefore;
        this.open = open;
    }

    /**
     * Begins one.
     *
     * @param several whether it has several statements; one alone is a transaction in itself where auto-commit is on
     */
    static OwnTransaction begin(DataSource dataSource, boolean several) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            boolean autoCommit = connection.getAutoCommit();
            if (several && autoCommit) {
                connection.setAutoCommit(false);
            }
            return new OwnTransaction(connection, autoCommit, several || !autoCommit);
        } catch (SQLException failure) {
            quietly(connection::close, "close a connection");
            throw failure;
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void keep() throws SQLException {
        if (open) {
            connection.commit();
            open = false;
        }
    }

    @Override
    public void close() {
        if (open) {
            broken = !quietly(connection::rollback, "roll back");
            open = false;
        }
        if (!broken) {
            // Switching auto-commit on would commit work that could not be rolled back.
            quietly(this::restoreAutoCommit, "restore auto-commit");
        }
        quietly(connection::close, "close a connection");
    }

    private void restoreAutoCommit() throws SQLException {
        if (connection.getAutoCommit() != autoCommitBefore) {
            connection.setAutoCommit(autoCommitBefore);
        }
    }
}
