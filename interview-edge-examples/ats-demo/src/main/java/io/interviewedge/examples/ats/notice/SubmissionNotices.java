package io.interviewedge.examples.ats.notice;

import io.interviewedge.event.SessionEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The recruiter's notices of submissions, in this application's own table. It holds no personal data: the library knows
 * the candidate and the job.
 */
@Repository
public class SubmissionNotices {

    private final JdbcClient jdbc;

    SubmissionNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Listens to the library, which calls it once per interview, after the submission is stored. */
    public void submitted(SessionEvent event) {
        jdbc.sql("insert into submission_notice (session_id, submitted_at) values (?, ?)")
                .params(event.sessionId(), event.occurredAt().toEpochMilli())
                .update();
    }

    /** The times of submission by session id, newest first. */
    public Map<UUID, Instant> latest(int limit) {
        Map<UUID, Instant> latest = new LinkedHashMap<>();
        jdbc.sql("select session_id, submitted_at from submission_notice"
                        + " order by submitted_at desc, session_id limit ?")
                .param(limit)
                .query(row -> {
                    latest.put(
                            row.getObject("session_id", UUID.class), Instant.ofEpochMilli(row.getLong("submitted_at")));
                });
        return latest;
    }

    public void dismiss(UUID sessionId) {
        jdbc.sql("delete from submission_notice where session_id = ?")
                .param(sessionId)
                .update();
    }
}
