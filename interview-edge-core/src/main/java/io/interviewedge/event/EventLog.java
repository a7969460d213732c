package io.interviewedge.event;

import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where every change is recorded, in the same transaction as the change. An event counts as not relayed until it is
 * marked, so an event whose transaction commits late is found late, and never missed.
 */
public interface EventLog {

    /**
     * Events that were not marked yet, of all tenants, in the order of (session id, sequence): of each session the
     * earliest first.
     *
     * @param after only events after this one in this order, or null for all
     * @param limit the most events to return
     */
    List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit);

    /** The time of the earliest event that is not marked yet, of all tenants; empty if all are marked. */
    Optional<Instant> oldestUnrelayed();

    /** Marks events as relayed. Marking one again changes nothing. */
    void markRelayed(List<SessionEvent> events, Instant at);

    /**
     * What happened to a session of that tenant, as far as the query asks for it, in the order of the events' sequence;
     * empty if the tenant has no such session.
     */
    List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query);
}
