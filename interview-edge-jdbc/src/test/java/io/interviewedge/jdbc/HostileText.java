package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.Answer;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.StatusChange;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One text in every field that takes it. */
record HostileText(String text, InterviewScript script) {

    /** Short enough for the shortest field, and of one line. */
    static final List<String> TEXTS = List.of(
            "o'n\"e`s\\",
            "\\'; drop table interview_session; -- %_! ? $1 :x {fn now()} /*",
            "\\\\'||'\\x41\\101\\u0041\\t\\n\\0\\Z\\b\\%\\_ # $$ E'\\' @a {{x}} --",
            "\\N",
            "\\.",
            "_!%!!_");

    /** As hostile as an address may be. */
    static final String ADDRESS = "o'neil`$1?%_!#{x}|&--/*@example.com";

    HostileText(String text) {
        this(text, script(text));
    }

    private static InterviewScript script(String text) {
        return InterviewScript.of(new Job(text, text, text, text, true, List.of(new Question(text, text, true, text))));
    }

    InterviewSession session(TenantId tenant, String externalId) {
        return InterviewSession.builder()
                .id(Samples.id())
                .tenant(tenant)
                .token(InviteToken.of(UUID.randomUUID()))
                .script(script)
                .externalId(externalId)
                .candidate(new Candidate(EmailAddress.of(ADDRESS), text, null, Locale.ENGLISH))
                .createdAt(Samples.NOON)
                .build();
    }

    EventDraft draft(SessionEventType type) {
        return EventDraft.of(type, Samples.NOON, text, text);
    }

    NewSession invite(InterviewSession session) {
        return new NewSession(session, script, draft(SessionEventType.INVITED));
    }

    StatusChange step(InterviewSession session, SessionEventType type) {
        boolean start = type.equals(SessionEventType.STARTED);
        return StatusChange.of(
                        session.token(),
                        start ? SessionStatus.INVITED : SessionStatus.IN_PROGRESS,
                        start ? SessionStatus.IN_PROGRESS : SessionStatus.COMPLETED,
                        Samples.NOON,
                        draft(type))
                .requiringAnswers(!start);
    }

    AnswerWrite answer(InterviewSession session) {
        return AnswerWrite.of(session.token(), text, text, 0, Samples.NOON, draft(SessionEventType.ANSWERED));
    }

    Answer answered() {
        return new Answer(text, text, 1, Samples.NOON);
    }

    Analysis failed(InterviewSession session) {
        return claim(session, 1).failed(text, Samples.NOON);
    }

    Analysis succeeded(InterviewSession session) {
        Findings findings = new Findings(
                Samples.scores(1, 2, 3, 4, 5),
                Verdict.MAYBE,
                text,
                text,
                List.of(Observation.of(text, text).quoting(text)));
        return claim(session, 2).succeeded(AnalysisResult.of(findings, Rubric.standard()), Samples.NOON);
    }

    private Analysis claim(InterviewSession session, int attempt) {
        Instant leaseUntil = Samples.NOON.plusSeconds(120);
        return Analysis.claim(session.id(), attempt, text, Samples.NOON, leaseUntil);
    }
}
