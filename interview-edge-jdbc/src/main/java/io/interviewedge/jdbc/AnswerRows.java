package io.interviewedge.jdbc;

import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.AnswerWrite;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The table interview_answer. Whoever writes or judges answers holds the lock on their session's row. */
final class AnswerRows {

    private static final Sql INSERT = new Sql("""
            insert into interview_answer (session_id, question_id, body, filled, revision, answered_at)
            select s.id, q.question_id, ?, ?, 1, ?
            from interview_session s
            join interview_question q on q.script_id = s.script_id and q.question_id = ?
            where s.id = ?
              and not exists (
                  select 1 from interview_answer a where a.session_id = s.id and a.question_id = q.question_id)""");

    private static final Sql UPDATE = new Sql("""
            update interview_answer
            set body = ?, filled = ?, revision = revision + 1, answered_at = ?
            where session_id = ? and question_id = ? and revision = ?""");

    private static final Sql FIND_MISSING = new Sql("""
            select q.question_id
            from interview_question q
            where q.script_id = ?
              and q.required
              and not exists (
                  select 1 from interview_answer a
                  where a.session_id = ? and a.question_id = q.question_id and a.filled)
            limit 1""");

    private AnswerRows() {}

    /** Stores the next revision; false if the stored one is not the expected one, or the question is not asked. */
    static boolean save(Connection connection, InterviewSession session, AnswerWrite write) throws SQLException {
        int saved = write.expectedRevision() == 0
                ? INSERT.update(
                        connection, write.text(), write.isFilled(), write.at(), write.questionId(), session.id())
                : UPDATE.update(
                        connection,
                        write.text(),
                        write.isFilled(),
                        write.at(),
                        session.id(),
                        write.questionId(),
                        write.expectedRevision());
        return saved == 1;
    }

    /** Whether every required question has a filled answer. */
    static boolean isComplete(Connection connection, InterviewSession session) throws SQLException {
        return !FIND_MISSING.exists(connection, session.scriptId(), session.id());
    }

    static Answer read(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("question_id"),
                row.getString("body"),
                row.getInt("revision"),
                Columns.instant(row, "answered_at"));
    }
}
