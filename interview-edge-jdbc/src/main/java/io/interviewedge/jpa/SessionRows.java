package io.interviewedge.jpa;

import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of interview_session. */
final class SessionRows {

    /** What {@link #read} needs, of a session {@code s}. */
    static final List<String> ATTRIBUTES = List.of(
            "s.id",
            "s.tenant",
            "s.token",
            "s.jobId",
            "s.jobTitle",
            "s.externalId",
            "s.scriptId",
            "s.candidateEmail",
            "s.candidateName",
            "s.candidatePhone",
            "s.locale",
            "s.status",
            "s.createdAt",
            "s.startedAt",
            "s.completedAt",
            "s.lastActivityAt",
            "s.expiresAt",
            "s.revokedAt",
            "s.version");

    /** Those and others. */
    static List<String> attributesAnd(String... others) {
        return Stream.concat(ATTRIBUTES.stream(), Stream.of(others)).toList();
    }

    private SessionRows() {}

    /** The row as it is now; it stays so until the transaction ends. */
    static Optional<SessionEntity> lock(EntityAccess access, InviteToken token) {
        Map<String, String> values = Map.of("token", token.value());
        if (access.joined()) {
            List<UUID> ids =
                    access.all(UUID.class, "select s.id from InterviewSession s where s.token = :token", values);
            if (!ids.isEmpty()) {
                return lock(access, ids.get(0));
            }
        }
        return access
                .locked(SessionEntity.class, "select s from InterviewSession s where s.token = :token", values)
                .stream()
                .findFirst();
    }

    /** The row as it is now; it stays so until the transaction ends. */
    static Optional<SessionEntity> lock(EntityAccess access, UUID sessionId) {
        if (access.joined()) {
            SessionEntity known = access.manager().find(SessionEntity.class, sessionId);
            if (known != null) {
                access.lock(known);
                return Optional.of(known);
            }
        }
        // What an earlier state does not have, the persistence context cannot have either, and a lock finds it.
        return access
                .locked(
                        SessionEntity.class,
                        "select s from InterviewSession s where s.id = :id",
                        Map.of("id", sessionId))
                .stream()
                .findFirst();
    }

    /** Stores what a step changes in a row that is locked. */
    static void update(EntityAccess access, SessionEntity locked, InterviewSession after) {
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("status", after.status().id());
        changes.put("startedAt", Times.toMillis(after.startedAt()));
        changes.put("completedAt", Times.toMillis(after.completedAt()));
        changes.put("lastActivityAt", Times.toMillis(after.lastActivityAt()));
        changes.put("version", after.version());
        int updated = access.update(
                "InterviewSession",
                changes,
                "e.id = :key and e.version = :before",
                Map.of("key", locked.id(), "before", locked.version()));
        if (updated != 1) {
            throw new StoreException("session " + locked.id() + " was locked at version " + locked.version()
                    + ", and yet " + updated + " rows have it; find out who else writes to the tables");
        }
        access.showHost(SessionEntity.class, locked.id());
    }

    /** The session of a row with {@link #ATTRIBUTES}. */
    static InterviewSession read(Row row) {
        return InterviewSession.builder()
                .id(row.get("s.id", UUID.class))
                .tenant(new TenantId(row.get("s.tenant", String.class)))
                .token(InviteToken.stored(row.get("s.token", String.class)))
                .jobId(row.get("s.jobId", String.class))
                .jobTitle(row.get("s.jobTitle", String.class))
                .externalId(row.getOrNull("s.externalId", String.class))
                .scriptId(row.get("s.scriptId", String.class))
                .candidate(SessionEntity.candidate(
                        row.get("s.candidateEmail", String.class),
                        row.getOrNull("s.candidateName", String.class),
                        row.getOrNull("s.candidatePhone", String.class),
                        row.get("s.locale", String.class)))
                .status(new SessionStatus(row.get("s.status", String.class)))
                .createdAt(Instant.ofEpochMilli(row.get("s.createdAt", Long.class)))
                .startedAt(Times.toInstant(row.getOrNull("s.startedAt", Long.class)))
                .completedAt(Times.toInstant(row.getOrNull("s.completedAt", Long.class)))
                .lastActivityAt(Times.toInstant(row.getOrNull("s.lastActivityAt", Long.class)))
                .expiresAt(Times.toInstant(row.getOrNull("s.expiresAt", Long.class)))
                .revokedAt(Times.toInstant(row.getOrNull("s.revokedAt", Long.class)))
                .version(row.get("s.version", Long.class))
                .build();
    }
}
