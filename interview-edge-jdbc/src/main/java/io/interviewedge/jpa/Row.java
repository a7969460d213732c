package io.interviewedge.jpa;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of selected values, each read by what selected it: not every provider gives tuples for JPQL. */
final class Row {

    private final List<String> selected;
    private final @Nullable Object[] values;

    Row(List<String> selected, @Nullable Object[] values) {
        this.selected = selected;
        this.values = values;
    }

    <T> T get(String expression, Class<T> type) {
        return Objects.requireNonNull(getOrNull(expression, type), expression);
    }

    <T> @Nullable T getOrNull(String expression, Class<T> type) {
        return type.cast(values[selected.indexOf(expression)]);
    }
}
