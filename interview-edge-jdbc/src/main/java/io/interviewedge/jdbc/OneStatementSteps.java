package io.interviewedge.jdbc;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StatusChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Steps as PostgreSQL can take them, each in one statement:
 *
 * <ol>
 *   <li>{@code seen} is the session's row if all guards hold, the answers' among them. If there is none, the step is refused.
 *   <li>{@code changed} is that row after the update, which insists on the version that was seen: every write to a session or
 *       its answers raises it, so whatever was judged in the first part still holds.
 *   <li>The answer and the event are written from {@code changed}.
 * </ol>
 *
 * If the row was seen and not changed, somebody else wrote to it in between, and the step is taken behind a lock instead.
 */
final class OneStatementSteps implements Steps {

    private static final String STEP = """
            with seen as (
                select s.id, s.version
                from interview_session s
                where s.token = ?
                  and s.status = ?
                  and s.revoked_at is null
                  and (s.expires_at is null or s.expires_at > ?)
                  and s.version = coalesce(?, s.version)%s
            ), changed as (
                update interview_session s
                set status = ?,
                    started_at = case when ? then greatest(?, s.last_activity_at, s.created_at) else s.started_at end,
                    completed_at = case when ? then greatest(?, s.last_activity_at, s.created_at) else s.completed_at end,
                    last_activity_at = greatest(?, s.last_activity_at, s.created_at),
                    version = s.version + 1
                from seen
                where s.id = seen.id and s.version = seen.version
                returning %s
            )%s, logged as (
                insert into interview_event (session_id, sequence, id, tenant_id, job_id, type, occurred_at, actor, detail)
                select c.id, c.version, ?, c.tenant_id, c.job_id, ?, c.last_activity_at, ?, ?
                from changed c
            )
            select %s
            from seen
            left join changed s on true""";

    private static final String ALL_ANSWERED = """

                  and not exists (
                      select 1 from interview_question q
                      where q.script_id = s.script_id and q.required
                        and not exists (
                            select 1 from interview_answer a
                            where a.session_id = s.id and a.question_id = q.question_id and a.filled))""";

    private static final String ASKED_AND_UNCHANGED = """

                  and exists (
                      select 1 from interview_question q where q.script_id = s.script_id and q.question_id = ?)
                  and coalesce((
                      select a.revision from interview_answer a
                      where a.session_id = s.id and a.question_id = ?), 0) = ?""";

    private static final String SAVE = """
            , saved as (
                insert into interview_answer (session_id, question_id, body, filled, revision, answered_at)
                select c.id, ?, ?, ?, ?, c.last_activity_at
                from changed c
                on conflict (session_id, question_id) do update
                set body = excluded.body, filled = excluded.filled, revision = excluded.revision,
                    answered_at = excluded.answered_at
            )""";

    /** What became of the statement: no guard held, or one row that was seen and perhaps changed. */
    private record Attempt(boolean seen, @Nullable InterviewSession changed) {

        static final Attempt REFUSED = new Attempt(false, null);

        static Attempt read(ResultSet row) throws SQLException {
            boolean changed = row.getString("id") != null;
            return new Attempt(true, changed ? SessionRows.read(row) : null);
        }
    }

    private final Transactions transactions;
    private final Steps behindALock;
    private final Sql change;
    private final Sql submit;
    private final Sql answer;

    OneStatementSteps(Statements statements, Transactions transactions, Steps behindALock) {
        this.transactions = transactions;
        this.behindALock = behindALock;
        this.change = step(statements, "", "");
        this.submit = step(statements, ALL_ANSWERED, "");
        this.answer = step(statements, ASKED_AND_UNCHANGED, SAVE);
    }

    private static Sql step(Statements statements, String guard, String write) {
        return statements.sql(STEP.formatted(guard, SessionRows.COLUMNS, write, SessionRows.COLUMNS));
    }

    @Override
    public Optional<InterviewSession> change(StatusChange change) {
        List<@Nullable Object> values = new ArrayList<>();
        addGuards(values, change);
        addUpdate(values, change);
        addEvent(values, change);
        Sql sql = change.requiredAnswered() ? submit : this.change;
        Attempt attempt = run("change a session's status", sql, values);
        return attempt.seen && attempt.changed == null
                ? behindALock.change(change)
                : Optional.ofNullable(attempt.changed);
    }

    @Override
    public Optional<SavedAnswer> save(AnswerWrite write) {
        StatusChange touch = new StatusChange(
                write.token(),
                SessionStatus.IN_PROGRESS,
                SessionStatus.IN_PROGRESS,
                write.at(),
                false,
                write.expectedVersion(),
                write.event());
        int revision = write.expectedRevision() + 1;
        List<@Nullable Object> values = new ArrayList<>();
        addGuards(values, touch);
        values.addAll(List.of(write.questionId(), write.questionId(), write.expectedRevision()));
        addUpdate(values, touch);
        values.addAll(List.of(write.questionId(), write.text(), write.isFilled(), revision));
        addEvent(values, touch);
        Attempt attempt = run("save an answer", answer, values);
        return attempt.seen && attempt.changed == null
                ? behindALock.save(write)
                : Optional.ofNullable(attempt.changed).map(session -> new SavedAnswer(session, revision));
    }

    private Attempt run(String action, Sql sql, List<@Nullable Object> values) {
        return transactions.statement(
                action,
                connection ->
                        sql.one(connection, Attempt::read, values.toArray()).orElse(Attempt.REFUSED));
    }

    private static void addGuards(List<@Nullable Object> values, StatusChange change) {
        values.add(change.token().value());
        values.add(change.from().id());
        values.add(change.at());
        values.add(change.expectedVersion());
    }

    private static void addUpdate(List<@Nullable Object> values, StatusChange change) {
        boolean starts = change.from() == SessionStatus.INVITED && change.to() == SessionStatus.IN_PROGRESS;
        boolean completes = change.from() != SessionStatus.COMPLETED && change.to() == SessionStatus.COMPLETED;
        values.add(change.to().id());
        values.add(starts);
        values.add(change.at());
        values.add(completes);
        values.add(change.at());
        values.add(change.at());
    }

    private static void addEvent(List<@Nullable Object> values, StatusChange change) {
        values.add(change.event().id());
        values.add(change.event().type().id());
        values.add(change.event().actor());
        values.add(change.event().detail());
    }
}
