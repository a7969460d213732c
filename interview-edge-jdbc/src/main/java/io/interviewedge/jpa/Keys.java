package io.interviewedge.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Selects by lists of keys, a hundred at a time: a statement can hold only so many values. */
final class Keys {

    private static final int AT_ONCE = 100;

    private Keys() {}

    /** Of those keys the ones that are there. */
    static <K> List<K> present(EntityAccess access, Class<K> type, String jpql, Collection<K> keys) {
        return rows(access, type, jpql, keys, Map.of());
    }

    /** What the query gives for them, with its parameter {@code keys} and those others. */
    static <T> List<T> rows(
            EntityAccess access, Class<T> type, String jpql, Collection<?> keys, Map<String, ?> others) {
        List<?> all = List.copyOf(keys);
        List<T> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Map<String, Object> values = new HashMap<>(others);
            values.put("keys", all.subList(from, Math.min(from + AT_ONCE, all.size())));
            rows.addAll(access.all(type, jpql, values));
        }
        return rows;
    }
}
