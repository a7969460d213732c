package io.interviewedge.event;

import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a session. It carries no token, no answer and no personal data; look the session up by its id.
 *
 * @param id unique to this event
 * @param occurredAt when the change was decided, in milliseconds
 */
public record SessionEvent(
        UUID id, SessionEventType type, TenantId tenant, UUID sessionId, String jobId, Instant occurredAt) {}
