package io.interviewedge.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A row of interview_answer: a candidate's answer to one question. In JPQL {@code InterviewAnswer}, with the attributes
 * {@code sessionId, questionId, text, filled, revision, answeredAt} and the association {@code session}.
 */
@Entity(name = "InterviewAnswer")
@Table(name = "interview_answer")
@IdClass(AnswerEntity.Key.class)
@Cacheable(false)
public class AnswerEntity {

    /** Identifies an answer. */
    public record Key(String questionId, UUID sessionId) implements Serializable {}

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "question_id")
    private String questionId;

    @Column(name = "answer_text", length = Lengths.UNLIMITED, insertable = false, updatable = false)
    private String text;

    @Column(name = "filled", insertable = false, updatable = false)
    private boolean filled;

    @Column(name = "revision", insertable = false, updatable = false)
    private int revision;

    @Column(name = "answered_at", insertable = false, updatable = false)
    private long answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", insertable = false, updatable = false)
    private SessionEntity session;

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected AnswerEntity() {}

    public String questionId() {
        return questionId;
    }

    public String text() {
        return text;
    }

    /** Whether there is anything but white space in the text. */
    public boolean filled() {
        return filled;
    }

    public int revision() {
        return revision;
    }

    public Instant answeredAt() {
        return Instant.ofEpochMilli(answeredAt);
    }

    public SessionEntity session() {
        return session;
    }
}
