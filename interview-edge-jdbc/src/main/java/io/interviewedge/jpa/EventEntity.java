package io.interviewedge.jpa;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.tenant.TenantId;
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
 * {@code sessionId, sequence, id, tenant, jobId, type, occurredAt, actor, detail, relayedAt}. Only {@code relayedAt} ever
 * changes.
 */
@Entity(name = "InterviewEvent")
@Table(name = "interview_event")
@IdClass(EventEntity.Key.class)
@Cacheable(false)
public class EventEntity {

    /** What identifies an event among all. */
    public record Key(UUID sessionId, long sequence) implements Serializable {}

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "sequence")
    private long sequence;

    @Column(name = "id")
    private UUID id;

    @Column(name = "tenant_id")
    private String tenant;

    @Column(name = "job_id")
    private String jobId;

    @Column(name = "type")
    private String type;

    @Column(name = "occurred_at")
    private long occurredAt;

    @Column(name = "actor")
    private String actor;

    @Column(name = "detail")
    private @Nullable String detail;

    @Column(name = "relayed_at")
    private @Nullable Long relayedAt;

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected EventEntity() {}

    EventEntity(SessionEvent event) {
        this.sessionId = event.sessionId();
        this.sequence = event.sequence();
        this.id = event.id();
        this.tenant = event.tenant().value();
        this.jobId = event.jobId();
        this.type = event.type().id();
        this.occurredAt = event.occurredAt().toEpochMilli();
        this.actor = event.actor();
        this.detail = event.detail();
    }

    /** When somebody said that it was relayed; null until then. */
    public @Nullable Instant relayedAt() {
        return Times.toInstant(relayedAt);
    }

    /** The library's own value. */
    public SessionEvent toEvent() {
        return SessionEvent.builder()
                .id(id)
                .type(new SessionEventType(type))
                .tenant(new TenantId(tenant))
                .sessionId(sessionId)
                .sequence(sequence)
                .jobId(jobId)
                .occurredAt(Instant.ofEpochMilli(occurredAt))
                .actor(actor)
                .detail(detail)
                .build();
    }
}
