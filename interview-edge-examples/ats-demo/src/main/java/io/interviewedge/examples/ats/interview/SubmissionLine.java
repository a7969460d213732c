package io.interviewedge.examples.ats.interview;

import io.interviewedge.examples.ats.notice.SubmissionNotice;
import io.interviewedge.session.InterviewSession;
import java.time.Instant;

/** One notice as the page shows it: who submitted what, when. */
record SubmissionLine(String sessionId, String candidate, String jobTitle, Instant submittedAt) {

    static SubmissionLine of(SubmissionNotice notice, InterviewSession session) {
        return new SubmissionLine(
                notice.sessionId().toString(),
                session.candidate().displayName(),
                session.jobTitle(),
                notice.submittedAt());
    }
}
