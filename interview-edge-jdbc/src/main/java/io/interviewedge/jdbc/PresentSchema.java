package io.interviewedge.jdbc;

import io.interviewedge.jdbc.dialect.Dialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the database says it has, in lower case, where statements find it. */
final class PresentSchema {

    private final Connection connection;
    private final Dialect dialect;
    private final TableNames names;
    private final DatabaseMetaData metaData;

    /** Whether tables live in schemas and not only in catalogs: some drivers can be set to either. */
    private final boolean hasSchemas;

    private final @Nullable String catalog;
    private final Map<String, @Nullable String> schemas = new HashMap<>();

    PresentSchema(Connection connection, Statements statements) throws SQLException {
        this.connection = connection;
        this.dialect = statements.dialect();
        this.names = statements.names();
        this.metaData = connection.getMetaData();
        // MariaDB's driver says no even when it is told to call a database a schema.
        this.hasSchemas = metaData.supportsSchemasInTableDefinitions() || connection.getSchema() != null;
        this.catalog = hasSchemas || names.schema() == null ? connection.getCatalog() : stored(names.schema());
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
        try (ResultSet found = metaData.getTables(catalog, schema(table), name(table), null)) {
            return nextOf(table, found);
        }
    }

    /** The columns of a table by their names. */
    Map<String, Column> columns(String table) throws SQLException {
        Map<String, Column> columns = new TreeMap<>();
        try (ResultSet found = metaData.getColumns(catalog, schema(table), name(table), null)) {
            while (nextOf(table, found)) {
                columns.put(lower(found.getString("COLUMN_NAME")), Column.of(found));
            }
        }
        return columns;
    }

    /**
     * A column of a table.
     *
     * @param room the characters that it has room for
     * @param hasToBeFilled whether an insert that does not name it fails
     */
    record Column(long room, boolean hasToBeFilled) {

        private static Column of(ResultSet found) throws SQLException {
            return new Column(
                    found.getLong("COLUMN_SIZE"),
                    "NO".equals(found.getString("IS_NULLABLE"))
                            && found.getString("COLUMN_DEF") == null
                            && !"YES".equals(found.getString("IS_AUTOINCREMENT"))
                            && !"YES".equals(found.getString("IS_GENERATEDCOLUMN")));
        }
    }

    /** The names of the tables that take no part in transactions. */
    Set<String> withoutTransactions() throws SQLException {
        Set<String> tables = new HashSet<>();
        dialect.tablesWithoutTransactions(connection, names.schema()).forEach(table -> tables.add(lower(table)));
        return tables;
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
        try (ResultSet found = metaData.getIndexInfo(catalog, schema(table), name(table), unique, true)) {
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

    private String name(String table) throws SQLException {
        return stored(names.table(table));
    }

    /** A plain identifier of lower-case letters in the case in which this database keeps it. */
    private String stored(String identifier) throws SQLException {
        return metaData.storesUpperCaseIdentifiers() ? identifier.toUpperCase(Locale.ROOT) : identifier;
    }

    /** The schema in which statements find the table; null if the database has no schemas. */
    private @Nullable String schema(String table) throws SQLException {
        if (!hasSchemas) {
            return null;
        }
        if (names.schema() != null) {
            return stored(names.schema());
        }
        if (!schemas.containsKey(table)) {
            schemas.put(table, dialect.schemaOf(connection, name(table)));
        }
        // "" is the name of no schema, where null would stand for any.
        return Objects.requireNonNullElse(schemas.get(table), "");
    }

    /**
     * Goes on to the next row about the table. Drivers take names for patterns, in which an underscore stands for any
     * character, so other tables and schemas may be among the rows.
     */
    private boolean nextOf(String table, ResultSet found) throws SQLException {
        @Nullable String schema = schema(table);
        while (found.next()) {
            if (name(table).equals(found.getString("TABLE_NAME"))
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
