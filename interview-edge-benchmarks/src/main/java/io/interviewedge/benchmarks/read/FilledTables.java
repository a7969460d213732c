package io.interviewedge.benchmarks.read;

import io.interviewedge.benchmarks.measure.SampleJob;
import io.interviewedge.benchmarks.measure.Server;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The library's tables with a given number of sessions: twenty jobs, 200 sessions for each address, six of ten only
 * invited, three completed and scored, one of twenty with five answers. One of twenty is called Ada; sixty in all, over
 * the whole time, are called Zoe.
 */
final class FilledTables {

    static final int MIN_SESSIONS = 10_000;

    private static final String SESSIONS = """
            insert into interview_session (
                id, tenant_id, token, job_id, job_title, script_id, candidate_email, candidate_email_key, candidate_name,
                candidate_search, locale, status, created_at, started_at, completed_at, last_activity_at, version)
            select (lpad(to_hex(n.at), 12, '0') || '7000' || '8' || left(md5(n.x::text), 15))::uuid,
                   'single', gen_random_uuid()::text, 'job-' || n.x %% 20, 'Backend Engineer', s.id,
                   n.email, n.email, n.name, lower(n.name) || E'\\n' || n.email || E'\\n' || n.email, 'en',
                   n.status, n.at, case when n.status <> 'invited' then n.at + 1000 end,
                   case when n.status = 'completed' then n.at + 9000 end,
                   case when n.status = 'completed' then n.at + 9000 when n.status = 'in_progress' then n.at + 1000 end,
                   case n.status when 'invited' then 0 when 'in_progress' then 1 else 7 end
            from (select x, 1767225600000 + x * 1000::bigint as at,
                         'candidate-' || x %% (%1$d / 200) || '@example.com' as email,
                         case when x %% (%1$d / 60) = 7 then 'Zoe' when x %% 20 = 3 then 'Ada' else 'Kim' end
                             || ' Number ' || x as name,
                         case when x / 50 %% 10 < 6 then 'invited' when x / 50 %% 10 = 6 then 'in_progress'
                              else 'completed' end as status
                  from generate_series(1, %1$d) x) n
            cross join (select id from interview_script) s""";

    private static final String ANSWERS = """
            insert into interview_answer (session_id, question_id, answer_text, filled, revision, answered_at)
            select s.id, q.question_id, repeat('An answer of some length. ', 20), true, 1, s.created_at + 2000
            from interview_session s
            join interview_question q on q.script_id = s.script_id
            where s.status <> 'invited' and s.created_at / 1000 % 8 = 0""";

    private static final String SCORES = """
            insert into interview_analysis (
                session_id, attempt, state, analyzer, started_at, lease_until, finished_at, overall, verdict)
            select s.id, 1, 'succeeded', 'rules 1', s.completed_at, s.completed_at + 1000, s.completed_at + 500, 7.5, 'yes'
            from interview_session s
            where s.status = 'completed'""";

    private FilledTables() {}

    static PGSimpleDataSource fill(Server server, String schema, int sessions) throws SQLException {
        PGSimpleDataSource dataSource = server.schema(schema);
        JdbcSchema.migrate(dataSource);
        // For its script.
        SampleJob.library(new JdbcSessionStore(dataSource))
                .invites()
                .invite(InviteRequest.forJob(SampleJob.JOB.id())
                        .email("first@example.com")
                        .build());
        Server.execute(dataSource, SESSIONS.formatted(sessions));
        Server.execute(dataSource, ANSWERS);
        Server.execute(dataSource, SCORES);
        Server.execute(dataSource, "vacuum analyze");
        return dataSource;
    }
}
