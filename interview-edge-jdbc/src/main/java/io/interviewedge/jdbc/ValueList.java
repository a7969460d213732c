package io.interviewedge.jdbc;

import io.interviewedge.session.InterviewSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A select with a list of values. There are statements for only a few lengths of the list, so that the database does
 * not have to prepare one for each length. If there are fewer values than places, the last value is repeated. More than
 * a thousand values take several statements.
 */
final class ValueList {

    private static final int LONGEST = 1_000;
    private static final List<Integer> LENGTHS = List.of(1, 10, 100, LONGEST);

    /** Gives one place its value. */
    @FunctionalInterface
    interface Binder<V> {
        @SuppressWarnings("UnusedReturnValue")
        Sql.Call bind(Sql.Call call, String name, V value);
    }

    private final NavigableMap<Integer, Sql> byLength;

    /** Makes the statements from the list of places, such as {@code :in_0, :in_1}. */
    ValueList(Function<String, Sql> statement) {
        this.byLength = LENGTHS.stream()
                .collect(Collectors.toMap(
                        length -> length, length -> statement.apply(places(length)), (a, b) -> a, TreeMap::new));
    }

    private static String places(int length) {
        return IntStream.range(0, length).mapToObj(i -> ":in_" + i).collect(Collectors.joining(", "));
    }

    /** The sessions of a job that have one of the values. */
    List<InterviewSession> findInJob(Connection connection, String tenant, String jobId, Collection<String> values)
            throws SQLException {
        return find(
                connection,
                values,
                Sql.Call::with,
                call -> call.with("tenant_id", tenant).with("job_id", jobId));
    }

    /** The sessions that have one of the values; the rest of the statement's values comes from {@code others}. */
    <V> List<InterviewSession> find(
            Connection connection, Collection<V> values, Binder<V> binder, Consumer<Sql.Call> others)
            throws SQLException {
        List<V> all = List.copyOf(values);
        List<InterviewSession> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LONGEST) {
            List<V> part = all.subList(from, Math.min(from + LONGEST, all.size()));
            Map.Entry<Integer, Sql> fitting = byLength.ceilingEntry(part.size());
            Sql.Call call = fitting.getValue().call();
            others.accept(call);
            for (int i = 0; i < fitting.getKey(); i++) {
                binder.bind(call, "in_" + i, part.get(Math.min(i, part.size() - 1)));
            }
            found.addAll(call.all(connection, SessionColumns::read));
        }
        return found;
    }
}
