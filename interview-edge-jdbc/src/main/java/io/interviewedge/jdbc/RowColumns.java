package io.interviewedge.jdbc;

import io.interviewedge.jdbc.dialect.Dialect;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a row is inserted with, each with where its value comes from: one list for the names and the values.
 */
record RowColumns<T>(List<Column<T>> columns) {

    /**
     * One of them.
     *
     * @param type of java.sql.Types, for a null
     */
    record Column<T>(String name, int type, Function<T, @Nullable Object> read) {

        /** As the driver takes it. */
        @Nullable Object value(T row, Dialect dialect) {
            Object value = read.apply(row);
            if (value instanceof Instant instant) {
                return instant.toEpochMilli();
            }
            return value instanceof UUID uuid ? dialect.toParameter(uuid) : value;
        }
    }

    static <T> Column<T> text(String name, Function<T, @Nullable String> value) {
        return new Column<>(name, Types.VARCHAR, value::apply);
    }

    static <T> Column<T> uuid(String name, Function<T, UUID> value) {
        return new Column<>(name, Types.OTHER, value::apply);
    }

    static <T> Column<T> time(String name, Function<T, @Nullable Instant> value) {
        return new Column<>(name, Types.BIGINT, value::apply);
    }

    static <T> Column<T> number(String name, Function<T, @Nullable Long> value) {
        return new Column<>(name, Types.BIGINT, value::apply);
    }

    /** {@code id, job_id}. */
    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** {@code :id, :job_id}. */
    String values() {
        return values("");
    }

    /** {@code :event_id, :event_job_id}. */
    String values(String prefix) {
        return columns.stream().map(column -> ":" + prefix + column.name).collect(Collectors.joining(", "));
    }

    /** Gives the values of {@link #values()}. */
    Sql.Call in(Sql.Call call, T row) {
        return in(call, "", row);
    }

    /** Gives the values of {@link #values(String)}. */
    Sql.Call in(Sql.Call call, String prefix, T row) {
        columns.forEach(column -> call.with(prefix + column.name, column, row));
        return call;
    }
}
