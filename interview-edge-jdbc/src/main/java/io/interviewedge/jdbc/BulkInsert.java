package io.interviewedge.jdbc;

import io.interviewedge.jdbc.dialect.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows into one table: in the database's own way if it has one, otherwise in statements of many rows each.
 */
final class BulkInsert<T> {

    private final Dialect dialect;
    private final String table;
    private final List<RowColumns.Column<T>> columns;
    private final List<String> names;
    private final String one;
    private final String many;

    /**
     * Makes its statements.
     *
     * @param table by its placeholder
     */
    BulkInsert(Statements statements, String table, RowColumns<T> row) {
        this.dialect = statements.dialect();
        this.table = statements.names().in(table);
        this.columns = row.columns();
        this.names = columns.stream().map(RowColumns.Column::name).toList();
        String values = "(?" + ", ?".repeat(columns.size() - 1) + ")";
        this.one = "insert into " + this.table + " (" + row.names() + ")\nvalues " + values;
        this.many = one + (", " + values).repeat(dialect.rowsPerInsert() - 1);
    }

    /**
     * Inserts the rows.
     *
     * @param oneByOne whether each row gets its own statement. In a statement with many rows, H2 does not wait for
     *     another transaction's row with the same key: it takes the preceding rows of that statement for duplicates of
     *     themselves
     */
    void insert(Connection connection, List<T> rows, boolean oneByOne) throws SQLException {
        if (rows.isEmpty() || dialect.load(connection, table, names, values(rows))) {
            return;
        }
        int atOnce = dialect.rowsPerInsert();
        int whole = oneByOne || atOnce == 1 ? 0 : rows.size() / atOnce * atOnce;
        if (whole > 0) {
            insertMany(connection, rows.subList(0, whole), atOnce);
        }
        if (whole < rows.size()) {
            insertEach(connection, rows.subList(whole, rows.size()));
        }
    }

    private Iterable<List<@Nullable Object>> values(List<T> rows) {
        return () -> rows.stream().map(this::values).iterator();
    }

    private List<@Nullable Object> values(T row) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(column.value(row, dialect)));
        return values;
    }

    private void insertMany(Connection connection, List<T> rows, int atOnce) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(many)) {
            for (int from = 0; from < rows.size(); from += atOnce) {
                for (int i = 0; i < atOnce; i++) {
                    bind(statement, i * columns.size(), rows.get(from + i));
                }
                InsertedRows.require(atOnce, statement.executeUpdate(), one);
            }
        }
    }

    private void insertEach(Connection connection, List<T> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(one)) {
            int[] each = Repetition.run(statement, dialect, rows, (prepared, row) -> bind(prepared, 0, row));
            for (int inserted : each) {
                InsertedRows.require(1, inserted, one);
            }
        }
    }

    private void bind(PreparedStatement statement, int before, T row) throws SQLException {
        int place = before;
        for (RowColumns.Column<T> column : columns) {
            place++;
            Object value = column.value(row, dialect);
            if (value == null) {
                statement.setNull(place, column.type());
            } else {
                statement.setObject(place, value);
            }
        }
    }
}
