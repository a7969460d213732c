package io.interviewedge.tracking;

import io.interviewedge.error.InvalidCursorException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.internal.Parts;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionPage;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Follows all interviews of a tenant. Changes nothing. Safe for use by several threads. */
public final class TrackingService {

    private final TenantId tenant;
    private final SessionStore store;

    /** For {@code InterviewEdge} only. */
    public TrackingService(Parts parts) {
        this.tenant = parts.get(TenantId.class);
        this.store = parts.get(SessionStore.class);
    }

    /**
     * A page of sessions, newest first. Sessions that are made while someone turns the pages never shift a later page.
     *
     * @throws InvalidCursorException if the cursor is from a query with other filters, or from another tenant
     */
    public SessionPage find(SessionQuery query) {
        SessionCursor after = query.after();
        if (after != null && !after.belongsTo(tenant, query)) {
            throw new InvalidCursorException("is from another query");
        }
        // One session more than asked for shows that there is a next page.
        List<SessionSummary> found = store.list(tenant, query, query.limit() + 1);
        if (found.size() <= query.limit()) {
            return new SessionPage(found, null);
        }
        List<SessionSummary> items = found.subList(0, query.limit());
        return new SessionPage(items, cursorAfter(items.get(items.size() - 1).session(), query));
    }

    /**
     * Counts the sessions in each status, under the query's filters except its status. Every status that this version knows is
     * there, in the order of an interview; statuses that only a newer version knows come after them.
     */
    public Map<SessionStatus, Long> counts(SessionQuery query) {
        Map<SessionStatus, Long> counted = store.count(tenant, query);
        Map<SessionStatus, Long> counts = new LinkedHashMap<>();
        SessionStatus.known().forEach(status -> counts.put(status, 0L));
        counts.putAll(counted);
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Everything that happened to a session, in order.
     *
     * @throws SessionNotFoundException if the tenant has no such session
     */
    public List<SessionEvent> history(UUID sessionId) {
        List<SessionEvent> history = store.history(tenant, sessionId);
        if (history.isEmpty() && store.find(tenant, sessionId).isEmpty()) {
            throw new SessionNotFoundException(sessionId);
        }
        return history;
    }

    private SessionCursor cursorAfter(InterviewSession last, SessionQuery query) {
        return SessionCursor.of(tenant, query, last.createdAt(), last.id());
    }
}
