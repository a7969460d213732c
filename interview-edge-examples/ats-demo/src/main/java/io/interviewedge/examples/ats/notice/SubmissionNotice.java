package io.interviewedge.examples.ats.notice;

import java.time.Instant;
import java.util.UUID;

/** Somebody submitted an interview that the recruiter has not looked into yet. */
public record SubmissionNotice(UUID sessionId, String candidate, String jobTitle, Instant submittedAt) {}
