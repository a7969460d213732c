package io.interviewedge.jdbc;

import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.AnswerWrite;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The table interview_answer. Code that writes or checks answers holds the lock on the session's row. */
final class AnswerRows {

    private static final String INSERT = """
            insert into ${answer} (session_id, question_id, answer_text, filled, revision, answered_at)
            select :session_id, q.question_id, :text, :filled, 1, :at
            from ${question} q
            where q.script_id = :script_id and q.question_id = :question_id""";

    private static final String UPDATE = """
            update ${answer}
            set answer_text = :text, filled = :filled, revision = revision + 1, answered_at = :at
            where session_id = :session_id and question_id = :question_id and revision = :revision""";

    /** A join, not a subquery: the clause that "latest" adds has no effect inside a subquery. */
    private static final String FIND_MISSING = """
            select q.question_id
            from ${question} q
            left join ${answer} a
                on a.session_id = :session_id and a.question_id = q.question_id and a.filled = :filled
            where q.script_id = :script_id and q.required = :required and a.question_id is null""";

    private final Sql insertUnlessTaken;
    private final Sql update;
    private final Sql findMissing;

    AnswerRows(Statements statements) {
        this.insertUnlessTaken = statements.insertUnlessTaken(INSERT);
        this.update = statements.sql(UPDATE);
        this.findMissing = statements.latest(FIND_MISSING);
    }

    /** Stores the next revision; false if the stored one is not the expected one, or the question is not asked. */
    boolean save(Connection connection, InterviewSession session, AnswerWrite write, Instant at) throws SQLException {
        if (write.expectedRevision() == 0) {
            return insertUnlessTaken
                    .with("session_id", session.id())
                    .with("script_id", session.scriptId())
                    .with("question_id", write.questionId())
                    .with("text", write.text())
                    .with("filled", write.isFilled())
                    .with("at", at)
                    .insertsUnlessTaken(connection);
        }
        int updated = update.with("session_id", session.id())
                .with("question_id", write.questionId())
                .with("revision", write.expectedRevision())
                .with("text", write.text())
                .with("filled", write.isFilled())
                .with("at", at)
                .update(connection);
        return updated == 1;
    }

    /** Whether every required question has a filled answer. */
    boolean isComplete(Connection connection, InterviewSession session) throws SQLException {
        return !findMissing
                .with("session_id", session.id())
                .with("script_id", session.scriptId())
                .with("required", true)
                .with("filled", true)
                .exists(connection);
    }

    static Answer read(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("question_id"),
                row.getString("answer_text"),
                row.getInt("revision"),
                Columns.instant(row, "answered_at"));
    }
}
