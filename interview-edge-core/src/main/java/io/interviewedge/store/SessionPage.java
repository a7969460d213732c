package io.interviewedge.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of sessions, newest first.
 *
 * @param next for {@link SessionQuery#after}: where the next page begins, or null on the last page
 */
public record SessionPage(
        List<SessionSummary> items, @Nullable SessionCursor next) {

    public SessionPage {
        items = List.copyOf(items);
    }
}
