package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what is there with what the store relies on. */
final class SchemaCheck {

    private final PresentSchema present;
    private final TableNames names;
    private final List<String> missing = new ArrayList<>();

    SchemaCheck(PresentSchema present, TableNames names) {
        this.present = present;
        this.names = names;
    }

    /** Throws unless everything is there. */
    void run() throws SQLException {
        int version = present.version();
        requireNotNewer(version);
        if (version == 0) {
            throw new StoreException("the tables of Interview Edge are not there (no " + names.table("schema_version")
                    + "); JdbcSchema.migrate makes them");
        }
        for (ExpectedSchema expected : ExpectedSchema.TABLES) {
            check(expected);
        }
        if (version < SchemaScripts.latest()) {
            throw new StoreException("the schema is version " + version + ", and this library needs version "
                    + SchemaScripts.latest() + "; JdbcSchema.migrate brings it there" + list());
        }
        if (!missing.isEmpty()) {
            throw new StoreException("the schema says it is version " + version + ", but it was altered" + list()
                    + ". JdbcSchema.ddl shows what is right");
        }
    }

    static void requireNotNewer(int version) {
        if (version > SchemaScripts.latest()) {
            throw new StoreException(
                    "the schema is version " + version + ", which a newer Interview Edge made; this one knows "
                            + SchemaScripts.latest() + ". Use the newer library");
        }
    }

    private String list() {
        return missing.isEmpty() ? "" : ": " + String.join(", ", missing);
    }

    private void check(ExpectedSchema expected) throws SQLException {
        String table = names.table(expected.table());
        if (!present.has(expected.table())) {
            missing.add("table " + table + " is missing");
            return;
        }
        Map<String, Long> columns = present.columns(expected.table());
        for (ExpectedSchema.Column column : expected.columns()) {
            Long characters = columns.get(column.name());
            if (characters == null) {
                missing.add("column " + table + "." + column.name() + " is missing");
            } else if (characters < column.characters()) {
                missing.add("column " + table + "." + column.name() + " has room for " + characters
                        + " characters and not for " + column.characters());
            }
        }
        Set<Set<String>> keys = present.keys(expected.table());
        for (ExpectedSchema.Key key : expected.keys()) {
            if (!keys.contains(Set.copyOf(key.columns()))) {
                missing.add("a unique key on " + table + " (" + String.join(", ", key.columns()) + ") is missing");
            }
        }
        Set<String> indexes = present.indexes(expected.table());
        for (String index : expected.indexes()) {
            if (!indexes.contains(names.table(index))) {
                missing.add("index " + names.table(index) + " is missing");
            }
        }
    }
}
