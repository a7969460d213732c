package io.interviewedge.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The parts that the services are made of, by type. Services take what they need, so a new part touches the builder,
 * which adds it, and the service that uses it. Immutable.
 */
public final class Parts {

    private static final Parts NONE = new Parts(Map.of());

    private final Map<Class<?>, List<Object>> byType;

    private Parts(Map<Class<?>, List<Object>> byType) {
        this.byType = Map.copyOf(byType);
    }

    /** No parts yet. */
    public static Parts none() {
        return NONE;
    }

    /** The same with this part, instead of any that it had of that type. */
    public <T> Parts with(Class<T> type, T part) {
        return changed(type, List.of(part));
    }

    /** The same with this part, besides those that it had of that type. */
    public <T> Parts and(Class<T> type, T part) {
        List<Object> more = new ArrayList<>(all(type));
        more.add(part);
        return changed(type, List.copyOf(more));
    }

    /** The same, with each part of that type replaced by what the change makes of it. */
    public <T> Parts replaceAll(Class<T> type, UnaryOperator<T> change) {
        List<Object> replaced = new ArrayList<>();
        all(type).forEach(part -> replaced.add(change.apply(part)));
        return changed(type, List.copyOf(replaced));
    }

    private Parts changed(Class<?> type, List<Object> parts) {
        Map<Class<?>, List<Object>> changed = new HashMap<>(byType);
        changed.put(type, parts);
        return new Parts(changed);
    }

    /** The part of that type, which must be there. */
    public <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("there is no " + type.getSimpleName()));
    }

    /** The part of that type, if there is one. */
    public <T> Optional<T> find(Class<T> type) {
        return all(type).stream().findFirst();
    }

    /** All parts of that type, in the order in which they were added. */
    public <T> List<T> all(Class<T> type) {
        return byType.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }
}
