package io.interviewedge.jpa;

import jakarta.persistence.CacheRetrieveMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity manager at work. Where it is the host's, its persistence context may hold rows as they were: rows that change are
 * therefore read attribute by attribute, or locked and then refreshed, and changed by update statements, whose row count says
 * what happened.
 *
 * @param joined whether it is the host's, in a transaction of the host's
 */
record EntityAccess(EntityManager manager, boolean joined) {

    <T> TypedQuery<T> query(Class<T> type, String jpql, Map<String, ?> values) {
        TypedQuery<T> query = manager.createQuery(jpql, type);
        // A host may have switched the shared cache on for every entity.
        query.setCacheRetrieveMode(CacheRetrieveMode.BYPASS);
        values.forEach(query::setParameter);
        return query;
    }

    <T> List<T> all(Class<T> type, String jpql, Map<String, ?> values) {
        return query(type, jpql, values).getResultList();
    }

    /** Two or more values of each row, as the database has them now, whatever the persistence context holds. */
    List<Row> rows(List<String> selected, String rest, Map<String, ?> values) {
        return rows(selected, selection(selected, rest, values));
    }

    List<Row> rows(List<String> selected, String rest, Map<String, ?> values, int limit) {
        return rows(selected, selection(selected, rest, values).setMaxResults(limit));
    }

    private TypedQuery<Object[]> selection(List<String> selected, String rest, Map<String, ?> values) {
        return query(Object[].class, "select " + String.join(", ", selected) + " " + rest, values);
    }

    private static List<Row> rows(List<String> selected, TypedQuery<Object[]> selection) {
        return selection.getResultStream().map(row -> new Row(selected, row)).toList();
    }

    /**
     * Entities as they are committed now, even in a transaction of the host's that sees an earlier state. Only what identifies
     * them is up to date.
     */
    <T> List<T> latest(Class<T> type, String jpql, Map<String, ?> values) {
        TypedQuery<T> query = query(type, jpql, values);
        if (joined) {
            query.setLockMode(LockModeType.PESSIMISTIC_READ);
        }
        return query.getResultList();
    }

    /** Entities as they are now, unless the persistence context has them already; they stay so until the transaction ends. */
    <T> List<T> locked(Class<T> type, String jpql, Map<String, ?> values) {
        return query(type, jpql, values)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Brings an entity of the persistence context to what is committed now; it stays so until the transaction ends. One that is
     * locked already is left alone: nobody else can have changed it, and to read it once more might show an earlier state.
     */
    void lock(Object entity) {
        if (manager.getLockMode(entity) != LockModeType.PESSIMISTIC_WRITE) {
            manager.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    /** Shows the host what this transaction has made of a row. The library's own persistence context ends with the work. */
    <T> void showHost(Class<T> type, Object key) {
        if (joined) {
            T entity = manager.find(type, key);
            if (entity != null) {
                manager.refresh(entity);
            }
        }
    }

    /**
     * Updates rows and gives their number. What is null is left as it is.
     *
     * @param entity the entity's name in JPQL
     * @param changes new values by attribute
     * @param condition on {@code e}, with parameters whose names are no attributes of the changes
     */
    int update(
            String entity, Map<String, ? extends @Nullable Object> changes, String condition, Map<String, ?> values) {
        List<String> assignments = new ArrayList<>();
        changes.forEach((attribute, value) -> {
            if (value != null) {
                assignments.add("e." + attribute + " = :" + attribute);
            }
        });
        Query query = manager.createQuery(
                "update " + entity + " e set " + String.join(", ", assignments) + " where " + condition);
        changes.forEach((attribute, value) -> {
            if (value != null) {
                query.setParameter(attribute, value);
            }
        });
        values.forEach(query::setParameter);
        return query.executeUpdate();
    }

    /** Inserts rows, at once, and leaves nothing of them in the host's persistence context. */
    void insert(Collection<?> entities) {
        entities.forEach(manager::persist);
        manager.flush();
        entities.forEach(manager::detach);
    }

    void insert(Object entity) {
        insert(List.of(entity));
    }
}
