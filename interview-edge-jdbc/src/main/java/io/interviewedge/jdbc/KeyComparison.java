package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Asks the database whether texts that differ differ for it too, in each column that tells rows apart. Collations, and
 * modes that ignore case, make one key of two; then a candidate is handed another candidate's link. Reads only.
 */
final class KeyComparison {

    /** Case, accents, blanks at the end, and letters that some languages write otherwise. */
    private static final List<String> DIFFERENT = List.of("a", "A", "e", "é", "x", "x ", "ss", "ß");

    private static final String VALUES = DIFFERENT.stream()
            .map(text -> "\n    union all select '" + text + "' from ${schema_version} v where v.version = 1")
            .collect(Collectors.joining());

    private static final String COUNT = "select '%1$s.%2$s' as name from (\n"
            + "    select k.%2$s as key_text from ${%1$s} k where 1 = 0" + VALUES
            + "\n) texts having count(distinct texts.key_text) < " + DIFFERENT.size();

    private final Statements statements;

    KeyComparison(Statements statements) {
        this.statements = statements;
    }

    /** Throws unless all keys are compared exactly. */
    void requireExact(Connection connection) throws SQLException {
        List<String> inexact = statements.sql(select()).call().all(connection, row -> row.getString(1)).stream()
                .map(name -> statements.names().table(name))
                .toList();
        if (!inexact.isEmpty()) {
            throw new StoreException(
                    "this database takes texts that differ for the same (such as \"a\" and \"A\", \"e\" and"
                            + " \"é\", or \"x\" with and without a blank behind it) in " + String.join(", ", inexact)
                            + ", so one candidate could be handed the link of another; make the tables with a collation that"
                            + " compares exactly, as JdbcSchema.ddl does (on H2 without IGNORECASE and SET COLLATION)");
        }
    }

    private String select() {
        List<String> counts = new ArrayList<>();
        for (ScriptTables.Table table : ScriptTables.of(statements.dialect())) {
            for (String column : keyColumns(table)) {
                counts.add(COUNT.formatted(table.name(), column));
            }
        }
        return String.join("\nunion all\n", counts);
    }

    /** Those that hold text; the key of an address is compared, though no key of its table. */
    private static Set<String> keyColumns(ScriptTables.Table table) {
        Set<String> columns = new TreeSet<>();
        table.keys().forEach(columns::addAll);
        table.columns().keySet().stream().filter(each -> each.endsWith("_key")).forEach(columns::add);
        columns.removeIf(column -> table.columns().getOrDefault(column, 0) == 0);
        return columns;
    }
}
