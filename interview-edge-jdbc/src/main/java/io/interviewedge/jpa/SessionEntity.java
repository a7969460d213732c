package io.interviewedge.jpa;

import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.PhoneNumber;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.tenant.TenantId;
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
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of interview_session: one candidate's interview for one job. In JPQL {@code InterviewSession}, with the attributes
 * {@code id, tenant, token, jobId, jobTitle, externalId, scriptId, candidateEmail, candidateEmailKey, candidateName,
 * candidatePhone, candidateSearch, locale, status, createdAt, startedAt, completedAt, lastActivityAt, expiresAt, revokedAt,
 * version} and the associations {@code script, answers, analyses}. For reading: the store alone changes it.
 */
@Entity(name = "InterviewSession")
@Table(name = "interview_session")
@Cacheable(false)
public class SessionEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "tenant_id")
    private String tenant;

    @Column(name = "token")
    private String token;

    @Column(name = "job_id")
    private String jobId;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "script_id")
    private String scriptId;

    @Column(name = "candidate_email")
    private String candidateEmail;

    @Column(name = "candidate_email_key", length = 640)
    private String candidateEmailKey;

    @Column(name = "candidate_name")
    private @Nullable String candidateName;

    @Column(name = "candidate_phone")
    private @Nullable String candidatePhone;

    @Column(name = "candidate_search", length = Lengths.UNLIMITED)
    private String candidateSearch;

    @Column(name = "locale", length = Lengths.UNLIMITED)
    private String locale;

    @Column(name = "status")
    private String status;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "started_at")
    private @Nullable Long startedAt;

    @Column(name = "completed_at")
    private @Nullable Long completedAt;

    @Column(name = "last_activity_at")
    private @Nullable Long lastActivityAt;

    @Column(name = "expires_at")
    private @Nullable Long expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Long revokedAt;

    /** The library's own count: providers disagree on where one of theirs begins. */
    @Column(name = "version")
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

    /** To insert; it has no associations. */
    @SuppressWarnings("NullAway.Init")
    SessionEntity(InterviewSession session) {
        Candidate candidate = session.candidate();
        PhoneNumber phone = candidate.phone();
        this.id = session.id();
        this.tenant = session.tenant().value();
        this.token = session.token().value();
        this.jobId = session.jobId();
        this.jobTitle = session.jobTitle();
        this.externalId = session.externalId();
        this.scriptId = session.scriptId();
        this.candidateEmail = candidate.email().value();
        this.candidateEmailKey = candidate.email().key();
        this.candidateName = candidate.name();
        this.candidatePhone = phone == null ? null : phone.value();
        this.candidateSearch = candidate.searchText();
        this.locale = candidate.locale().toLanguageTag();
        this.status = session.status().id();
        this.createdAt = session.createdAt().toEpochMilli();
        this.startedAt = Times.toMillis(session.startedAt());
        this.completedAt = Times.toMillis(session.completedAt());
        this.lastActivityAt = Times.toMillis(session.lastActivityAt());
        this.expiresAt = Times.toMillis(session.expiresAt());
        this.revokedAt = Times.toMillis(session.revokedAt());
        this.version = session.version();
    }

    public UUID id() {
        return id;
    }

    public TenantId tenant() {
        return new TenantId(tenant);
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

    public Candidate candidate() {
        return candidate(candidateEmail, candidateName, candidatePhone, locale);
    }

    static Candidate candidate(String email, @Nullable String name, @Nullable String phone, String locale) {
        return new Candidate(
                new EmailAddress(email),
                name,
                phone == null ? null : new PhoneNumber(phone),
                Locale.forLanguageTag(locale));
    }

    public SessionStatus status() {
        return new SessionStatus(status);
    }

    public Instant createdAt() {
        return Instant.ofEpochMilli(createdAt);
    }

    public @Nullable Instant startedAt() {
        return Times.toInstant(startedAt);
    }

    public @Nullable Instant completedAt() {
        return Times.toInstant(completedAt);
    }

    public @Nullable Instant lastActivityAt() {
        return Times.toInstant(lastActivityAt);
    }

    public @Nullable Instant expiresAt() {
        return Times.toInstant(expiresAt);
    }

    public @Nullable Instant revokedAt() {
        return Times.toInstant(revokedAt);
    }

    /** Grows with every change of the row, its answers or its analyses. */
    public long version() {
        return version;
    }

    /** What the candidate is shown. */
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

    /** The library's own value. */
    public InterviewSession toSession() {
        return InterviewSession.builder()
                .id(id)
                .tenant(tenant())
                .token(token())
                .jobId(jobId)
                .jobTitle(jobTitle)
                .externalId(externalId)
                .scriptId(scriptId)
                .candidate(candidate())
                .status(status())
                .createdAt(createdAt())
                .startedAt(startedAt())
                .completedAt(completedAt())
                .lastActivityAt(lastActivityAt())
                .expiresAt(expiresAt())
                .revokedAt(revokedAt())
                .version(version)
                .build();
    }
}
