package io.interviewedge.jdbc;

import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Trait;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.LinkChange;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.StatusChange;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Values to store. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");
    static final Job JOB = Job.of("backend", "Backend Engineer", "Example Ltd", Question.of("why", "Why this job?"));
    static final InterviewScript SCRIPT = InterviewScript.of(JOB);

    private Samples() {}

    static InterviewSession session() {
        return session(id(), InviteToken.of(UUID.randomUUID()), NOON);
    }

    static InterviewSession session(String externalId) {
        return session(id(), InviteToken.of(UUID.randomUUID()), NOON, externalId);
    }

    static InterviewSession session(UUID id, InviteToken token, Instant createdAt) {
        return session(id, token, createdAt, null);
    }

    private static InterviewSession session(UUID id, InviteToken token, Instant createdAt, String externalId) {
        return InterviewSession.builder()
                .id(id)
                .tenant(TenantId.SINGLE)
                .token(token)
                .script(SCRIPT)
                .externalId(externalId)
                .candidate(new Candidate(EmailAddress.of("ada@example.com"), "Ada", null, Locale.ENGLISH))
                .createdAt(createdAt)
                .build();
    }

    /** A UUID of version 7, as the library makes them. */
    static UUID id() {
        UUID random = UUID.randomUUID();
        return new UUID(
                (NOON.toEpochMilli() << 16) | 0x7000L | (random.getMostSignificantBits() & 0x0FFFL),
                random.getLeastSignificantBits());
    }

    static EventDraft draft(SessionEventType type) {
        return EventDraft.of(type, NOON, "tester", null);
    }

    static NewSession invite(InterviewSession session) {
        return new NewSession(session, SCRIPT, draft(SessionEventType.INVITED));
    }

    static StatusChange start(InterviewSession session) {
        return StatusChange.of(
                session.token(),
                SessionStatus.INVITED,
                SessionStatus.IN_PROGRESS,
                NOON,
                draft(SessionEventType.STARTED));
    }

    static LinkChange revocation(InterviewSession session) {
        return LinkChange.of(
                session.toBuilder()
                        .revokedAt(NOON)
                        .version(session.version() + 1)
                        .build(),
                NOON,
                draft(SessionEventType.LINK_REVOKED));
    }

    static AnswerWrite answer(InterviewSession session, String text, int expectedRevision) {
        return AnswerWrite.of(session.token(), "why", text, expectedRevision, NOON, draft(SessionEventType.ANSWERED));
    }

    static StatusChange submit(InterviewSession session) {
        return StatusChange.of(
                        session.token(),
                        SessionStatus.IN_PROGRESS,
                        SessionStatus.COMPLETED,
                        NOON,
                        draft(SessionEventType.SUBMITTED))
                .requiringAnswers(true);
    }

    /** For the traits of the standard rubric, in its order. */
    static Map<String, Double> scores(double... scores) {
        List<Trait> traits = Rubric.standard().traits();
        return Rubric.standard().scores(trait -> scores[traits.indexOf(trait)]);
    }
}
