package io.interviewedge.examples.ats.notice;

import io.interviewedge.session.InterviewSession;
import java.time.Instant;
import java.util.UUID;

/** Somebody submitted an interview that the recruiter has not looked into yet. */
public record SubmissionNotice(UUID sessionId, String candidate, String jobTitle, Instant submittedAt) {

    public static SubmissionNotice of(InterviewSession session, Instant submittedAt) {
        return new SubmissionNotice(session.id(), session.candidate().displayName(), session.jobTitle(), submittedAt);
    }
}
