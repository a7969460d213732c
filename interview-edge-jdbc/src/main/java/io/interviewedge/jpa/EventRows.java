package io.interviewedge.jpa;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of interview_event. What is read of them never changes, so it does not matter when they were read. */
final class EventRows {

    private static final String IN_ORDER = " order by e.sessionId, e.sequence";

    private EventRows() {}

    static List<SessionEvent> unrelayed(EntityAccess access, @Nullable SessionEvent after, int limit) {
        String condition = "e.relayedAt is null";
        Map<String, Object> values = new HashMap<>();
        if (after != null) {
            condition += " and e.sessionId >= :session and (e.sessionId > :session or e.sequence > :sequence)";
            values.put("session", after.sessionId());
            values.put("sequence", after.sequence());
        }
        return access.query(EventEntity.class, "select e from InterviewEvent e where " + condition + IN_ORDER, values)
                .setMaxResults(limit)
                .getResultStream()
                .map(EventEntity::toEvent)
                .toList();
    }

    /** One statement for each session. */
    static void markRelayed(EntityAccess access, List<SessionEvent> events, Instant at) {
        Map<UUID, List<Long>> sequences = new LinkedHashMap<>();
        events.forEach(event -> sequences
                .computeIfAbsent(event.sessionId(), id -> new ArrayList<>())
                .add(event.sequence()));
        sequences.forEach((session, numbers) -> access.update(
                "InterviewEvent",
                Map.of("relayedAt", at.toEpochMilli()),
                "e.sessionId = :session and e.sequence in :numbers and e.relayedAt is null",
                Map.of("session", session, "numbers", numbers)));
    }

    static List<SessionEvent> history(EntityAccess access, TenantId tenant, UUID sessionId) {
        return access
                .all(
                        EventEntity.class,
                        "select e from InterviewEvent e where e.sessionId = :session and e.tenant = :tenant" + IN_ORDER,
                        Map.of("session", sessionId, "tenant", tenant.value()))
                .stream()
                .map(EventEntity::toEvent)
                .toList();
    }
}
