package io.interviewedge.event;

import io.interviewedge.error.InvalidValueException;
import java.util.Objects;
import java.util.Set;

/**
 * Which events of a session to read: of which types, after which one, and how many. The first {@value #MAX_LIMIT} of
 * all types, unless it is changed. Immutable.
 *
 * <pre>{@code
 * HistoryQuery next = HistoryQuery.all().after(last.sequence());
 * }</pre>
 *
 * @param types only events of these types; empty for all
 * @param after only events with a greater {@link SessionEvent#sequence()}; -1 for the first
 * @param limit the most events to read
 */
public record HistoryQuery(Set<SessionEventType> types, long after, int limit) {

    /** The most events that are read at once. */
    public static final int MAX_LIMIT = 1_000;

    /** The most types that one query names. */
    public static final int MAX_TYPES = 20;

    private static final HistoryQuery ALL = new HistoryQuery(Set.of(), -1, MAX_LIMIT);

    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if there are more than {@value #MAX_TYPES} types, or the limit is not from 1 to
     *     {@value #MAX_LIMIT}
     */
    public HistoryQuery {
        types = Set.copyOf(types);
        if (types.size() > MAX_TYPES) {
            throw new InvalidValueException("types", "are " + types.size() + "; at most " + MAX_TYPES + " are allowed");
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidValueException("limit", "is " + limit + "; it must be from 1 to " + MAX_LIMIT);
        }
    }

    /** The first events, of all types. */
    public static HistoryQuery all() {
        return ALL;
    }

    /**
     * The same for events of these types only.
     *
     * @throws InvalidValueException if there are more than {@value #MAX_TYPES}
     */
    public HistoryQuery types(Set<SessionEventType> types) {
        return new HistoryQuery(types, after, limit);
    }

    /** The same for the events after the one with this {@linkplain SessionEvent#sequence() sequence}. */
    public HistoryQuery after(long sequence) {
        return new HistoryQuery(types, sequence, limit);
    }

    /**
     * The same with another limit.
     *
     * @throws InvalidValueException if it is not from 1 to {@value #MAX_LIMIT}
     */
    public HistoryQuery limit(int limit) {
        return new HistoryQuery(types, after, limit);
    }

    /** Whether it asks for that event of a session, as far as there is room. */
    public boolean includes(SessionEvent event) {
        Objects.requireNonNull(event, "event");
        return event.sequence() > after && (types.isEmpty() || types.contains(event.type()));
    }
}
