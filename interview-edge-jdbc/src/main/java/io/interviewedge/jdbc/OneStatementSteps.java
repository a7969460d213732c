package io.interviewedge.jdbc;

import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StatusChange;
import io.interviewedge.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Steps as PostgreSQL can take them, each in one statement:
 *
 * <ol>
 *   <li>{@code seen} is the session's row if all guards hold, including those on answers. If there is none, the step is
 *       refused.
 *   <li>{@code changed} is that row after the update, which insists on the version that was seen: every write to a
 *       session or its answers raises it, so whatever the first part checked still holds.
 *   <li>The answer and the event are written from {@code changed}.
 * </ol>
 *
 * If the row was seen but not changed, another transaction wrote to it in between, and the step is repeated behind a
 * lock instead.
 */
final class OneStatementSteps implements Steps {

    private static final String CHANGE = """
            with seen as (
                select s.id, s.version
                from ${session} s
                where s.token = :token
                  and s.status = :from
                  and s.revoked_at is null
                  and (s.expires_at is null or s.expires_at > :at)
                  and s.version = coalesce(:expected_version, s.version)
                  and (not :all_answered or not exists (
                      select 1 from ${question} q
                      where q.script_id = s.script_id and q.required
                        and not exists (
                            select 1 from ${answer} a
                            where a.session_id = s.id and a.question_id = q.question_id and a.filled)))
            ), changed as (
                update ${session} s
                set status = :to,
                    started_at = case when :starts then greatest(:at, s.last_activity_at, s.created_at) else s.started_at end,
                    completed_at = case when :completes then greatest(:at, s.last_activity_at, s.created_at) else s.completed_at end,
                    last_activity_at = greatest(:at, s.last_activity_at, s.created_at),
                    version = s.version + 1
                from seen
                where s.id = seen.id and s.version = seen.version
                returning %s
            ), logged as (
                insert into ${event} (session_id, sequence, id, tenant_id, job_id, type, occurred_at, actor, detail)
                select c.id, c.version, :event_id, c.tenant_id, c.job_id, :event_type, c.last_activity_at, :actor, :detail
                from changed c
            )
            select s.*
            from seen
            left join changed s on true""".formatted(SessionColumns.SELECTED);

    private static final String SAVE = """
            with seen as (
                select s.id, s.version
                from ${session} s
                where s.token = :token
                  and s.status = 'in_progress'
                  and s.revoked_at is null
                  and (s.expires_at is null or s.expires_at > :at)
                  and s.version = coalesce(:expected_version, s.version)
                  and exists (
                      select 1 from ${question} q
                      where q.script_id = s.script_id and q.question_id = :question_id)
                  and (:checked or not exists (
                      select 1 from ${question_kind} k
                      where k.script_id = s.script_id and k.question_id = :question_id))
                  and :expected_revision = coalesce((
                      select a.revision from ${answer} a
                      where a.session_id = s.id and a.question_id = :question_id), 0)
            ), changed as (
                update ${session} s
                set last_activity_at = greatest(:at, s.last_activity_at, s.created_at),
                    version = s.version + 1
                from seen
                where s.id = seen.id and s.version = seen.version
                returning s.id, s.tenant_id, s.job_id, s.version, s.last_activity_at
            ), saved as (
                insert into ${answer} (session_id, question_id, answer_text, filled, revision, answered_at)
                select c.id, :question_id, :text, :filled, :next_revision, c.last_activity_at
                from changed c
                on conflict (session_id, question_id) do update
                set answer_text = excluded.answer_text, filled = excluded.filled, revision = excluded.revision,
                    answered_at = excluded.answered_at
            ), logged as (
                insert into ${event} (session_id, sequence, id, tenant_id, job_id, type, occurred_at, actor, detail)
                select c.id, c.version, :event_id, c.tenant_id, c.job_id, :event_type, c.last_activity_at, :actor, :detail
                from changed c
            )
            select c.id, c.tenant_id, c.job_id, c.version, c.last_activity_at
            from seen
            left join changed c on true""";

    /** The outcome of the statement: either a guard failed, or one row was seen and perhaps changed. */
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
    private final Sql save;

    OneStatementSteps(Statements statements, Steps behindALock) {
        this.behindALock = behindALock;
        this.change = statements.sql(CHANGE);
        this.save = statements.sql(SAVE);
    }

    @Override
    public Optional<InterviewSession> change(Transactions transactions, StatusChange change) {
        boolean starts =
                change.from().equals(SessionStatus.INVITED) && change.to().equals(SessionStatus.IN_PROGRESS);
        boolean completes =
                !change.from().equals(SessionStatus.COMPLETED) && change.to().equals(SessionStatus.COMPLETED);
        Sql.Call call = this.change
                .with("token", change.token().value())
                .with("from", change.from().id())
                .with("to", change.to().id())
                .with("at", change.at())
                .with("expected_version", change.expectedVersion())
                .with("all_answered", change.requiredAnswered())
                .with("starts", starts)
                .with("completes", completes);
        return this.<InterviewSession>run(
                        transactions, "change a session's status", logging(change.event(), call), SessionColumns::read)
                .orBehindALock(() -> behindALock.change(transactions, change));
    }

    @Override
    public Optional<SavedAnswer> save(Transactions transactions, AnswerWrite write) {
        Sql.Call call = save.with("token", write.token().value())
                .with("at", write.at())
                .with("expected_version", write.expectedVersion())
                .with("question_id", write.questionId())
                .with("checked", write.checked())
                .with("expected_revision", write.expectedRevision())
                // Not added up by the database, which would refuse the largest number before it looks at the row.
                .with("next_revision", write.expectedRevision() + 1)
                .with("text", write.text())
                .with("filled", write.isFilled());
        return this.<SavedAnswer>run(
                        transactions,
                        "save an answer",
                        logging(write.event(), call),
                        row -> new SavedAnswer(readEvent(row, write.event()), write.expectedRevision() + 1))
                .orBehindALock(() -> behindALock.save(transactions, write));
    }

    private static Sql.Call logging(EventDraft event, Sql.Call call) {
        return call.with("event_id", event.id())
                .with("event_type", event.type().id())
                .with("actor", event.actor())
                .with("detail", event.detail());
    }

    private <T> Attempt<T> run(Transactions transactions, String action, Sql.Call call, Sql.Reader<T> reader) {
        return transactions.statement(
                action,
                connection ->
                        call.one(connection, row -> Attempt.read(row, reader)).orElseGet(Attempt::refused));
    }

    /** The event of a saved answer. It reads no more of the session than it needs. */
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
}
