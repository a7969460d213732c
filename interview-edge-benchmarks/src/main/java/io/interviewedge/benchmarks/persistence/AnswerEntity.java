package io.interviewedge.benchmarks.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a candidate wrote under one question. */
@Entity
@Table(name = "answer", uniqueConstraints = @UniqueConstraint(columnNames = {"session_id", "questionId"}))
class AnswerEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    SessionEntity session;

    @Column(nullable = false, length = 64)
    String questionId;

    @Column(nullable = false, columnDefinition = "text")
    String body = "";

    @Column(nullable = false)
    boolean filled;

    @Column(nullable = false)
    int revision;

    @Column(nullable = false)
    Instant answeredAt;

    /** For the provider. */
    @SuppressWarnings("NullAway")
    protected AnswerEntity() {}

    AnswerEntity(SessionEntity session, String questionId, Instant answeredAt) {
        this.session = session;
        this.questionId = questionId;
        this.answeredAt = answeredAt;
    }

    void write(String text, Instant now) {
        body = text;
        filled = !text.isBlank();
        revision++;
        answeredAt = now;
    }
}
