package io.interviewedge.delivery;

import io.interviewedge.event.EventDraft;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionListener;
import io.interviewedge.internal.FailureText;
import io.interviewedge.internal.Parts;
import io.interviewedge.internal.Uninterrupted;
import io.interviewedge.store.SessionStore;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the event log knows of one tenant's deliveries. */
record DeliveryLog(TenantId tenant, SessionStore store, SessionListener listener) {

    private static final Logger log = LoggerFactory.getLogger(DeliveryLog.class);

    DeliveryLog(Parts parts) {
        this(parts.get(TenantId.class), parts.get(SessionStore.class), parts.get(SessionListener.class));
    }

    /** Every event of a delivery, in order; what else happened is not read. */
    List<SessionEvent> history(UUID sessionId) {
        List<SessionEvent> history = new ArrayList<>();
        HistoryQuery query = HistoryQuery.all().types(DeliveryDetail.TYPES);
        List<SessionEvent> part = store.history(tenant, sessionId, query);
        while (part.size() == query.limit()) {
            history.addAll(part);
            part = store.history(
                    tenant, sessionId, query.after(part.get(part.size() - 1).sequence()));
        }
        history.addAll(part);
        return history;
    }

    /** Logs that an attempt begins, unless the session has changed since that version. */
    boolean begin(DeliveryRequest request, long version, Instant at) {
        Optional<SessionEvent> begun = store.append(entry(request, version, SessionEventType.DELIVERY_STARTED, "", at));
        begun.ifPresent(listener::onEvent);
        return begun.isPresent();
    }

    /** Logs how an attempt ended. What happened has happened, whether or not it can be logged. */
    void end(DeliveryRequest request, SessionEventType type, String end, Instant at) {
        LogEntry entry = entry(request, null, type, end, at);
        try {
            Uninterrupted.get(() -> store.append(entry)).ifPresent(listener::onEvent);
        } catch (RuntimeException failure) {
            log.error(
                    "Session {}: {} could not be logged; the message counts as uncertain when its lease is over: {}",
                    request.sessionId(),
                    type.id(),
                    FailureText.typeAndPlace(failure));
        }
    }

    private LogEntry entry(
            DeliveryRequest request, @Nullable Long expectedVersion, SessionEventType type, String end, Instant at) {
        String actor = request.sentBy() == null ? SessionEvent.HOST : request.sentBy();
        String detail = new DeliveryDetail(request.channel(), request.key(), end).text();
        return new LogEntry(tenant, request.sessionId(), expectedVersion, at, EventDraft.of(type, at, actor, detail));
    }
}
