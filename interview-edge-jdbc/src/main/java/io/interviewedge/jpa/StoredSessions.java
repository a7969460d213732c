package io.interviewedge.jpa;

import io.interviewedge.session.Answer;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session with its answers, read by one select: both are of the same moment. */
final class StoredSessions {

    private static final String SELECT = """
            select %s,
                   a.questionId as questionId, a.text as text, a.revision as revision, a.answeredAt as answeredAt
            from InterviewSession s
            left join s.answers a
            """.formatted(SessionRows.ATTRIBUTES);

    private StoredSessions() {}

    static Optional<StoredSession> findByToken(EntityAccess access, InviteToken token) {
        return read(access.all(Tuple.class, SELECT + "where s.token = :token", Map.of("token", token.value())));
    }

    static Optional<StoredSession> find(EntityAccess access, TenantId tenant, UUID sessionId) {
        return read(access.all(
                Tuple.class,
                SELECT + "where s.id = :id and s.tenant = :tenant",
                Map.of("id", sessionId, "tenant", tenant.value())));
    }

    /** Every row has the session, and one answer, or none if there are none at all. */
    private static Optional<StoredSession> read(List<Tuple> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Answer> answers = new HashMap<>();
        for (Tuple row : rows) {
            @Nullable String questionId = row.get("questionId", String.class);
            if (questionId != null) {
                answers.put(questionId, readAnswer(row, questionId));
            }
        }
        return Optional.of(new StoredSession(SessionRows.read(rows.get(0)), answers));
    }

    private static Answer readAnswer(Tuple row, String questionId) {
        return new Answer(
                questionId,
                row.get("text", String.class),
                row.get("revision", Integer.class),
                Instant.ofEpochMilli(row.get("answeredAt", Long.class)));
    }
}
