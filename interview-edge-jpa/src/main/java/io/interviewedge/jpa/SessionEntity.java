package io.interviewedge.jpa;

import io.interviewedge.session.InviteToken;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of interview_session: one candidate's interview for one job. In JPQL {@code InterviewSession}, with the
 * attributes {@code id, tenant, token, jobId, jobTitle, externalId, scriptId, candidateEmail, candidateEmailKey,
 * candidateName, candidatePhone, candidateSearch, locale, status, createdAt, startedAt, completedAt, lastActivityAt,
 * expiresAt, revokedAt, version} and the associations {@code script, answers, analyses}.
 */
@Entity(name = "InterviewSession")
@Table(name = "interview_session")
@Cacheable(false)
public class SessionEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "tenant_id", insertable = false, updatable = false)
    private String tenant;

    @Column(name = "token", insertable = false, updatable = false)
    private String token;

    @Column(name = "job_id", insertable = false, updatable = false)
    private String jobId;

    @Column(name = "job_title", insertable = false, updatable = false)
    private String jobTitle;

    @Column(name = "external_id", insertable = false, updatable = false)
    private @Nullable String externalId;

    @Column(name = "script_id", insertable = false, updatable = false)
    private String scriptId;

    @Column(name = "candidate_email", insertable = false, updatable = false)
    private String candidateEmail;

    @Column(name = "candidate_email_key", length = 640, insertable = false, updatable = false)
    private String candidateEmailKey;

    @Column(name = "candidate_name", insertable = false, updatable = false)
    private @Nullable String candidateName;

    @Column(name = "candidate_phone", insertable = false, updatable = false)
    private @Nullable String candidatePhone;

    @Column(name = "candidate_search", length = Lengths.UNLIMITED, insertable = false, updatable = false)
    private String candidateSearch;

    @Column(name = "locale", length = Lengths.UNLIMITED, insertable = false, updatable = false)
    private String locale;

    @Column(name = "status", insertable = false, updatable = false)
    private String status;

    @Column(name = "created_at", insertable = false, updatable = false)
    private long createdAt;

    @Column(name = "started_at", insertable = false, updatable = false)
    private @Nullable Long startedAt;

    @Column(name = "completed_at", insertable = false, updatable = false)
    private @Nullable Long completedAt;

    @Column(name = "last_activity_at", insertable = false, updatable = false)
    private @Nullable Long lastActivityAt;

    @Column(name = "expires_at", insertable = false, updatable = false)
    private @Nullable Long expiresAt;

    @Column(name = "revoked_at", insertable = false, updatable = false)
    private @Nullable Long revokedAt;

    @Column(name = "version", insertable = false, updatable = false)
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "script_id", insertable = false, updatable = false)
    private ScriptEntity script;

    @OneToMany(mappedBy = "session")
    private List<AnswerEntity> answers = new ArrayList<>();

    @OneToMany(mappedBy = "session")
    private List<AnalysisEntity> analyses = new ArrayList<>();

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected SessionEntity() {}

    public UUID id() {
        return id;
    }

    public String tenant() {
        return tenant;
    }

    /** The secret in the link. */
    public InviteToken token() {
        return InviteToken.stored(token);
    }

    public String jobId() {
        return jobId;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public String scriptId() {
        return scriptId;
    }

    public String candidateEmail() {
        return candidateEmail;
    }

    public @Nullable String candidateName() {
        return candidateName;
    }

    public @Nullable String candidatePhone() {
        return candidatePhone;
    }

    /** A language tag, such as {@code pt-BR}. */
    public String locale() {
        return locale;
    }

    /** {@code invited}, {@code in_progress} or {@code completed}. */
    public String status() {
        return status;
    }

    public Instant createdAt() {
        return Instant.ofEpochMilli(createdAt);
    }

    public @Nullable Instant startedAt() {
        return startedAt == null ? null : Instant.ofEpochMilli(startedAt);
    }

    public @Nullable Instant completedAt() {
        return completedAt == null ? null : Instant.ofEpochMilli(completedAt);
    }

    public @Nullable Instant lastActivityAt() {
        return lastActivityAt == null ? null : Instant.ofEpochMilli(lastActivityAt);
    }

    public @Nullable Instant expiresAt() {
        return expiresAt == null ? null : Instant.ofEpochMilli(expiresAt);
    }

    public @Nullable Instant revokedAt() {
        return revokedAt == null ? null : Instant.ofEpochMilli(revokedAt);
    }

    /** Grows with every change of the row, its answers or its analyses. */
    public long version() {
        return version;
    }

    /** The script that the candidate is shown. */
    public ScriptEntity script() {
        return script;
    }

    /** In no order. */
    public List<AnswerEntity> answers() {
        return List.copyOf(answers);
    }

    /** Every attempt, in no order; the one with the highest number counts. */
    public List<AnalysisEntity> analyses() {
        return List.copyOf(analyses);
    }
}
