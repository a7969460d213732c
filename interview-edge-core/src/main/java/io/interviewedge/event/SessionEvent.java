package io.interviewedge.event;

import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a session. It carries no token, no answer and no personal data of the candidate; look the
 * session up by its id.
 *
 * @param id unique to this event, and the same whenever it is relayed again
 * @param sequence its place among the events of its session, which grows from 0 with each; some numbers may be missing
 * @param occurredAt when the change was decided, in milliseconds
 * @param actor who did it: {@link #CANDIDATE}, {@link #HOST} or whom the host named, or the name of the analyzer
 * @param detail of an answer the id of its question; of an analysis the number of its attempt; of a delivery its channel and key, and
 *     then its receipt or the reason of its failure; otherwise null
 */
public record SessionEvent(
        UUID id,
        SessionEventType type,
        TenantId tenant,
        UUID sessionId,
        long sequence,
        String jobId,
        Instant occurredAt,
        String actor,
        @Nullable String detail) {

    public static final String CANDIDATE = "candidate";
    public static final String HOST = "host";
    public static final int MAX_ACTOR_LENGTH = 128;
}
