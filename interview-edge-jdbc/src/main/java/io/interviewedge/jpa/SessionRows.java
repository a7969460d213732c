package io.interviewedge.jpa;

import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.tenant.TenantId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of interview_session. */
final class SessionRows {

    /** What {@link #read} needs, of a session {@code s}. */
    static final String ATTRIBUTES = """
            s.id as id, s.tenant as tenant, s.token as token, s.jobId as jobId, s.jobTitle as jobTitle,
            s.externalId as externalId, s.scriptId as scriptId, s.candidateEmail as candidateEmail,
            s.candidateName as candidateName, s.candidatePhone as candidatePhone, s.locale as locale,
            s.status as status, s.createdAt as createdAt, s.startedAt as startedAt, s.completedAt as completedAt,
            s.lastActivityAt as lastActivityAt, s.expiresAt as expiresAt, s.revokedAt as revokedAt,
            s.version as version""";

    private SessionRows() {}

    /** The row as it is now; it stays so until the transaction ends. */
    static Optional<SessionEntity> lock(EntityAccess access, InviteToken token) {
        return one(access.locked(
                SessionEntity.class,
                "select s from InterviewSession s where s.token = :token",
                Map.of("token", token.value())));
    }

    /** The row as it is now; it stays so until the transaction ends. */
    static Optional<SessionEntity> lock(EntityAccess access, UUID sessionId) {
        return one(access.locked(
                SessionEntity.class, "select s from InterviewSession s where s.id = :id", Map.of("id", sessionId)));
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
        access.refresh(locked);
    }

    /** The session of a row with {@link #ATTRIBUTES}. */
    static InterviewSession read(Tuple row) {
        return new InterviewSession(
                row.get("id", UUID.class),
                new TenantId(row.get("tenant", String.class)),
                InviteToken.parse(row.get("token", String.class)),
                row.get("jobId", String.class),
                row.get("jobTitle", String.class),
                row.get("externalId", String.class),
                row.get("scriptId", String.class),
                SessionEntity.candidate(
                        row.get("candidateEmail", String.class),
                        row.get("candidateName", String.class),
                        row.get("candidatePhone", String.class),
                        row.get("locale", String.class)),
                StoredIds.status(row.get("status", String.class)),
                Instant.ofEpochMilli(row.get("createdAt", Long.class)),
                Times.toInstant(row.get("startedAt", Long.class)),
                Times.toInstant(row.get("completedAt", Long.class)),
                Times.toInstant(row.get("lastActivityAt", Long.class)),
                Times.toInstant(row.get("expiresAt", Long.class)),
                Times.toInstant(row.get("revokedAt", Long.class)),
                row.get("version", Long.class));
    }

    private static <T> Optional<T> one(List<T> found) {
        return found.stream().findFirst();
    }
}
