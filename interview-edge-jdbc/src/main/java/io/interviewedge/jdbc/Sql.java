package io.interviewedge.jdbc;

import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.jdbc.dialect.FailureKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One statement, made once and used by many threads. Its values have names, {@code :token}; they never become part of
 * its text:
 *
 * <pre>{@code
 * update.with("text", text).with("id", id).update(connection)
 * }</pre>
 */
final class Sql {

    /** A name after a colon; after two colons it is a PostgreSQL type. */
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]\\w*)");

    /** Reads from a result set: the current row or all rows, as the method that takes the reader says. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private final String text;
    private final List<String> names;
    private final Map<String, List<Integer>> places;
    private final Dialect dialect;

    /**
     * Makes a statement.
     *
     * @param named with the names of its tables in it, and of its values
     */
    Sql(String named, Dialect dialect) {
        this.names = NAME.matcher(named).results().map(name -> name.group(1)).toList();
        this.places = IntStream.range(0, names.size()).boxed().collect(Collectors.groupingBy(names::get));
        this.text = NAME.matcher(named).replaceAll(Matcher.quoteReplacement("?"));
        this.dialect = dialect;
    }

    /** The statement as the driver gets it, with question marks. */
    String text() {
        return text;
    }

    /** Begins a use without any value yet. */
    Call call() {
        return new Call();
    }

    Call with(String name, @Nullable String value) {
        return call().with(name, value);
    }

    Call with(String name, UUID value) {
        return call().with(name, value);
    }

    Call with(String name, @Nullable Instant value) {
        return call().with(name, value);
    }

    Call with(String name, @Nullable Number value) {
        return call().with(name, value);
    }

    /** Runs it once for each of these uses of it, and gives the affected rows of each, as far as the driver tells. */
    int[] batch(Connection connection, List<Call> calls) throws SQLException {
        if (calls.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            return Repetition.run(statement, dialect, calls, (prepared, call) -> call.bind(prepared));
        }
    }

    /** The same for an insert, each use of which must insert its row. */
    void insertEach(Connection connection, List<Call> calls) throws SQLException {
        for (int inserted : batch(connection, calls)) {
            InsertedRows.require(1, inserted, text);
        }
    }

    @Override
    public String toString() {
        return text;
    }

    /** One use of the statement, with its values. For one thread. */
    final class Call {

        /** The placeholder of a value that is not given yet; null is a value. */
        private static final Object MISSING = new Object();

        /** A null; some databases need to know its type. */
        private record Null(int type) {}

        private final Object[] values = new Object[names.size()];

        private Call() {
            Arrays.fill(values, MISSING);
        }

        Call with(String name, @Nullable String value) {
            return set(name, value == null ? new Null(Types.VARCHAR) : value);
        }

        Call with(String name, UUID value) {
            return set(name, dialect.toParameter(value));
        }

        /** As epoch milliseconds, so that no time zone comes between. */
        Call with(String name, @Nullable Instant value) {
            return set(name, value == null ? new Null(Types.BIGINT) : (Object) value.toEpochMilli());
        }

        Call with(String name, @Nullable Number value) {
            return set(name, value == null ? new Null(Types.NUMERIC) : value);
        }

        /** A value of a row, which knows its type. */
        <T> Call with(String name, RowColumns.Column<T> column, T row) {
            Object value = column.value(row, dialect);
            return set(name, value == null ? new Null(column.type()) : value);
        }

        Call with(String name, boolean value) {
            return set(name, value);
        }

        private Call set(String name, Object value) {
            List<Integer> its = places.get(name);
            if (its == null) {
                throw new IllegalArgumentException("no value is called :" + name + " in: " + text);
            }
            for (int place : its) {
                values[place] = value;
            }
            return this;
        }

        /** Runs it and gives the number of affected rows. */
        int update(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                bind(statement);
                return statement.executeUpdate();
            }
        }

        /** Runs an insert, which must insert its row. */
        void insert(Connection connection) throws SQLException {
            InsertedRows.require(1, update(connection), text);
        }

        /** Runs it and says whether it changed anything; a row whose key is taken is no failure. */
        boolean insertsUnlessTaken(Connection connection) throws SQLException {
            try {
                return update(connection) > 0;
            } catch (SQLException failure) {
                if (dialect.kindOf(failure) == FailureKind.KEY_TAKEN) {
                    return false;
                }
                throw failure;
            }
        }

        /** Runs it and has its whole result read, by a reader that starts before the first row. */
        <T> T query(Connection connection, Reader<T> reader) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                bind(statement);
                try (ResultSet rows = statement.executeQuery()) {
                    return reader.read(rows);
                }
            }
        }

        /** Runs it and reads every row. */
        <T> List<T> all(Connection connection, Reader<T> reader) throws SQLException {
            return query(connection, rows -> {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            });
        }

        /** Runs it and reads the row it gives, if it gives one. */
        <T> Optional<T> one(Connection connection, Reader<T> reader) throws SQLException {
            return query(connection, rows -> rows.next() ? Optional.of(reader.read(rows)) : Optional.<T>empty());
        }

        /** Runs it and says whether it gives a row. */
        boolean exists(Connection connection) throws SQLException {
            return query(connection, ResultSet::next);
        }

        private void bind(PreparedStatement statement) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value == MISSING) {
                    throw new IllegalStateException("there is no value for :" + names.get(i) + " in: " + text);
                }
                if (value instanceof Null none) {
                    statement.setNull(i + 1, none.type);
                } else {
                    statement.setObject(i + 1, value);
                }
            }
        }
    }
}
