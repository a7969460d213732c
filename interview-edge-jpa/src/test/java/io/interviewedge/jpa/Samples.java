package io.interviewedge.jpa;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.PhoneNumber;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.LinkChange;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.StatusChange;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Values to store. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    static final Job JOB = new Job(
            "backend",
            "Backend Engineer",
            "Example Ltd",
            "Welcome",
            true,
            List.of(
                    Question.of("why", "Why this job?").modelAnswer("Because"),
                    Question.of("else", "Anything else?").optional()));

    static final Job SURVEY = Job.of(
            "survey",
            "Survey",
            "Example Ltd",
            Question.of("visa", "Do you need a visa?", Choice.of(Option.of("yes", "Yes"), Option.of("no", "No")))
                    .points("no", 5),
            Question.of(
                    "notice",
                    "How long is your notice period?",
                    Numeric.between(0, 52).unit("weeks")));

    static final InterviewScript SCRIPT = InterviewScript.of(JOB);

    private Samples() {}

    static InterviewEdge edge(SessionStore store) {
        return InterviewEdge.builder()
                .jobs(id -> Stream.of(JOB, SURVEY)
                        .filter(job -> job.id().equals(id))
                        .findFirst())
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(store)
                .build();
    }

    static InviteRequest request() {
        return InviteRequest.forJob("backend")
                .email("ada@example.com")
                .name("Ada")
                .build();
    }

    /** With a value in every field. */
    static InterviewSession session() {
        UUID id = UUID.randomUUID();
        return session(id, InviteToken.of(UUID.randomUUID()), TenantId.of("tenant " + id), "external " + id);
    }

    static InterviewSession session(UUID id, InviteToken token, TenantId tenant, String externalId) {
        return InterviewSession.builder()
                .id(id)
                .tenant(tenant)
                .token(token)
                .script(SCRIPT)
                .externalId(externalId)
                .candidate(new Candidate(
                        EmailAddress.of("Ada.O'Hara+x@Example.com"),
                        "Ada \uD83D\uDE80 100% \\ Lovelace",
                        PhoneNumber.of("+442079460958"),
                        Locale.forLanguageTag("pt-BR")))
                .createdAt(NOON)
                .expiresAt(NOON.plusSeconds(86_400))
                .build();
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
        InterviewSession revoked = session.toBuilder()
                .revokedAt(NOON)
                .version(session.version() + 1)
                .build();
        return LinkChange.of(revoked, NOON, draft(SessionEventType.LINK_REVOKED));
    }

    static AnswerWrite answer(InterviewSession session, String text, int expectedRevision) {
        return AnswerWrite.of(session.token(), "why", text, expectedRevision, NOON, draft(SessionEventType.ANSWERED));
    }

    static StatusChange submit(InterviewSession session) {
        return StatusChange.of(
                        session.token(),
                        SessionStatus.IN_PROGRESS,
                        SessionStatus.COMPLETED,
                        NOON.plusMillis(1),
                        draft(SessionEventType.SUBMITTED))
                .requiringAnswers(true);
    }

    static Analysis claim(InterviewSession session) {
        return Analysis.claim(session.id(), 1, "rules 1", NOON, NOON.plusSeconds(120));
    }

    static AnalysisResult result() {
        return new AnalysisResult(
                5.7,
                List.of(
                        new ScoredTrait("tech_depth", "Tech Depth", 2, 7.3),
                        new ScoredTrait("clarity", "Clarity", 0.5, 0.1)),
                Verdict.MAYBE,
                "Good where it matters.",
                "Knows the field.\nSays little.",
                List.of(
                        Observation.of("why", "To the point.")
                                .quoting("because")
                                .scored(7.3),
                        Observation.of("else", "Nothing.")));
    }
}
