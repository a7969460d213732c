package io.interviewedge.testkit;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.NewSession;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session in the making: invited at noon, with an id and a token of its own and nothing optional, unless told
 * otherwise.
 */
final class SessionDraft {

    private final InterviewScript script;
    private TenantId tenant;
    private @Nullable UUID id;
    private InviteToken token = InviteToken.of(UUID.randomUUID());
    private Candidate candidate = new Candidate(EmailAddress.of("ada@example.com"), null, null, Locale.ENGLISH);
    private @Nullable String externalId;
    private SessionStatus status = SessionStatus.INVITED;
    private Instant createdAt = StoreFixture.NOON;
    private @Nullable Instant startedAt;
    private @Nullable Instant completedAt;
    private @Nullable Instant lastActivityAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;
    private long version;

    SessionDraft(TenantId tenant, InterviewScript script) {
        this.tenant = tenant;
        this.script = script;
    }

    SessionDraft tenant(TenantId tenant) {
        this.tenant = tenant;
        return this;
    }

    SessionDraft id(UUID id) {
        this.id = id;
        return this;
    }

    SessionDraft token(InviteToken token) {
        this.token = token;
        return this;
    }

    SessionDraft externalId(String externalId) {
        this.externalId = externalId;
        return this;
    }

    SessionDraft candidate(Candidate candidate) {
        this.candidate = candidate;
        return this;
    }

    SessionDraft candidate(String email, @Nullable String name) {
        return candidate(new Candidate(EmailAddress.of(email), name, null, Locale.ENGLISH));
    }

    /** In that status, with the times that a session has in it. */
    SessionDraft status(SessionStatus status) {
        this.status = status;
        startedAt = status.equals(SessionStatus.INVITED) ? null : StoreFixture.NOON;
        completedAt = status.equals(SessionStatus.COMPLETED) ? StoreFixture.ONE : null;
        lastActivityAt = completedAt == null ? startedAt : completedAt;
        return this;
    }

    SessionDraft createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    SessionDraft startedAt(Instant startedAt) {
        this.startedAt = startedAt;
        return this;
    }

    SessionDraft completedAt(Instant completedAt) {
        this.completedAt = completedAt;
        return this;
    }

    SessionDraft lastActivityAt(Instant lastActivityAt) {
        this.lastActivityAt = lastActivityAt;
        return this;
    }

    SessionDraft expiresAt(Instant expiresAt) {
        this.expiresAt = expiresAt;
        return this;
    }

    SessionDraft revokedAt(Instant revokedAt) {
        this.revokedAt = revokedAt;
        return this;
    }

    SessionDraft version(long version) {
        this.version = version;
        return this;
    }

    /** With its script and the event of its invite. */
    NewSession toStore() {
        return StoreFixture.newSession(build(), script);
    }

    InterviewSession build() {
        return InterviewSession.builder()
                .id(id == null ? Ids.at(createdAt) : id)
                .tenant(tenant)
                .token(token)
                .script(script)
                .externalId(externalId)
                .candidate(candidate)
                .status(status)
                .createdAt(createdAt)
                .startedAt(startedAt)
                .completedAt(completedAt)
                .lastActivityAt(lastActivityAt)
                .expiresAt(expiresAt)
                .revokedAt(revokedAt)
                .version(version)
                .build();
    }
}
