package io.interviewedge.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts many rows into one table: by COPY where there is one, else by statements of a hundred rows each. */
final class BulkInsert<T> {

    private static final int ROWS = 100;

    private final Database database;
    private final List<RowColumns.Column<T>> columns;
    private final String one;
    private final String many;
    private final @Nullable CopyRows copy;

    /**
     * Makes its statements.
     *
     * @param table by its placeholder
     */
    BulkInsert(Statements statements, String table, RowColumns<T> row) {
        this.database = statements.database();
        this.columns = row.columns();
        String place = table + " (" + row.names() + ")";
        String values = "(?" + ", ?".repeat(columns.size() - 1) + ")";
        this.one = statements.text("insert into " + place + "\nvalues " + values);
        this.many = one + (", " + values).repeat(ROWS - 1);
        this.copy =
                database == Database.POSTGRESQL ? new CopyRows(statements.text("copy " + place + " from stdin")) : null;
    }

    /**
     * Inserts the rows.
     *
     * @param oneByOne each in a statement of its own. H2 does not wait for somebody else's row with the same key when it is met in a
     *     statement of many: it takes the rows before it in that statement for duplicates of themselves
     */
    void insert(Connection connection, List<T> rows, boolean oneByOne) throws SQLException {
        if (rows.isEmpty() || (copy != null && copy.insert(connection, columns, rows))) {
            return;
        }
        int whole = oneByOne ? 0 : rows.size() / ROWS * ROWS;
        if (whole > 0) {
            insertMany(connection, rows.subList(0, whole));
        }
        if (whole < rows.size()) {
            insertEach(connection, rows.subList(whole, rows.size()));
        }
    }

    private void insertMany(Connection connection, List<T> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(many)) {
            for (int from = 0; from < rows.size(); from += ROWS) {
                for (int i = 0; i < ROWS; i++) {
                    bind(statement, i * columns.size(), rows.get(from + i));
                }
                statement.executeUpdate();
            }
        }
    }

    private void insertEach(Connection connection, List<T> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(one)) {
            for (T row : rows) {
                bind(statement, 0, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, int before, T row) throws SQLException {
        int place = before;
        for (RowColumns.Column<T> column : columns) {
            place++;
            Object value = column.value(row, database);
            if (value == null) {
                statement.setNull(place, column.type());
            } else {
                statement.setObject(place, value);
            }
        }
    }
}
