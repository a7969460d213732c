package io.interviewedge.jdbc;

import io.interviewedge.jdbc.dialect.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the database says it has, in lower case. */
final class PresentSchema {

    private final Connection connection;
    private final Dialect dialect;
    private final TableNames names;
    private final @Nullable String catalog;
    private final @Nullable String schema;

    PresentSchema(Connection connection, Statements statements) throws SQLException {
        this.connection = connection;
        this.dialect = statements.dialect();
        this.names = statements.names();
        String named = names.schema() == null ? null : dialect.identifier(names.schema());
        this.catalog = dialect.schemasAreCatalogs() && named != null ? named : connection.getCatalog();
        this.schema = dialect.schemasAreCatalogs() ? null : named == null ? connection.getSchema() : named;
    }

    /** The version of the tables; 0 if they are not there. */
    int version() throws SQLException {
        if (has("schema_version")) {
            Sql latest = new Sql(names.in("select max(v.version) from ${schema_version} v"), dialect);
            return latest.call().one(connection, row -> row.getInt(1)).orElse(0);
        }
        return 0;
    }

    /** Whether there is such a table or view. */
    boolean has(String table) throws SQLException {
        try (ResultSet found = connection.getMetaData().getTables(catalog, schema, stored(table), null)) {
            return nextOf(table, found);
        }
    }

    /** The columns of a table, with the characters that each has room for. */
    Map<String, Long> columns(String table) throws SQLException {
        Map<String, Long> columns = new HashMap<>();
        try (ResultSet found = connection.getMetaData().getColumns(catalog, schema, stored(table), null)) {
            while (nextOf(table, found)) {
                columns.put(lower(found.getString("COLUMN_NAME")), found.getLong("COLUMN_SIZE"));
            }
        }
        return columns;
    }

    /** The names of a table's indexes. */
    Set<String> indexes(String table) throws SQLException {
        return new HashSet<>(indexedColumns(table, false).keySet());
    }

    /** The sets of columns that are unique together. */
    Set<Set<String>> keys(String table) throws SQLException {
        Set<Set<String>> keys = new HashSet<>();
        indexedColumns(table, true).values().forEach(columns -> keys.add(Set.copyOf(columns)));
        return keys;
    }

    private Map<String, List<String>> indexedColumns(String table, boolean unique) throws SQLException {
        Map<String, List<String>> indexes = new TreeMap<>();
        try (ResultSet found = connection.getMetaData().getIndexInfo(catalog, schema, stored(table), unique, true)) {
            while (nextOf(table, found)) {
                String index = found.getString("INDEX_NAME");
                String column = found.getString("COLUMN_NAME");
                if (index != null && column != null) {
                    indexes.computeIfAbsent(lower(index), key -> new ArrayList<>())
                            .add(lower(column));
                }
            }
        }
        return indexes;
    }

    private String stored(String table) {
        return dialect.identifier(names.table(table));
    }

    /**
     * Goes on to the next row about the table. Drivers take names for patterns, in which an underscore stands for any
     * character, so other tables and schemas may be among the rows.
     */
    private boolean nextOf(String table, ResultSet found) throws SQLException {
        while (found.next()) {
            if (stored(table).equals(found.getString("TABLE_NAME"))
                    && (schema == null || schema.equals(found.getString("TABLE_SCHEM")))) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
