package io.interviewedge.jpa;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Verdict;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of interview_analysis: one attempt at analysing an interview, of which the latest counts. In JPQL
 * {@code InterviewAnalysis}, with the attributes {@code sessionId, attempt, state, analyzer, startedAt, leaseUntil, finishedAt,
 * overall, verdict, verdictReason, summary, failure} and the associations {@code session, traits, observations}. For reading:
 * the store alone changes it.
 */
@Entity(name = "InterviewAnalysis")
@Table(name = "interview_analysis")
@IdClass(AnalysisEntity.Key.class)
@Cacheable(false)
public class AnalysisEntity {

    /** What identifies an attempt. */
    public record Key(UUID sessionId, int attempt) implements Serializable {}

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "attempt")
    private int attempt;

    @Column(name = "state")
    private String state;

    @Column(name = "analyzer")
    private String analyzer;

    @Column(name = "started_at")
    private long startedAt;

    @Column(name = "lease_until")
    private long leaseUntil;

    @Column(name = "finished_at")
    private @Nullable Long finishedAt;

    @Column(name = "overall", precision = 3, scale = 1)
    private @Nullable BigDecimal overall;

    @Column(name = "verdict")
    private @Nullable String verdict;

    @Column(name = "verdict_reason", length = Lengths.UNLIMITED)
    private @Nullable String verdictReason;

    @Column(name = "summary", length = Lengths.UNLIMITED)
    private @Nullable String summary;

    @Column(name = "failure", length = Lengths.UNLIMITED)
    private @Nullable String failure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", insertable = false, updatable = false)
    private SessionEntity session;

    @OneToMany(mappedBy = "analysis")
    private List<TraitEntity> traits = new ArrayList<>();

    @OneToMany(mappedBy = "analysis")
    @OrderBy("position")
    private List<ObservationEntity> observations = new ArrayList<>();

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected AnalysisEntity() {}

    /** To insert; it has no associations. */
    @SuppressWarnings("NullAway.Init")
    AnalysisEntity(Analysis claim) {
        this.sessionId = claim.sessionId();
        this.attempt = claim.attempt();
        this.state = claim.state().id();
        this.analyzer = claim.analyzer();
        this.startedAt = claim.startedAt().toEpochMilli();
        this.leaseUntil = claim.leaseUntil().toEpochMilli();
    }

    public SessionEntity session() {
        return session;
    }

    public int attempt() {
        return attempt;
    }

    public AnalysisState state() {
        return new AnalysisState(state);
    }

    public String analyzer() {
        return analyzer;
    }

    public Instant startedAt() {
        return Instant.ofEpochMilli(startedAt);
    }

    public Instant leaseUntil() {
        return Instant.ofEpochMilli(leaseUntil);
    }

    /** Null while running. */
    public @Nullable Instant finishedAt() {
        return Times.toInstant(finishedAt);
    }

    /** From 0 to 10 with one decimal; null unless succeeded, as are the verdict, its reason and the summary. */
    public @Nullable BigDecimal overall() {
        return overall;
    }

    public @Nullable Verdict verdict() {
        return verdict == null ? null : new Verdict(verdict);
    }

    public @Nullable String verdictReason() {
        return verdictReason;
    }

    public @Nullable String summary() {
        return summary;
    }

    /** Null unless failed. */
    public @Nullable String failure() {
        return failure;
    }

    /** One for each trait if it succeeded, in no order; else none. */
    public List<TraitEntity> traits() {
        return List.copyOf(traits);
    }

    /** In the order the analyzer gave them. */
    public List<ObservationEntity> observations() {
        return List.copyOf(observations);
    }
}
