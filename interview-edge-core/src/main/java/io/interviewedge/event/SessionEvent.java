package io.interviewedge.event;

import io.interviewedge.internal.Actors;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a session. It carries no token, no answer and no personal data of the candidate; look the
 * session up by its id. It will gain components: make one with {@link #builder()}, and do not take it apart by a record
 * pattern.
 *
 * @param id unique to this event, and the same whenever the event is relayed again
 * @param sequence its place among the events of its session: it grows from 0, and some numbers may be missing
 * @param occurredAt when the change was decided, in milliseconds
 * @param actor {@link #CANDIDATE}, {@link #HOST} or the actor that the host named; for the end of an analysis, the name
 *     of the analyzer
 * @param detail for an answer the id of its question; for an analysis the number of its attempt; for a delivery its
 *     channel and key, and then its receipt or the reason of its failure; for a withdrawn link the reason; for a moved
 *     deadline the new one and the one before, such as {@code 2026-03-08T12:00:00Z instead of none}; otherwise null. At
 *     most {@value #MAX_DETAIL_LENGTH} characters
 */
public record SessionEvent(
        UUID id,
        SessionEventType type,
        TenantId tenant,
        UUID sessionId,
        long sequence,
        String jobId,
        Instant occurredAt,
        String actor,
        @Nullable String detail) {

    /** The actor of what the candidate did. */
    public static final String CANDIDATE = Actors.CANDIDATE;

    /** The actor of what the host did, unless it named another. */
    public static final String HOST = Actors.HOST;

    /** The most UTF-16 units of an actor. */
    public static final int MAX_ACTOR_LENGTH = Actors.MAX_LENGTH;

    /** The most UTF-16 units of a detail. */
    public static final int MAX_DETAIL_LENGTH = 500;

    /**
     * Without the actor and the detail, in which a recruiter may have named somebody, so that they are never logged.
     */
    @Override
    public String toString() {
        return "SessionEvent[id=" + id + ", type=" + type.id() + ", tenant=" + tenant + ", sessionId=" + sessionId
                + ", sequence=" + sequence + ", jobId=" + jobId + ", occurredAt=" + occurredAt + "]";
    }

    /** Begins an event. A store makes those of its log from an {@link EventDraft}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Begins an event that differs from this one in what is set next. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .type(type)
                .tenant(tenant)
                .sessionId(sessionId)
                .sequence(sequence)
                .jobId(jobId)
                .occurredAt(occurredAt)
                .actor(actor)
                .detail(detail);
    }

    /** Collects what an event is made of. Not safe for use by several threads. */
    public static final class Builder {

        private @Nullable UUID id;
        private @Nullable SessionEventType type;
        private @Nullable TenantId tenant;
        private @Nullable UUID sessionId;
        private long sequence;
        private @Nullable String jobId;
        private @Nullable Instant occurredAt;
        private @Nullable String actor;
        private @Nullable String detail;

        private Builder() {}

        /** Required. */
        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        /** Required. */
        public Builder type(SessionEventType type) {
            this.type = type;
            return this;
        }

        /** Required. */
        public Builder tenant(TenantId tenant) {
            this.tenant = tenant;
            return this;
        }

        /** Required. */
        public Builder sessionId(UUID sessionId) {
            this.sessionId = sessionId;
            return this;
        }

        /** 0 unless set. */
        public Builder sequence(long sequence) {
            this.sequence = sequence;
            return this;
        }

        /** Required. */
        public Builder jobId(String jobId) {
            this.jobId = jobId;
            return this;
        }

        /** Required. */
        public Builder occurredAt(Instant occurredAt) {
            this.occurredAt = occurredAt;
            return this;
        }

        /** Required. */
        public Builder actor(String actor) {
            this.actor = actor;
            return this;
        }

        /** Null unless set. */
        public Builder detail(@Nullable String detail) {
            this.detail = detail;
            return this;
        }

        /**
         * Builds the event.
         *
         * @throws NullPointerException naming what is required and was not set
         */
        public SessionEvent build() {
            return new SessionEvent(
                    Objects.requireNonNull(id, "id"),
                    Objects.requireNonNull(type, "type"),
                    Objects.requireNonNull(tenant, "tenant"),
                    Objects.requireNonNull(sessionId, "sessionId"),
                    sequence,
                    Objects.requireNonNull(jobId, "jobId"),
                    Objects.requireNonNull(occurredAt, "occurredAt"),
                    Objects.requireNonNull(actor, "actor"),
                    detail);
        }
    }
}
