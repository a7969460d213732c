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
    private final InterviewSession.Builder session;
    private @Nullable UUID id;
    private Instant createdAt = StoreFixture.NOON;

    SessionDraft(TenantId tenant, InterviewScript script) {
        this.script = script;
        this.session = InterviewSession.builder()
                .tenant(tenant)
                .token(InviteToken.of(UUID.randomUUID()))
                .script(script);
        candidate("ada@example.com", null);
    }

    SessionDraft tenant(TenantId tenant) {
        session.tenant(tenant);
        return this;
    }

    SessionDraft id(UUID id) {
        this.id = id;
        return this;
    }

    SessionDraft token(InviteToken token) {
        session.token(token);
        return this;
    }

    SessionDraft externalId(String externalId) {
        session.externalId(externalId);
        return this;
    }

    SessionDraft candidate(Candidate candidate) {
        session.candidate(candidate);
        return this;
    }

    SessionDraft candidate(String email, @Nullable String name) {
        return candidate(new Candidate(EmailAddress.of(email), name, null, Locale.ENGLISH));
    }

    /** In that status, with the times that a session has in it. */
    SessionDraft status(SessionStatus status) {
        Instant startedAt = status.equals(SessionStatus.INVITED) ? null : StoreFixture.NOON;
        Instant completedAt = status.equals(SessionStatus.COMPLETED) ? StoreFixture.ONE : null;
        session.status(status)
                .startedAt(startedAt)
                .completedAt(completedAt)
                .lastActivityAt(completedAt == null ? startedAt : completedAt);
        return this;
    }

    SessionDraft createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    SessionDraft startedAt(Instant startedAt) {
        session.startedAt(startedAt);
        return this;
    }

    SessionDraft completedAt(Instant completedAt) {
        session.completedAt(completedAt);
        return this;
    }

    SessionDraft lastActivityAt(Instant lastActivityAt) {
        session.lastActivityAt(lastActivityAt);
        return this;
    }

    SessionDraft expiresAt(Instant expiresAt) {
        session.expiresAt(expiresAt);
        return this;
    }

    SessionDraft revokedAt(Instant revokedAt) {
        session.revokedAt(revokedAt);
        return this;
    }

    SessionDraft version(long version) {
        session.version(version);
        return this;
    }

    /** With its script and the event of its invite. */
    NewSession toStore() {
        return StoreFixture.newSession(build(), script);
    }

    InterviewSession build() {
        return session.id(id == null ? Ids.at(createdAt) : id)
                .createdAt(createdAt)
                .build();
    }
}
