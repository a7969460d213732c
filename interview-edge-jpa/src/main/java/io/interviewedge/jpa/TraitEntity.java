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
 * A row of interview_analysis_trait: one score of an analysis. In JPQL {@code InterviewAnalysisTrait}, with the
 * attributes {@code sessionId, attempt, position, trait, label, weight, score, runScores} and the association
 * {@code analysis}. It never changes.
 */
@Entity(name = "InterviewAnalysisTrait")
@Table(name = "interview_analysis_trait")
@IdClass(TraitEntity.Key.class)
@Cacheable(false)
public class TraitEntity {

    /** Identifies a score. */
    public record Key(int attempt, UUID sessionId, String trait) implements Serializable {}

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "attempt")
    private int attempt;

    @Id
    @Column(name = "trait")
    private String trait;

    @Column(name = "position", insertable = false, updatable = false)
    private int position;

    @Column(name = "label", insertable = false, updatable = false)
    private String label;

    @Column(name = "weight", precision = 7, scale = 3, insertable = false, updatable = false)
    private BigDecimal weight;

    @Column(name = "score", precision = 3, scale = 1, insertable = false, updatable = false)
    private BigDecimal score;

    @Column(name = "run_scores", length = 200, insertable = false, updatable = false)
    private @Nullable String runScores;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", referencedColumnName = "session_id", insertable = false, updatable = false)
    @JoinColumn(name = "attempt", referencedColumnName = "attempt", insertable = false, updatable = false)
    private AnalysisEntity analysis;

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected TraitEntity() {}

    /** The trait's id. */
    public String trait() {
        return trait;
    }

    /** Its place among the traits of the analysis; the first is 0. */
    public int position() {
        return position;
    }

    /** The trait's label when the analysis was made. */
    public String label() {
        return label;
    }

    /** The trait's weight when the analysis was made. */
    public BigDecimal weight() {
        return weight;
    }

    /** From 0 to 10 with one decimal. */
    public BigDecimal score() {
        return score;
    }

    /** The score of each run with a space between, if the score is the mean of several; otherwise null. */
    public @Nullable String runScores() {
        return runScores;
    }

    public AnalysisEntity analysis() {
        return analysis;
    }
}
