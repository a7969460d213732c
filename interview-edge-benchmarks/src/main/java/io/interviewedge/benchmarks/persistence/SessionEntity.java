package io.interviewedge.benchmarks.persistence;

import io.interviewedge.session.SessionStatus;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One candidate's interview. The table has the columns and the indexes of the library's own. */
@Entity
@Table(
        name = "session",
        indexes = {
            @Index(columnList = "tenantId, createdAt desc, id desc"),
            @Index(columnList = "tenantId, status, createdAt desc, id desc"),
            @Index(columnList = "tenantId, jobId, createdAt desc, id desc"),
            @Index(columnList = "tenantId, emailKey, createdAt desc, id desc")
        })
class SessionEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable UUID id;

    @Column(nullable = false, length = 64)
    String tenantId;

    @Column(nullable = false, unique = true, length = 64)
    String token;

    @Column(nullable = false, length = 128)
    String jobId;

    @Column(nullable = false, length = 200)
    String jobTitle;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    ScriptEntity script;

    @Column(nullable = false, length = 254)
    String email;

    @Column(nullable = false, columnDefinition = "text")
    String emailKey;

    @Column(length = 200)
    @Nullable String name;

    @Column(nullable = false, columnDefinition = "text")
    String searchText;

    @Column(nullable = false)
    String locale;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(16)")
    SessionStatus status = SessionStatus.INVITED;

    @Column(nullable = false)
    Instant createdAt;

    @Nullable Instant startedAt;

    @Nullable Instant completedAt;

    @Nullable Instant lastActivityAt;

    @Nullable Instant expiresAt;

    @Nullable Instant revokedAt;

    @Version
    long version;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL)
    List<AnswerEntity> answers = new ArrayList<>();

    /** For the provider. */
    @SuppressWarnings("NullAway")
    protected SessionEntity() {}

    SessionEntity(ScriptEntity script, String jobId, String jobTitle, String token, String email, String name) {
        this.tenantId = "single";
        this.token = token;
        this.jobId = jobId;
        this.jobTitle = jobTitle;
        this.script = script;
        this.email = email;
        this.emailKey = email.toLowerCase(Locale.ROOT);
        this.name = name;
        this.searchText = (name + "\n" + email + "\n" + emailKey).toLowerCase(Locale.ROOT);
        this.locale = "en";
        this.createdAt = Instant.now();
    }

    Optional<AnswerEntity> answer(String questionId) {
        return answers.stream()
                .filter(answer -> answer.questionId.equals(questionId))
                .findFirst();
    }

    boolean isComplete() {
        return script.questions.stream()
                .filter(question -> question.required)
                .allMatch(question -> answer(question.questionId)
                        .filter(answer -> answer.filled)
                        .isPresent());
    }

    void requireUsable(SessionStatus expected, Instant now) {
        boolean dead = revokedAt != null || (expiresAt != null && !expiresAt.isAfter(now));
        if (dead || !status.equals(expected)) {
            throw new IllegalStateException("the session is " + status + (dead ? ", and its link is dead" : ""));
        }
    }
}
