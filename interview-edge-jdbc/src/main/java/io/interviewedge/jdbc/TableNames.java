package io.interviewedge.jdbc;

import io.interviewedge.error.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the tables are and what their names begin with: one value for queries and DDL alike. Indexes and constraints take the
 * prefix too, so several sets can share a schema.
 *
 * @param schema the schema (in MariaDB and MySQL the database), or null for the one a connection is in
 * @param prefix what takes the place of {@code interview_} in every name, at most {@value #MAX_PREFIX_LENGTH} characters
 */
public record TableNames(@Nullable String schema, String prefix) {

    /** With it, the longest name of a constraint has the 63 characters that PostgreSQL allows. */
    public static final int MAX_PREFIX_LENGTH = 30;

    private static final int MAX_SCHEMA_LENGTH = 63;
    private static final String IN_SCRIPTS = "interview_";
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z_][a-z0-9_]*");

    /** A name of a table or view in the library's statements stands behind one of these words. */
    private static final Pattern QUALIFIED = Pattern.compile(
            "\\b(from|join|into|copy|update|references|on|table|table if not exists|view|view if not exists) "
                    + IN_SCRIPTS);

    /**
     * Checks both names.
     *
     * @throws InvalidValueException if one is not of lower-case letters, digits and underscores, begins with a digit, or is
     *     too long
     */
    public TableNames {
        if (schema != null) {
            requireIdentifier("schema", schema, MAX_SCHEMA_LENGTH);
        }
        requireIdentifier("prefix", prefix, MAX_PREFIX_LENGTH);
    }

    /** {@code interview_session} and its like, where a connection finds them by itself. */
    public static TableNames standard() {
        return new TableNames(null, IN_SCRIPTS);
    }

    /** The same names in that schema. */
    public TableNames inSchema(String schema) {
        return new TableNames(schema, prefix);
    }

    /** The same schema, with names that begin with that. */
    public TableNames withPrefix(String prefix) {
        return new TableNames(schema, prefix);
    }

    /** A statement of the library's, with these names in it. */
    String in(String statement) {
        String qualifier = schema == null ? "" : schema + ".";
        String qualified =
                QUALIFIED.matcher(statement).replaceAll("$1 " + Matcher.quoteReplacement(qualifier + IN_SCRIPTS));
        return prefix.equals(IN_SCRIPTS) ? qualified : qualified.replace(IN_SCRIPTS, prefix);
    }

    /** The name of a table, without its schema. */
    String table(String name) {
        return prefix + name;
    }

    private static void requireIdentifier(String field, String value, int longest) {
        if (value.length() > longest || !IDENTIFIER.matcher(value).matches()) {
            throw new InvalidValueException(
                    field,
                    "is not a name for it; use 1 to " + longest
                            + " lower-case letters, digits and underscores, and no digit first");
        }
    }
}
