package io.interviewedge.jpa;

import io.interviewedge.analysis.Analysis;
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
import java.util.UUID;

/**
 * A row of interview_analysis_observation: what an analyzer noted about one answer. In JPQL
 * {@code InterviewAnalysisObservation}. It never changes.
 */
@Entity(name = "InterviewAnalysisObservation")
@Table(name = "interview_analysis_observation")
@IdClass(ObservationEntity.Key.class)
@Cacheable(false)
public class ObservationEntity {

    /** What identifies an observation: its attempt, and its place there, which begins with 0. */
    public record Key(UUID sessionId, int attempt, int position) implements Serializable {}

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "attempt")
    private int attempt;

    @Id
    @Column(name = "position")
    private int position;

    @Column(name = "question_id")
    private String questionId;

    @Column(name = "observation_text", length = Lengths.UNLIMITED)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", referencedColumnName = "session_id", insertable = false, updatable = false)
    @JoinColumn(name = "attempt", referencedColumnName = "attempt", insertable = false, updatable = false)
    private AnalysisEntity analysis;

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected ObservationEntity() {}

    /** To insert; it has no associations. */
    @SuppressWarnings("NullAway.Init")
    ObservationEntity(Analysis finished, int position, String questionId, String text) {
        this.sessionId = finished.sessionId();
        this.attempt = finished.attempt();
        this.position = position;
        this.questionId = questionId;
        this.text = text;
    }

    public AnalysisEntity analysis() {
        return analysis;
    }

    public String questionId() {
        return questionId;
    }

    public String text() {
        return text;
    }
}
