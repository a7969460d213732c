package io.interviewedge.jdbc;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.jdbc.dialect.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables that a dialect's scripts make, read from their text: what the store relies on. The scripts are written so
 * that this can be read: by {@code create table}, {@code create index} and {@code alter table … add column}, with
 * placeholders for names.
 */
final class ScriptTables {

    /** The room that a text column without a length must have: an answer needs that much. */
    private static final int LONG_TEXT = 1_000_000;

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
    private static final Pattern TABLE = statement("create table (?:if not exists )?\\$\\{(\\w+)}\\s*\\((.*)\\)[^)]*");
    private static final Pattern INDEX = statement(
            "create (unique )?index (?:if not exists )?\\$\\{prefix}(\\w+)\\s+on \\$\\{(\\w+)}\\s*\\(([^)]*)\\).*");
    private static final Pattern ADDED_COLUMN =
            statement("alter table \\$\\{(\\w+)} add (?:column )?(?:if not exists )?(.*)");
    private static final Pattern KEY = statement("(?:constraint \\S+ )?(?:primary key|unique)\\s*\\(([^)]*)\\)");
    private static final Pattern OTHER_CONSTRAINT = statement("(?:constraint|foreign|check)\\b.*");
    private static final Pattern COLUMN = statement("(\\w+)\\s+([a-z]\\w*)\\s*(?:\\((\\d+)[^)]*\\))?.*");
    private static final Pattern TEXT_TYPE = Pattern.compile("char|text|clob|string");

    /**
     * A table with its columns, each with the characters that it must have room for, or 0; its unique keys; and its
     * indexes.
     */
    record Table(String name, Map<String, Integer> columns, Set<Set<String>> keys, Set<String> indexes) {

        private Table(String name) {
            this(name, new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private final Map<String, Table> tables = new LinkedHashMap<>();

    private ScriptTables() {}

    /** The tables in the order in which they are made. */
    static List<Table> of(Dialect dialect) {
        ScriptTables read = new ScriptTables();
        for (String script : dialect.scripts()) {
            for (String statement :
                    SchemaScripts.statements(COMMENT.matcher(script).replaceAll(""))) {
                read.read(statement.strip());
            }
        }
        List<String> unread = TableNames.tables().stream()
                .filter(table -> !read.tables.containsKey(table))
                .toList();
        if (!unread.isEmpty()) {
            throw new ConfigurationException("the scripts for " + dialect.name() + " make no table " + unread
                    + ", or not as \"create table ${name} (column type, …)\"; docs/dialects.md has an example");
        }
        return List.copyOf(read.tables.values());
    }

    private void read(String statement) {
        Matcher table = TABLE.matcher(statement);
        Matcher index = INDEX.matcher(statement);
        Matcher added = ADDED_COLUMN.matcher(statement);
        if (table.matches()) {
            topLevelParts(table.group(2)).forEach(part -> readPart(table(table.group(1)), part));
        } else if (index.matches() && index.group(1) != null) {
            table(index.group(3)).keys.add(columns(index.group(4)));
        } else if (index.matches()) {
            table(index.group(3)).indexes.add(index.group(2));
        } else if (added.matches()) {
            readPart(table(added.group(1)), added.group(2));
        }
    }

    private Table table(String name) {
        return tables.computeIfAbsent(name, Table::new);
    }

    private static void readPart(Table table, String part) {
        Matcher key = KEY.matcher(part);
        Matcher column = COLUMN.matcher(part);
        if (key.matches()) {
            table.keys.add(columns(key.group(1)));
        } else if (!OTHER_CONSTRAINT.matcher(part).matches() && column.matches()) {
            table.columns.put(column.group(1), room(column.group(2), column.group(3)));
        }
    }

    private static int room(String type, String length) {
        if (!TEXT_TYPE.matcher(type.toLowerCase(Locale.ROOT)).find()) {
            return 0;
        }
        return length == null ? LONG_TEXT : Integer.parseInt(length);
    }

    /** The names in a list of columns, without their order. */
    private static Set<String> columns(String list) {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(list.split(",", -1)).map(String::strip).forEach(each -> names.add(each.split("\\s", 2)[0]));
        return names;
    }

    /** The parts between the commas that are outside parentheses. */
    private static List<String> topLevelParts(String body) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < body.length(); i++) {
            switch (body.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        parts.add(body.substring(from, i).strip());
                        from = i + 1;
                    }
                }
                default -> {}
            }
        }
        parts.add(body.substring(from).strip());
        return parts;
    }

    private static Pattern statement(String pattern) {
        return Pattern.compile(pattern.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
