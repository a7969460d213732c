package io.interviewedge.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection from the host's data source for as long as one piece of work takes. Whatever is not committed is rolled back,
 * and the connection goes back as it came, whether the pool hands it out with auto-commit on or off.
 */
final class OwnTransaction implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OwnTransaction.class);

    /** A step of tidying up. */
    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }

    private final Connection connection;
    private final boolean autoCommitBefore;
    private boolean open;

    private OwnTransaction(Connection connection, boolean autoCommitBefore, boolean open) {
        this.connection = connection;
        this.autoCommitBefore = autoCommitBefore;
        this.open = open;
    }

    /** A connection for one statement, which is a transaction in itself where auto-commit is on. */
    static OwnTransaction forOneStatement(DataSource dataSource) throws SQLException {
        return begin(dataSource, false);
    }

    /** A connection for statements that happen together or not at all. */
    static OwnTransaction forSeveral(DataSource dataSource) throws SQLException {
        return begin(dataSource, true);
    }

    private static OwnTransaction begin(DataSource dataSource, boolean several) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            boolean autoCommit = connection.getAutoCommit();
            if (several && autoCommit) {
                connection.setAutoCommit(false);
            }
            return new OwnTransaction(connection, autoCommit, several || !autoCommit);
        } catch (SQLException failure) {
            quietly(connection::close, "close");
            throw failure;
        }
    }

    Connection connection() {
        return connection;
    }

    void commit() throws SQLException {
        if (open) {
            connection.commit();
            open = false;
        }
    }

    /** Never fails: what was committed stays committed, whatever becomes of the connection afterwards. */
    @Override
    public void close() {
        if (open) {
            quietly(connection::rollback, "roll back");
            open = false;
        }
        quietly(this::restoreAutoCommit, "restore auto-commit");
        quietly(connection::close, "close");
    }

    private void restoreAutoCommit() throws SQLException {
        if (connection.getAutoCommit() != autoCommitBefore) {
            connection.setAutoCommit(autoCommitBefore);
        }
    }

    private static void quietly(Step step, String name) {
        try {
            step.run();
        } catch (SQLException failure) {
            log.debug("Could not {} a connection (SQLState {})", name, failure.getSQLState());
        }
    }
}
