package io.interviewedge.session;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One candidate's interview for one job: the row that an invite makes. All instants have millisecond precision. Make
 * one with {@link #builder()} or {@link #toBuilder()}, and do not take it apart by a record pattern: it will gain
 * components.
 *
 * @param id a UUID of version 7 (RFC 9562), so that rows are stored in the order they were made
 * @param token the secret in the link
 * @param externalId the host's own name for this invite, unique within its tenant and job; null for none
 * @param scriptId the frozen questions
 * @param startedAt null until started
 * @param completedAt null until submitted
 * @param lastActivityAt when the candidate last did something; opening the link does not count. Null before the first
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

    /** Begins a new session: invited, at version 0, with nothing that is optional. */
    public static Builder builder() {
        return new Builder();
    }

    /** Begins a session that differs from this one in what is set next. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .tenant(tenant)
                .token(token)
                .jobId(jobId)
                .jobTitle(jobTitle)
                .externalId(externalId)
                .scriptId(scriptId)
                .candidate(candidate)
                .status(status)
                .createdAt(createdAt)
                .startedAt(startedAt)
                .completedAt(completedAt)
                .lastActivityAt(lastActivityAt)
                .expiresAt(expiresAt)
                .revokedAt(revokedAt)
                .version(version);
    }

    /**
     * The session after a candidate's step at that instant. If the clock has jumped back, the step counts as made at
     * the moment of the last one: a session's times never run backwards.
     */
    public InterviewSession moved(SessionStatus to, Instant now) {
        Instant before = lastActivityAt == null ? createdAt : lastActivityAt;
        Instant at = now.isBefore(before) ? before : now;
        return toBuilder()
                .status(to)
                .startedAt(
                        status.equals(SessionStatus.INVITED) && to.equals(SessionStatus.IN_PROGRESS) ? at : startedAt)
                .completedAt(
                        !status.equals(SessionStatus.COMPLETED) && to.equals(SessionStatus.COMPLETED)
                                ? at
                                : completedAt)
                .lastActivityAt(at)
                .version(version + 1)
                .build();
    }

    /** The session after a change that is not a step of the candidate. */
    public InterviewSession touched() {
        return toBuilder().version(version + 1).build();
    }

    /** Without the token and the candidate: neither belongs in a log. */
    @Override
    public String toString() {
        return "InterviewSession[id=" + id + ", tenant=" + tenant + ", jobId=" + jobId + ", status=" + status.id()
                + ", version=" + version + "]";
    }

    /** Collects what a session is made of. Not safe for use by several threads. */
    public static final class Builder {

        private @Nullable UUID id;
        private @Nullable TenantId tenant;
        private @Nullable InviteToken token;
        private @Nullable String jobId;
        private @Nullable String jobTitle;
        private @Nullable String externalId;
        private @Nullable String scriptId;
        private @Nullable Candidate candidate;
        private SessionStatus status = SessionStatus.INVITED;
        private @Nullable Instant createdAt;
        private @Nullable Instant startedAt;
        private @Nullable Instant completedAt;
        private @Nullable Instant lastActivityAt;
        private @Nullable Instant expiresAt;
        private @Nullable Instant revokedAt;
        private long version;

        private Builder() {}

        /** The job, its title and its frozen questions, all three from that script. */
        public Builder script(InterviewScript script) {
            return jobId(script.jobId()).jobTitle(script.title()).scriptId(script.id());
        }

        /** Required: a UUID of version 7. */
        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        /** Required. */
        public Builder tenant(TenantId tenant) {
            this.tenant = tenant;
            return this;
        }

        /** Required: the secret in the link. */
        public Builder token(InviteToken token) {
            this.token = token;
            return this;
        }

        /** Required. */
        public Builder jobId(String jobId) {
            this.jobId = jobId;
            return this;
        }

        /** Required. */
        public Builder jobTitle(String jobTitle) {
            this.jobTitle = jobTitle;
            return this;
        }

        /** The host's own name for this invite; null for none. */
        public Builder externalId(@Nullable String externalId) {
            this.externalId = externalId;
            return this;
        }

        /** Required: the frozen questions. */
        public Builder scriptId(String scriptId) {
            this.scriptId = scriptId;
            return this;
        }

        /** Required. */
        public Builder candidate(Candidate candidate) {
            this.candidate = candidate;
            return this;
        }

        /** {@link SessionStatus#INVITED} unless set. */
        public Builder status(SessionStatus status) {
            this.status = status;
            return this;
        }

        /** Required. */
        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Null until started. */
        public Builder startedAt(@Nullable Instant startedAt) {
            this.startedAt = startedAt;
            return this;
        }

        /** Null until submitted. */
        public Builder completedAt(@Nullable Instant completedAt) {
            this.completedAt = completedAt;
            return this;
        }

        /** Null before the candidate did something. */
        public Builder lastActivityAt(@Nullable Instant lastActivityAt) {
            this.lastActivityAt = lastActivityAt;
            return this;
        }

        /** Null for a link that never dies. */
        public Builder expiresAt(@Nullable Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /** Null unless the recruiter withdrew the link. */
        public Builder revokedAt(@Nullable Instant revokedAt) {
            this.revokedAt = revokedAt;
            return this;
        }

        /** 0 unless set. */
        public Builder version(long version) {
            this.version = version;
            return this;
        }

        /**
         * Builds the session.
         *
         * @throws NullPointerException naming what is required and was not set
         */
        public InterviewSession build() {
            return new InterviewSession(
                    Objects.requireNonNull(id, "id"),
                    Objects.requireNonNull(tenant, "tenant"),
                    Objects.requireNonNull(token, "token"),
                    Objects.requireNonNull(jobId, "jobId"),
                    Objects.requireNonNull(jobTitle, "jobTitle"),
                    externalId,
                    Objects.requireNonNull(scriptId, "scriptId"),
                    Objects.requireNonNull(candidate, "candidate"),
                    status,
                    Objects.requireNonNull(createdAt, "createdAt"),
                    startedAt,
                    completedAt,
                    lastActivityAt,
                    expiresAt,
                    revokedAt,
                    version);
        }
    }
}
