package io.interviewedge.event;

import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to log that changes nothing else in a session, such as an attempt to send its link.
 *
 * @param expectedVersion the session's version as the caller saw it: if it is another one by now, nothing is logged.
 *     Null for any
 * @param at when it happened, in milliseconds
 */
public record LogEntry(
        TenantId tenant, UUID sessionId, @Nullable Long expectedVersion, Instant at, EventDraft event) {

    /** Checks that every value is there. */
    public LogEntry {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(sessionId, "sessionId");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(event, "event");
    }

    /** Whether it may be logged while the session is at this version. */
    public boolean allows(long version) {
        return expectedVersion == null || expectedVersion == version;
    }
}
