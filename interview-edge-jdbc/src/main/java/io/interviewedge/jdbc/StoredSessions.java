package io.interviewedge.jdbc;

import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session with its answers, read by one select: both are of the same moment. */
final class StoredSessions {

    private static final String SELECT = """
            select %s,
                   a.question_id, a.answer_text, a.revision, a.answered_at
            from ${session} s
            left join ${answer} a on a.session_id = s.id
            """.formatted(SessionColumns.SELECTED);

    private static final String BY_TOKEN = SELECT + "where s.token = :token";

    private static final String BY_ID = SELECT + "where s.id = :id and s.tenant_id = :tenant_id";

    private final Sql byToken;
    private final Sql byId;

    StoredSessions(Statements statements) {
        this.byToken = statements.sql(BY_TOKEN);
        this.byId = statements.sql(BY_ID);
    }

    Optional<StoredSession> findByToken(Connection connection, InviteToken token) throws SQLException {
        return byToken.with("token", token.value()).query(connection, StoredSessions::read);
    }

    Optional<StoredSession> find(Connection connection, TenantId tenant, UUID sessionId) throws SQLException {
        return byId.with("id", sessionId).with("tenant_id", tenant.value()).query(connection, StoredSessions::read);
    }

    /** Every row has the session and one answer, or no answer if the session has none. */
    private static Optional<StoredSession> read(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        InterviewSession session = SessionColumns.read(rows);
        Map<String, Answer> answers = new HashMap<>();
        do {
            @Nullable String questionId = rows.getString("question_id");
            if (questionId != null) {
                answers.put(questionId, AnswerRows.read(rows));
            }
        } while (rows.next());
        return Optional.of(new StoredSession(session, answers));
    }
}
