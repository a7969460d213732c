package io.interviewedge.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of interview_event: something that happened to a session. In JPQL {@code InterviewEvent}, with the attributes
 * {@code sessionId, sequence, id, tenant, jobId, type, occurredAt, actor, detail, relayedAt}. Only {@code relayedAt}
 * ever changes.
 */
@Entity(name = "InterviewEvent")
@Table(name = "interview_event")
@IdClass(EventEntity.Key.class)
@Cacheable(false)
public class EventEntity {

    /** Identifies an event. */
    public record Key(long sequence, UUID sessionId) implements Serializable {}

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "sequence")
    private long sequence;

    @Column(name = "id", insertable = false, updatable = false)
    private UUID id;

    @Column(name = "tenant_id", insertable = false, updatable = false)
    private String tenant;

    @Column(name = "job_id", insertable = false, updatable = false)
    private String jobId;

    @Column(name = "type", insertable = false, updatable = false)
    private String type;

    @Column(name = "occurred_at", insertable = false, updatable = false)
    private long occurredAt;

    @Column(name = "actor", insertable = false, updatable = false)
    private String actor;

    @Column(name = "detail", insertable = false, updatable = false)
    private @Nullable String detail;

    @Column(name = "relayed_at", insertable = false, updatable = false)
    private @Nullable Long relayedAt;

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected EventEntity() {}

    public UUID sessionId() {
        return sessionId;
    }

    /** The version that the session got by the event. */
    public long sequence() {
        return sequence;
    }

    public UUID id() {
        return id;
    }

    public String tenant() {
        return tenant;
    }

    public String jobId() {
        return jobId;
    }

    /** Such as {@code submitted}. */
    public String type() {
        return type;
    }

    public Instant occurredAt() {
        return Instant.ofEpochMilli(occurredAt);
    }

    public String actor() {
        return actor;
    }

    public @Nullable String detail() {
        return detail;
    }

    /** Null until it was marked as relayed. */
    public @Nullable Instant relayedAt() {
        return relayedAt == null ? null : Instant.ofEpochMilli(relayedAt);
    }
}
