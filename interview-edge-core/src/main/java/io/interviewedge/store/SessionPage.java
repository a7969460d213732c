package io.interviewedge.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of sessions, newest first.
 *
 * @param cursor where the next page begins, or null on the last page
 */
public record SessionPage(
        List<SessionSummary> items, @Nullable SessionCursor cursor) {

    public SessionPage {
        items = List.copyOf(items);
    }

    /** For {@link SessionQuery#after}; empty on the last page. */
    public Optional<SessionCursor> next() {
        return Optional.ofNullable(cursor);
    }
}
