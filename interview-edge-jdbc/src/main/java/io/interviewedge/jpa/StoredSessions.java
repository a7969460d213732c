package io.interviewedge.jpa;

import io.interviewedge.session.Answer;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session with its answers, read by one select: both are of the same moment. */
final class StoredSessions {

    private static final List<String> SELECTED =
            SessionRows.attributesAnd("a.questionId", "a.text", "a.revision", "a.answeredAt");

    private static final String FROM = "from InterviewSession s left join s.answers a ";

    private StoredSessions() {}

    static Optional<StoredSession> findByToken(EntityAccess access, InviteToken token) {
        return read(access.rows(SELECTED, FROM + "where s.token = :token", Map.of("token", token.value())));
    }

    static Optional<StoredSession> find(EntityAccess access, TenantId tenant, UUID sessionId) {
        return read(access.rows(
                SELECTED,
                FROM + "where s.id = :id and s.tenant = :tenant",
                Map.of("id", sessionId, "tenant", tenant.value())));
    }

    /** Every row has the session, and one answer, or none if there are none at all. */
    private static Optional<StoredSession> read(List<Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Answer> answers = new HashMap<>();
        for (Row row : rows) {
            @Nullable String questionId = row.getOrNull("a.questionId", String.class);
            if (questionId != null) {
                answers.put(questionId, readAnswer(row, questionId));
            }
        }
        return Optional.of(new StoredSession(SessionRows.read(rows.get(0)), answers));
    }

    private static Answer readAnswer(Row row, String questionId) {
        return new Answer(
                questionId,
                row.get("a.text", String.class),
                row.get("a.revision", Integer.class),
                Instant.ofEpochMilli(row.get("a.answeredAt", Long.class)));
    }
}
