package io.interviewedge.store;

import io.interviewedge.event.EventDraft;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guarded write: the link of this session is withdrawn, restored or given another deadline, if the session's row is
 * still at the version on which that was decided. Made by {@link #of}.
 *
 * @param expectedVersion the version the row must have
 * @param revokedAt the new value, or null for a link that is not withdrawn
 * @param expiresAt the new value, or null for a link that never dies
 * @param at when it happens; the status, and when the candidate last did something, stay as they are
 * @param event the event that is logged with it
 */
public record LinkChange(
        TenantId tenant,
        UUID sessionId,
        long expectedVersion,
        @Nullable Instant revokedAt,
        @Nullable Instant expiresAt,
        Instant at,
        EventDraft event) {

    /** The change that makes a session at the version before into this one, as far as its link is concerned. */
    public static LinkChange of(InterviewSession after, Instant at, EventDraft event) {
        return new LinkChange(
                after.tenant(), after.id(), after.version() - 1, after.revokedAt(), after.expiresAt(), at, event);
    }

    /** Whether it may be made to the session as it is. */
    public boolean allows(InterviewSession session) {
        return session.id().equals(sessionId)
                && session.tenant().equals(tenant)
                && session.version() == expectedVersion;
    }

    /** The session after it. */
    public InterviewSession appliedTo(InterviewSession session) {
        return session.toBuilder()
                .revokedAt(revokedAt)
                .expiresAt(expiresAt)
                .version(session.version() + 1)
                .build();
    }
}
