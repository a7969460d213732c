package io.interviewedge.examples.ats.notice;

import io.interviewedge.event.SessionEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The recruiter's notices of submissions, in a table of this application's own. It holds no personal data: who and what it
 * was stands in the library's table, in the same database.
 */
@Repository
public class SubmissionNotices {

    private final JdbcClient jdbc;

    SubmissionNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The library's listener: it is called once for each interview, after the submission is stored. */
    public void submitted(SessionEvent event) {
        jdbc.sql("insert into submission_notice (session_id, submitted_at) values (?, ?)")
                .params(event.sessionId(), event.occurredAt().toEpochMilli())
                .update();
    }

    /** The newest first. One whose interview is gone is left out. */
    public List<SubmissionNotice> latest(int limit) {
        return jdbc.sql("""
                        select notice.session_id, notice.submitted_at, session.job_title,
                               coalesce(session.candidate_name, session.candidate_email) as candidate
                        from submission_notice notice
                        join interview_session session on session.id = notice.session_id
                        order by notice.submitted_at desc, notice.session_id limit ?
                        """)
                .param(limit)
                .query((row, number) -> new SubmissionNotice(
                        row.getObject("session_id", UUID.class),
                        row.getString("candidate"),
                        row.getString("job_title"),
                        Instant.ofEpochMilli(row.getLong("submitted_at"))))
                .list();
    }

    public void dismiss(UUID sessionId) {
        jdbc.sql("delete from submission_notice where session_id = ?")
                .param(sessionId)
                .update();
    }
}
