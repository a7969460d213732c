package io.interviewedge.interview;

import java.time.Instant;
import java.util.UUID;

/** A submitted interview. However often it is submitted, this is the first time's result. */
public record Submission(UUID sessionId, Instant completedAt) {}
