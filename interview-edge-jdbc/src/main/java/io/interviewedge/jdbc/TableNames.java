package io.interviewedge.jdbc;

import io.interviewedge.error.ConfigurationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the tables are and what their names begin with: one value for queries and DDL alike. Indexes and constraints
 * take the prefix too, so several sets can share a schema.
 *
 * @param schema the schema (in MariaDB and MySQL the database), or null for the one a connection is in
 * @param prefix what takes the place of {@code interview_} in every name, at most {@value #MAX_PREFIX_LENGTH}
 *     characters
 */
public record TableNames(@Nullable String schema, String prefix) {

    /** With it, the longest name of a constraint has the 63 characters that PostgreSQL allows. */
    public static final int MAX_PREFIX_LENGTH = 30;

    private static final int MAX_SCHEMA_LENGTH = 63;
    private static final String STANDARD = "interview_";
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z_][a-z0-9_]*");

    /** How a statement names a table or view, {@code ${session}}, and the prefix alone, {@code ${prefix}}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    private static final List<String> TABLES = List.of(
            "script",
            "question",
            "script_trait",
            "session",
            "answer",
            "analysis",
            "analysis_trait",
            "analysis_observation",
            "event",
            "relay",
            "schema_version",
            "question_kind",
            "question_option");

    private static final List<String> VIEWS = List.of("session_view", "event_view");

    /**
     * Checks both names.
     *
     * @throws ConfigurationException if one has anything other than lower-case letters, digits and underscores, begins
     *     with a digit, or is too long
     */
    public TableNames {
        if (schema != null) {
            requireIdentifier("schema", schema, MAX_SCHEMA_LENGTH);
        }
        requireIdentifier("prefix", prefix, MAX_PREFIX_LENGTH);
    }

    /** {@code interview_session} and its like, where a connection finds them by itself. */
    public static TableNames standard() {
        return new TableNames(null, STANDARD);
    }

    /** The same names in that schema. */
    public TableNames inSchema(String schema) {
        return new TableNames(schema, prefix);
    }

    /** The same schema, with names that begin with that. */
    public TableNames withPrefix(String prefix) {
        return new TableNames(schema, prefix);
    }

    /**
     * The names by the placeholders that stand for them in the scripts: {@code session} for the qualified name of that
     * table, and so on for each table and view, and {@code prefix} for what the names of indexes and constraints begin
     * with. For tools that run the scripts, for instance {@code Flyway.configure().placeholders(names.placeholders())}.
     */
    public Map<String, String> placeholders() {
        String qualifier = schema == null ? "" : schema + ".";
        Map<String, String> placeholders = new LinkedHashMap<>();
        TABLES.forEach(table -> placeholders.put(table, qualifier + table(table)));
        VIEWS.forEach(view -> placeholders.put(view, qualifier + table(view)));
        placeholders.put("prefix", prefix);
        return Collections.unmodifiableMap(placeholders);
    }

    /** The text with these names in the place of its placeholders. Takes its time: for when a store is built. */
    String in(String text) {
        Map<String, String> names = placeholders();
        return PLACEHOLDER.matcher(text).replaceAll(placeholder -> {
            String name = names.get(placeholder.group(1));
            if (name == null) {
                throw new ConfigurationException(placeholder.group() + " names no table; there are " + names.keySet());
            }
            return Matcher.quoteReplacement(name);
        });
    }

    /** The names of the tables in the scripts. */
    static List<String> tables() {
        return TABLES;
    }

    /** The name of a table, without its schema. */
    String table(String name) {
        return prefix + name;
    }

    private static void requireIdentifier(String what, String value, int longest) {
        if (value.length() > longest || !IDENTIFIER.matcher(value).matches()) {
            throw new ConfigurationException("the " + what + " of the tables is \"" + value + "\"; use 1 to " + longest
                    + " lower-case letters, digits and underscores, and no digit first");
        }
    }
}
