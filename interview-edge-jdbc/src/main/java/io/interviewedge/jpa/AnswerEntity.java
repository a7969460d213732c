package io.interviewedge.jpa;

import io.interviewedge.session.Answer;
import io.interviewedge.store.AnswerWrite;
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
 * A row of interview_answer: what a candidate wrote under one question. In JPQL {@code InterviewAnswer}, with the attributes
 * {@code sessionId, questionId, text, filled, revision, answeredAt} and the association {@code session}. For reading: the
 * store alone changes it.
 */
@Entity(name = "InterviewAnswer")
@Table(name = "interview_answer")
@IdClass(AnswerEntity.Key.class)
@Cacheable(false)
public class AnswerEntity {

    /** What identifies an answer. */
    public record Key(UUID sessionId, String questionId) implements Serializable {}

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "question_id")
    private String questionId;

    @Column(name = "answer_text", length = Lengths.UNLIMITED)
    private String text;

    @Column(name = "filled")
    private boolean filled;

    @Column(name = "revision")
    private int revision;

    @Column(name = "answered_at")
    private long answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", insertable = false, updatable = false)
    private SessionEntity session;

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected AnswerEntity() {}

    /** The first revision, to insert; it has no associations. */
    @SuppressWarnings("NullAway.Init")
    AnswerEntity(UUID sessionId, AnswerWrite write, Instant answeredAt) {
        this.sessionId = sessionId;
        this.questionId = write.questionId();
        this.text = write.text();
        this.filled = write.isFilled();
        this.revision = 1;
        this.answeredAt = answeredAt.toEpochMilli();
    }

    public SessionEntity session() {
        return session;
    }

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

    /** The library's own value. */
    public Answer toAnswer() {
        return new Answer(questionId, text, revision, answeredAt());
    }
}
