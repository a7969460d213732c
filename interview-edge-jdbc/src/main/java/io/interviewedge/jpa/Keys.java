package io.interviewedge.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Selects by lists of keys, a hundred at a time: a statement can hold only so many values. */
final class Keys {

    private static final int AT_ONCE = 100;

    private Keys() {}

    /**
     * Of those keys the ones that are there.
     *
     * @param jpql selects keys that are among its parameter {@code keys}
     */
    static <K> List<K> present(EntityAccess access, Class<K> type, String jpql, Collection<K> keys) {
        return inParts(keys, part -> access.all(type, jpql, Map.of("keys", part)));
    }

    /** What the selection gives for them, a part at a time. */
    static <K, T> List<T> inParts(Collection<K> keys, Function<List<K>, List<T>> selection) {
        List<K> all = List.copyOf(keys);
        List<T> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            rows.addAll(selection.apply(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return rows;
    }
}
