package io.interviewedge.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of sessions, newest first. Immutable, safe for use by several threads. */
public final class SessionPage {

    private final List<SessionSummary> items;
    private final @Nullable SessionCursor next;

    /**
     * A page of these sessions.
     *
     * @param next the place where the next page begins, or null on the last page
     */
    public SessionPage(List<SessionSummary> items, @Nullable SessionCursor next) {
        this.items = List.copyOf(items);
        this.next = next;
    }

    /** The sessions on it. */
    public List<SessionSummary> items() {
        return items;
    }

    /** For {@link SessionQuery#after}; empty on the last page. */
    public Optional<SessionCursor> next() {
        return Optional.ofNullable(next);
    }
}
