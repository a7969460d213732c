package io.interviewedge.benchmarks.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something that happened to a session. */
@Entity
@Table(name = "event", indexes = @Index(columnList = "sessionId, sequence"))
class EventEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable UUID id;

    @Column(nullable = false)
    UUID sessionId;

    @Column(nullable = false)
    long sequence;

    @Column(nullable = false, length = 64)
    String tenantId;

    @Column(nullable = false, length = 128)
    String jobId;

    @Column(nullable = false, length = 32)
    String type;

    @Column(nullable = false)
    Instant occurredAt;

    @Column(nullable = false, length = 128)
    String actor;

    @Column(length = 200)
    @Nullable String detail;

    @Nullable Instant relayedAt;

    /** For the provider. */
    @SuppressWarnings("NullAway")
    protected EventEntity() {}

    EventEntity(SessionEntity session, long sequence, String type, Instant now, String actor, @Nullable String detail) {
        this.sessionId = Objects.requireNonNull(session.id);
        this.sequence = sequence;
        this.tenantId = session.tenantId;
        this.jobId = session.jobId;
        this.type = type;
        this.occurredAt = now;
        this.actor = actor;
        this.detail = detail;
    }
}
