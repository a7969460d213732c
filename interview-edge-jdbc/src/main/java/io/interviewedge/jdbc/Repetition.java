package io.interviewedge.jdbc;

import io.interviewedge.jdbc.dialect.Dialect;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs one statement many times: as a batch, unless the driver's batches keep failures to themselves. */
final class Repetition {

    /** Gives the statement the values of one run. */
    @FunctionalInterface
    interface Binder<T> {
        void bind(PreparedStatement statement, T run) throws SQLException;
    }

    private Repetition() {}

    /** The affected rows of each run, or {@link Statement#SUCCESS_NO_INFO}. */
    static <T> int[] run(PreparedStatement statement, Dialect dialect, List<T> runs, Binder<T> binder)
            throws SQLException {
        int[] affected = new int[runs.size()];
        boolean asBatch = dialect.batchesTellFailures();
        for (int i = 0; i < affected.length; i++) {
            binder.bind(statement, runs.get(i));
            if (asBatch) {
                statement.addBatch();
            } else {
                affected[i] = statement.executeUpdate();
            }
        }
        return asBatch ? statement.executeBatch() : affected;
    }
}
