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
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of interview_analysis_observation: an analyzer's note about one answer. In JPQL
 * {@code InterviewAnalysisObservation}, with the attributes {@code sessionId, attempt, position, questionId, text,
 * quote, score} and the association {@code analysis}. It never changes.
 */
@Entity(name = "InterviewAnalysisObservation")
@Table(name = "interview_analysis_observation")
@IdClass(ObservationEntity.Key.class)
@Cacheable(false)
public class ObservationEntity {

    /** Identifies an observation: its attempt, and its place there, which begins with 0. */
    public record Key(int attempt, int position, UUID sessionId) implements Serializable {}

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "attempt")
    private int attempt;

    @Id
    @Column(name = "position")
    private int position;

    @Column(name = "question_id", insertable = false, updatable = false)
    private String questionId;

    @Column(name = "observation_text", length = Lengths.UNLIMITED, insertable = false, updatable = false)
    private String text;

    @Column(name = "quote", length = Lengths.UNLIMITED, insertable = false, updatable = false)
    private @Nullable String quote;

    @Column(name = "score", precision = 3, scale = 1, insertable = false, updatable = false)
    private @Nullable BigDecimal score;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", referencedColumnName = "session_id", insertable = false, updatable = false)
    @JoinColumn(name = "attempt", referencedColumnName = "attempt", insertable = false, updatable = false)
    private AnalysisEntity analysis;

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected ObservationEntity() {}

    public String questionId() {
        return questionId;
    }

    public String text() {
        return text;
    }

    /** The words of the answer that it is about, or null. */
    public @Nullable String quote() {
        return quote;
    }

    /** Of the answer, from 0 to 10 with one decimal, or null. */
    public @Nullable BigDecimal score() {
        return score;
    }

    public AnalysisEntity analysis() {
        return analysis;
    }
}
