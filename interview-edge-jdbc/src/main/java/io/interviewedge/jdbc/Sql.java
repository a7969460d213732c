package io.interviewedge.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One statement. Values take the place of its question marks, in order; they never become part of its text. An instant is
 * stored as epoch milliseconds, so no time zone can come between.
 */
record Sql(String text, Database database) {

    /** Reads from a result set: the row it stands on, or all of it, as the method says that takes the reader. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** Runs it and gives the number of affected rows. */
    int update(Connection connection, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Runs it and says whether it changed anything; a row whose key is taken is no failure. */
    boolean insertsUnlessPresent(Connection connection, @Nullable Object... values) throws SQLException {
        try {
            return update(connection, values) > 0;
        } catch (SQLException failure) {
            if (database.isTaken(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** Runs it once for each list of values. */
    void batch(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (@Nullable Object[] values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Runs it and has its whole result read, by a reader that starts before the first row. */
    <T> T query(Connection connection, Reader<T> reader, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        }
    }

    /** Runs it and reads every row. */
    <T> List<T> all(Connection connection, Reader<T> reader, @Nullable Object... values) throws SQLException {
        return query(
                connection,
                rows -> {
                    List<T> read = new ArrayList<>();
                    while (rows.next()) {
                        read.add(reader.read(rows));
                    }
                    return read;
                },
                values);
    }

    /** Runs it and reads the row it gives, if it gives one. */
    <T> Optional<T> one(Connection connection, Reader<T> reader, @Nullable Object... values) throws SQLException {
        return query(connection, rows -> rows.next() ? Optional.of(reader.read(rows)) : Optional.<T>empty(), values);
    }

    /** Runs it and says whether it gives a row. */
    boolean exists(Connection connection, @Nullable Object... values) throws SQLException {
        return query(connection, ResultSet::next, values);
    }

    private void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof Instant instant) {
                statement.setLong(i + 1, instant.toEpochMilli());
            } else if (value instanceof UUID uuid) {
                statement.setObject(i + 1, database.toParameter(uuid));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
