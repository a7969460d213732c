package io.interviewedge.examples.ats.notice;

import io.interviewedge.event.SessionEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The recruiter's notices of submissions, in a table of this application's own. It holds no personal data: the page looks
 * the candidate up by the session's id.
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

    /** The newest first. */
    public List<SubmissionNotice> latest(int limit) {
        return jdbc.sql("""
                        select session_id, submitted_at from submission_notice
                        order by submitted_at desc, session_id limit ?
                        """)
                .param(limit)
                .query((row, number) -> new SubmissionNotice(
                        row.getObject("session_id", UUID.class), Instant.ofEpochMilli(row.getLong("submitted_at"))))
                .list();
    }

    public void dismiss(UUID sessionId) {
        jdbc.sql("delete from submission_notice where session_id = ?")
                .param(sessionId)
                .update();
    }
}
