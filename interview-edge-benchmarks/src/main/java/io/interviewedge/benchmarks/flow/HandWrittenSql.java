package io.interviewedge.benchmarks.flow;

/**
 * One statement for each step, with no more in it than the step needs: the guards, the change, the event. A row count
 * of one says that it happened.
 */
final class HandWrittenSql {

    static final String INVITE = """
            with logged as (
                insert into interview_event (session_id, sequence, id, tenant_id, job_id, type, occurred_at, actor)
                values (?, 0, ?, 'single', ?, 'invited', ?, 'host')
            )
            insert into interview_session (
                id, tenant_id, token, job_id, job_title, script_id, candidate_email, candidate_email_key, candidate_name,
                candidate_search, locale, status, created_at, version)
            values (?, 'single', ?, ?, ?, ?, ?, ?, ?, ?, 'en', 'invited', ?, 0)""";

    static final String OPEN = """
            select s.id, s.job_title, s.script_id, s.candidate_name, s.status, s.completed_at, s.expires_at, s.revoked_at,
                   a.question_id, a.answer_text, a.revision
            from interview_session s
            left join interview_answer a on a.session_id = s.id
            where s.token = ?""";

    static final String START = """
            with changed as (
                update interview_session s
                set status = 'in_progress', started_at = greatest(?, s.created_at),
                    last_activity_at = greatest(?, s.created_at), version = s.version + 1
                where s.token = ? and s.status = 'invited'
                  and s.revoked_at is null and (s.expires_at is null or s.expires_at > ?)
                returning s.id, s.version, s.tenant_id, s.job_id, s.last_activity_at
            )
            insert into interview_event (session_id, sequence, id, tenant_id, job_id, type, occurred_at, actor)
            select c.id, c.version, ?, c.tenant_id, c.job_id, 'started', c.last_activity_at, 'candidate'
            from changed c""";

    /** Where the answer has another revision, the event gets no sequence, which fails, and so nothing of it happens. */
    static final String ANSWER = """
            with changed as (
                update interview_session s
                set last_activity_at = greatest(?, s.last_activity_at), version = s.version + 1
                where s.token = ? and s.status = 'in_progress'
                  and s.revoked_at is null and (s.expires_at is null or s.expires_at > ?)
                  and exists (
                      select 1 from interview_question q where q.script_id = s.script_id and q.question_id = ?)
                returning s.id, s.version, s.tenant_id, s.job_id, s.last_activity_at
            ), saved as (
                insert into interview_answer as a (session_id, question_id, answer_text, filled, revision, answered_at)
                select c.id, ?, ?, ?, ? + 1, c.last_activity_at
                from changed c
                on conflict (session_id, question_id) do update
                set answer_text = excluded.answer_text, filled = excluded.filled, revision = excluded.revision,
                    answered_at = excluded.answered_at
                where a.revision = excluded.revision - 1
                returning a.session_id
            )
            insert into interview_event (session_id, sequence, id, tenant_id, job_id, type, occurred_at, actor, detail)
            select c.id, case when s.session_id is not null then c.version end, ?, c.tenant_id, c.job_id, 'answered',
                   c.last_activity_at, 'candidate', ?
            from changed c
            left join saved s on true""";

    /**
     * An answer that is emptied meanwhile raises the version, so what was judged still holds where something is
     * changed.
     */
    static final String SUBMIT = """
            with seen as (
                select s.id, s.version
                from interview_session s
                where s.token = ? and s.status = 'in_progress'
                  and s.revoked_at is null and (s.expires_at is null or s.expires_at > ?)
                  and not exists (
                      select 1 from interview_question q
                      where q.script_id = s.script_id and q.required
                        and not coalesce((
                            select a.filled from interview_answer a
                            where a.session_id = s.id and a.question_id = q.question_id), false))
            ), changed as (
                update interview_session s
                set status = 'completed', completed_at = greatest(?, s.last_activity_at),
                    last_activity_at = greatest(?, s.last_activity_at), version = s.version + 1
                from seen
                where s.id = seen.id and s.version = seen.version
                returning s.id, s.version, s.tenant_id, s.job_id, s.last_activity_at
            )
            insert into interview_event (session_id, sequence, id, tenant_id, job_id, type, occurred_at, actor)
            select c.id, c.version, ?, c.tenant_id, c.job_id, 'submitted', c.last_activity_at, 'candidate'
            from changed c""";

    private HandWrittenSql() {}
}
