package io.interviewedge.session;

import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One candidate's interview for one job: the row that an invite makes. All instants have millisecond precision.
 *
 * @param id a UUID of version 7 (RFC 9562), so that rows are stored in the order they were made
 * @param token the secret in the link
 * @param externalId the host's own name for this invite, unique within its tenant and job; null for none
 * @param scriptId the frozen questions
 * @param startedAt null until started
 * @param completedAt null until submitted
 * @param lastActivityAt when the candidate last did something; a visit to the link is nothing. Null before the first
 * @param expiresAt from this instant on the link is dead; null for never
 * @param revokedAt when the recruiter withdrew the link; null if not
 * @param version grows with every change of the row, its answers or its analyses
 */
public record InterviewSession(
        UUID id,
        TenantId tenant,
        InviteToken token,
        String jobId,
        String jobTitle,
        @Nullable String externalId,
        String scriptId,
        Candidate candidate,
        SessionStatus status,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant lastActivityAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        long version) {

    public static final int MAX_EXTERNAL_ID_LENGTH = 128;

    /**
     * The session after a candidate's step at that instant. Where the clock has jumped back, the step counts as made at the
     * moment of the last one: a session's times never run backwards.
     */
    public InterviewSession moved(SessionStatus to, Instant now) {
        Instant before = lastActivityAt == null ? createdAt : lastActivityAt;
        Instant at = now.isBefore(before) ? before : now;
        return new InterviewSession(
                id,
                tenant,
                token,
                jobId,
                jobTitle,
                externalId,
                scriptId,
                candidate,
                to,
                createdAt,
                status == SessionStatus.INVITED && to == SessionStatus.IN_PROGRESS ? at : startedAt,
                status != SessionStatus.COMPLETED && to == SessionStatus.COMPLETED ? at : completedAt,
                at,
                expiresAt,
                revokedAt,
                version + 1);
    }

    /** The session after a change that is no step of the candidate's. */
    public InterviewSession touched() {
        return new InterviewSession(
                id,
                tenant,
                token,
                jobId,
                jobTitle,
                externalId,
                scriptId,
                candidate,
                status,
                createdAt,
                startedAt,
                completedAt,
                lastActivityAt,
                expiresAt,
                revokedAt,
                version + 1);
    }

    /** Without the token and the candidate: neither belongs in a log. */
    @Override
    public String toString() {
        return "InterviewSession[id=" + id + ", tenant=" + tenant + ", jobId=" + jobId + ", status=" + status.id()
                + ", version=" + version + "]";
    }
}
