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

    /** A question without a row there is answered by text, and needs no check. */
    private static final String IF_TEXT = """

            and not exists (
                select 1 from ${question_kind} k
                where k.script_id = :script_id and k.question_id = :question_id)""";

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
    private final Sql insertTextUnlessTaken;
    private final Sql update;
    private final Sql updateText;
    private final Sql findMissing;

    AnswerRows(Statements statements) {
        this.insertUnlessTaken = statements.insertUnlessTaken(INSERT);
        this.insertTextUnlessTaken = statements.insertUnlessTaken(INSERT + IF_TEXT);
        this.update = statements.sql(UPDATE);
        this.updateText = statements.sql(UPDATE + IF_TEXT);
        this.findMissing = statements.latest(FIND_MISSING);
    }

    /**
     * Stores the next revision; false if the stored one is not the expected one, the question is not asked, or it needs
     * a check that was not made.
     */
    boolean save(Connection connection, InterviewSession session, AnswerWrite write, Instant at) throws SQLException {
        if (write.expectedRevision() == 0) {
            Sql insert = write.checked() ? insertUnlessTaken : insertTextUnlessTaken;
            return values(insert, session, write, at)
                    .with("script_id", session.scriptId())
                    .insertsUnlessTaken(connection);
        }
        Sql.Call updating = values(write.checked() ? update : updateText, session, write, at)
                .with("revision", write.expectedRevision());
        return (write.checked() ? updating : updating.with("script_id", session.scriptId())).update(connection) == 1;
    }

    private static Sql.Call values(Sql sql, InterviewSession session, AnswerWrite write, Instant at) {
        return sql.with("session_id", session.id())
                .with("question_id", write.questionId())
                .with("text", write.text())
                .with("filled", write.isFilled())
                .with("at", at);
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
