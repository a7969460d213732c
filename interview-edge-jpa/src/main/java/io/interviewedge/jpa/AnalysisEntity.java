package io.interviewedge.jpa;

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
 * A row of interview_analysis: one attempt at analysing an interview, of which the latest that succeeded counts. In
 * JPQL {@code InterviewAnalysis}, with the attributes {@code sessionId, attempt, state, analyzer, orderedBy,
 * orderReason, startedAt, leaseUntil, finishedAt, overall, verdict, verdictReason, summary, failure, retryAt,
 * runVerdicts, provider, model, prompt, parameters, inputTokens, outputTokens} and the associations {@code session,
 * traits, observations}.
 */
@Entity(name = "InterviewAnalysis")
@Table(name = "interview_analysis")
@IdClass(AnalysisEntity.Key.class)
@Cacheable(false)
public class AnalysisEntity {

    /** Identifies an attempt. */
    public record Key(int attempt, UUID sessionId) implements Serializable {}

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "attempt")
    private int attempt;

    @Column(name = "state", insertable = false, updatable = false)
    private String state;

    @Column(name = "analyzer", insertable = false, updatable = false)
    private String analyzer;

    @Column(name = "ordered_by", insertable = false, updatable = false)
    private String orderedBy;

    @Column(name = "order_reason", length = Lengths.UNLIMITED, insertable = false, updatable = false)
    private @Nullable String orderReason;

    @Column(name = "started_at", insertable = false, updatable = false)
    private long startedAt;

    @Column(name = "lease_until", insertable = false, updatable = false)
    private long leaseUntil;

    @Column(name = "finished_at", insertable = false, updatable = false)
    private @Nullable Long finishedAt;

    @Column(name = "overall", precision = 3, scale = 1, insertable = false, updatable = false)
    private @Nullable BigDecimal overall;

    @Column(name = "verdict", insertable = false, updatable = false)
    private @Nullable String verdict;

    @Column(name = "verdict_reason", length = Lengths.UNLIMITED, insertable = false, updatable = false)
    private @Nullable String verdictReason;

    @Column(name = "summary", length = Lengths.UNLIMITED, insertable = false, updatable = false)
    private @Nullable String summary;

    @Column(name = "failure", length = Lengths.UNLIMITED, insertable = false, updatable = false)
    private @Nullable String failure;

    @Column(name = "retry_at", insertable = false, updatable = false)
    private @Nullable Long retryAt;

    @Column(name = "run_verdicts", length = 200, insertable = false, updatable = false)
    private @Nullable String runVerdicts;

    @Column(name = "provider", length = 200, insertable = false, updatable = false)
    private @Nullable String provider;

    @Column(name = "model", length = 200, insertable = false, updatable = false)
    private @Nullable String model;

    @Column(name = "prompt", length = 200, insertable = false, updatable = false)
    private @Nullable String prompt;

    @Column(name = "parameters", length = 500, insertable = false, updatable = false)
    private @Nullable String parameters;

    @Column(name = "input_tokens", insertable = false, updatable = false)
    private @Nullable Long inputTokens;

    @Column(name = "output_tokens", insertable = false, updatable = false)
    private @Nullable Long outputTokens;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", insertable = false, updatable = false)
    private SessionEntity session;

    @OneToMany(mappedBy = "analysis")
    @OrderBy("position")
    private List<TraitEntity> traits = new ArrayList<>();

    @OneToMany(mappedBy = "analysis")
    @OrderBy("position")
    private List<ObservationEntity> observations = new ArrayList<>();

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected AnalysisEntity() {}

    public int attempt() {
        return attempt;
    }

    /** {@code running}, {@code succeeded}, {@code failed}, {@code deferred} or {@code not_scored}. */
    public String state() {
        return state;
    }

    public String analyzer() {
        return analyzer;
    }

    /** Who asked for it. */
    public String orderedBy() {
        return orderedBy;
    }

    /** Why another attempt was wanted, or null. */
    public @Nullable String orderReason() {
        return orderReason;
    }

    public Instant startedAt() {
        return Instant.ofEpochMilli(startedAt);
    }

    public Instant leaseUntil() {
        return Instant.ofEpochMilli(leaseUntil);
    }

    /** Null while running. */
    public @Nullable Instant finishedAt() {
        return finishedAt == null ? null : Instant.ofEpochMilli(finishedAt);
    }

    /** From 0 to 10 with one decimal; null unless succeeded, as are the verdict, its reason and the summary. */
    public @Nullable BigDecimal overall() {
        return overall;
    }

    public @Nullable String verdict() {
        return verdict;
    }

    public @Nullable String verdictReason() {
        return verdictReason;
    }

    public @Nullable String summary() {
        return summary;
    }

    /** Why there is no result; null while running and if succeeded. */
    public @Nullable String failure() {
        return failure;
    }

    /** From when on another attempt makes sense, or null. */
    public @Nullable Instant retryAt() {
        return retryAt == null ? null : Instant.ofEpochMilli(retryAt);
    }

    /** The verdict of each run with a space between, if the scores are the mean of several; otherwise null. */
    public @Nullable String runVerdicts() {
        return runVerdicts;
    }

    /** Of the model; null if the analyzer did not say, as are the model, prompt, parameters and tokens. */
    public @Nullable String provider() {
        return provider;
    }

    public @Nullable String model() {
        return model;
    }

    public @Nullable String prompt() {
        return prompt;
    }

    public @Nullable String parameters() {
        return parameters;
    }

    public @Nullable Long inputTokens() {
        return inputTokens;
    }

    public @Nullable Long outputTokens() {
        return outputTokens;
    }

    public SessionEntity session() {
        return session;
    }

    /** One for each trait, in the order of the rubric; empty unless succeeded. */
    public List<TraitEntity> traits() {
        return List.copyOf(traits);
    }

    /** In the order the analyzer gave them. */
    public List<ObservationEntity> observations() {
        return List.copyOf(observations);
    }
}
