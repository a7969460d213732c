package io.interviewedge.jdbc;

import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StatusChange;
import io.interviewedge.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
                from ${session} s
                where s.token = ?
                  and s.status = ?
                  and s.revoked_at is null
                  and (s.expires_at is null or s.expires_at > ?)
                  and s.version = coalesce(?, s.version)%s
            ), changed as (
                update ${session} s
                set %s last_activity_at = greatest(?, s.last_activity_at, s.created_at),
                    version = s.version + 1
                from seen
                where s.id = seen.id and s.version = seen.version
                returning %s
            )%s, logged as (
                insert into ${event} (session_id, sequence, id, tenant_id, job_id, type, occurred_at, actor, detail)
                select c.id, c.version, ?, c.tenant_id, c.job_id, ?, c.last_activity_at, ?, ?
                from changed c
            )
            select %s
            from seen
            left join changed s on true""";

    private static final String MOVE = """
            status = ?,
                    started_at = case when ? then greatest(?, s.last_activity_at, s.created_at) else s.started_at end,
                    completed_at = case when ? then greatest(?, s.last_activity_at, s.created_at) else s.completed_at end,""";

    /** What a row that was answered gives: no more than its event needs. */
    private static final String ANSWERED = "s.id, s.tenant_id, s.job_id, s.version, s.last_activity_at";

    private static final String ALL_ANSWERED = """

                  and not exists (
                      select 1 from ${question} q
                      where q.script_id = s.script_id and q.required
                        and not exists (
                            select 1 from ${answer} a
                            where a.session_id = s.id and a.question_id = q.question_id and a.filled))""";

    private static final String ASKED_AND_UNCHANGED = """

                  and exists (
                      select 1 from ${question} q where q.script_id = s.script_id and q.question_id = ?)
                  and coalesce((
                      select a.revision from ${answer} a
                      where a.session_id = s.id and a.question_id = ?), 0) = ?""";

    private static final String SAVE = """
            , saved as (
                insert into ${answer} (session_id, question_id, body, filled, revision, answered_at)
                select c.id, ?, ?, ?, ?, c.last_activity_at
                from changed c
                on conflict (session_id, question_id) do update
                set body = excluded.body, filled = excluded.filled, revision = excluded.revision,
                    answered_at = excluded.answered_at
            )""";

    /** What became of the statement: no guard held, or one row that was seen and perhaps changed. */
    private record Attempt<T>(boolean seen, @Nullable T changed) {

        static <T> Attempt<T> refused() {
            return new Attempt<>(false, null);
        }

        static <T> Attempt<T> read(ResultSet row, Sql.Reader<T> changed) throws SQLException {
            return new Attempt<>(true, row.getObject(1) == null ? null : changed.read(row));
        }

        Optional<T> orBehindALock(Supplier<Optional<T>> step) {
            return seen && changed == null ? step.get() : Optional.ofNullable(changed);
        }
    }

    private final Steps behindALock;
    private final Sql change;
    private final Sql submit;
    private final Sql answer;

    OneStatementSteps(Statements statements, Steps behindALock) {
        this.behindALock = behindALock;
        this.change = step(statements, "", MOVE, SessionColumns.SELECTED, "");
        this.submit = step(statements, ALL_ANSWERED, MOVE, SessionColumns.SELECTED, "");
        this.answer = step(statements, ASKED_AND_UNCHANGED, "", ANSWERED, SAVE);
    }

    private static Sql step(Statements statements, String guard, String move, String columns, String write) {
        return statements.sql(STEP.formatted(guard, move, columns, write, columns));
    }

    @Override
    public Optional<InterviewSession> change(Transactions transactions, StatusChange change) {
        List<@Nullable Object> values = new ArrayList<>();
        addGuards(values, change.token(), change.from(), change.at(), change.expectedVersion());
        addMove(values, change);
        values.add(change.at());
        addEvent(values, change.event());
        Sql sql = change.requiredAnswered() ? submit : this.change;
        return this.<InterviewSession>run(transactions, "change a session's status", sql, SessionColumns::read, values)
                .orBehindALock(() -> behindALock.change(transactions, change));
    }

    @Override
    public Optional<SavedAnswer> save(Transactions transactions, AnswerWrite write) {
        int revision = write.expectedRevision() + 1;
        List<@Nullable Object> values = new ArrayList<>();
        addGuards(values, write.token(), SessionStatus.IN_PROGRESS, write.at(), write.expectedVersion());
        values.addAll(List.of(write.questionId(), write.questionId(), write.expectedRevision()));
        values.add(write.at());
        values.addAll(List.of(write.questionId(), write.text(), write.isFilled(), revision));
        addEvent(values, write.event());
        return this.<SavedAnswer>run(
                        transactions,
                        "save an answer",
                        answer,
                        row -> new SavedAnswer(readEvent(row, write.event()), revision),
                        values)
                .orBehindALock(() -> behindALock.save(transactions, write));
    }

    private <T> Attempt<T> run(
            Transactions transactions, String action, Sql sql, Sql.Reader<T> reader, List<@Nullable Object> values) {
        return transactions.statement(
                action,
                connection -> sql.one(connection, row -> Attempt.read(row, reader), values.toArray())
                        .orElseGet(Attempt::refused));
    }

    /** The event of a row with the columns {@link #ANSWERED}. */
    private static SessionEvent readEvent(ResultSet row, EventDraft draft) throws SQLException {
        return SessionEvent.builder()
                .id(draft.id())
                .type(draft.type())
                .tenant(new TenantId(row.getString(2)))
                .sessionId(Columns.uuid(row, 1))
                .sequence(row.getLong(4))
                .jobId(row.getString(3))
                .occurredAt(Columns.instant(row, 5))
                .actor(draft.actor())
                .detail(draft.detail())
                .build();
    }

    private static void addGuards(
            List<@Nullable Object> values,
            InviteToken token,
            SessionStatus status,
            Instant at,
            @Nullable Long expectedVersion) {
        values.add(token.value());
        values.add(status.id());
        values.add(at);
        values.add(expectedVersion);
    }

    private static void addMove(List<@Nullable Object> values, StatusChange change) {
        boolean starts =
                change.from().equals(SessionStatus.INVITED) && change.to().equals(SessionStatus.IN_PROGRESS);
        boolean completes =
                !change.from().equals(SessionStatus.COMPLETED) && change.to().equals(SessionStatus.COMPLETED);
        values.add(change.to().id());
        values.add(starts);
        values.add(change.at());
        values.add(completes);
        values.add(change.at());
    }

    private static void addEvent(List<@Nullable Object> values, EventDraft event) {
        values.add(event.id());
        values.add(event.type().id());
        values.add(event.actor());
        values.add(event.detail());
    }
}
