package io.interviewedge.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Inserts many rows into one table: by COPY where there is one, else by statements of a hundred rows each. */
final class BulkInsert {

    private static final int ROWS = 100;

    private final Sql one;
    private final Sql many;
    private final @Nullable CopyRows copy;

    BulkInsert(Statements statements, String table, String columns) {
        String row = "(" + columns.replaceAll("\\w+", "?") + ")";
        String insert = "insert into " + table + " (" + columns + ")\nvalues ";
        this.one = statements.sql(insert + row);
        this.many = statements.sql(insert + row + (", " + row).repeat(ROWS - 1));
        this.copy = statements.database() == Database.POSTGRESQL
                ? new CopyRows(statements.names().in("copy " + table) + " (" + columns + ") from stdin")
                : null;
    }

    /**
     * Inserts the rows.
     *
     * @param oneByOne each in a statement of its own. H2 does not wait for somebody else's row with the same key when it is met in a
     *     statement of many: it takes the rows before it in that statement for duplicates of themselves
     */
    <T> void insert(Connection connection, List<T> rows, Function<T, @Nullable Object[]> values, boolean oneByOne)
            throws SQLException {
        if (rows.isEmpty() || (copy != null && copy.insert(connection, rows, values))) {
            return;
        }
        int whole = oneByOne ? 0 : rows.size() / ROWS * ROWS;
        for (int from = 0; from < whole; from += ROWS) {
            List<@Nullable Object> all = new ArrayList<>();
            for (T row : rows.subList(from, from + ROWS)) {
                for (Object value : values.apply(row)) {
                    all.add(value);
                }
            }
            many.update(connection, all.toArray());
        }
        List<@Nullable Object[]> rest = new ArrayList<>();
        for (T row : rows.subList(whole, rows.size())) {
            rest.add(values.apply(row));
        }
        one.batch(connection, rest);
    }
}
