package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the tables that exist with those that the store needs. */
final class SchemaCheck {

    /** A JPA provider makes one for each entity, and there is no entity of the version. */
    private static final String OTHERS_TABLES = ", but %s is, and not from the scripts of this library: a JPA provider"
            + " makes such tables, without keys and views, where it is set to create or update; set it to validate or"
            + " none, and drop what it has made";

    private final PresentSchema present;
    private final Statements statements;
    private final TableNames names;
    private final int latest;
    private final List<String> wrong = new ArrayList<>();

    SchemaCheck(PresentSchema present, Statements statements) {
        this.present = present;
        this.statements = statements;
        this.names = statements.names();
        this.latest = SchemaScripts.latest(statements.dialect());
    }

    /**
     * Throws unless everything is there; there may be more, from a newer version of this library.
     *
     * @return the version of the tables
     */
    int run() throws SQLException {
        int version = present.version();
        if (version == 0) {
            throw new StoreException("the tables of Interview Edge are not there (no " + names.table("schema_version")
                    + ")" + (present.has("session") ? OTHERS_TABLES.formatted(names.table("session")) : "")
                    + "; JdbcSchema.migrate makes them");
        }
        Set<String> withoutTransactions = present.withoutTransactions();
        for (ScriptTables.Table expected : ScriptTables.of(statements.dialect())) {
            check(expected);
            if (withoutTransactions.contains(names.table(expected.name()))) {
                wrong.add("table " + names.table(expected.name()) + " takes no part in transactions (its engine is not"
                        + " InnoDB)");
            }
        }
        if (version < latest) {
            throw new StoreException("the schema is version " + version + ", and this library needs version " + latest
                    + "; JdbcSchema.migrate brings it there" + list());
        }
        if (version > latest && !wrong.isEmpty()) {
            throw new StoreException(
                    newer(version, latest) + ", and this one cannot work on it" + list() + ". Use the newer library");
        }
        if (!wrong.isEmpty()) {
            throw new StoreException("the schema says it is version " + version
                    + ", but it was altered, or its tables were made by something else, such as a JPA provider" + list()
                    + ". JdbcSchema.ddl shows what is right");
        }
        return version;
    }

    /** Says which version the tables have, and which this library knows. */
    static String newer(int version, int latest) {
        return "the schema is version " + version + ", which a newer Interview Edge made (this one knows version "
                + latest + ")";
    }

    private String list() {
        return wrong.isEmpty() ? "" : ": " + String.join(", ", wrong);
    }

    private void check(ScriptTables.Table expected) throws SQLException {
        String table = names.table(expected.name());
        if (!present.has(expected.name())) {
            wrong.add("table " + table + " is missing");
            return;
        }
        checkColumns(table, expected.columns(), present.columns(expected.name()));
        Set<Set<String>> keys = present.keys(expected.name());
        for (Set<String> key : expected.keys()) {
            if (!keys.contains(key)) {
                wrong.add("a unique key on " + table + " (" + String.join(", ", key) + ") is missing");
            }
        }
        Set<String> indexes = present.indexes(expected.name());
        for (String index : expected.indexes()) {
            if (!indexes.contains(names.table(index))) {
                wrong.add("index " + names.table(index) + " is missing");
            }
        }
    }

    private void checkColumns(String table, Map<String, Integer> expected, Map<String, PresentSchema.Column> columns) {
        expected.forEach((name, characters) -> {
            PresentSchema.Column column = columns.get(name);
            if (column == null) {
                wrong.add("column " + table + "." + name + " is missing");
            } else if (column.room() < characters) {
                wrong.add("column " + table + "." + name + " has room for " + column.room() + " characters and not for "
                        + characters);
            }
        });
        columns.forEach((name, column) -> {
            if (column.hasToBeFilled() && !expected.containsKey(name)) {
                wrong.add("column " + table + "." + name + " has to be filled, and this library does not know it");
            }
        });
    }
}
