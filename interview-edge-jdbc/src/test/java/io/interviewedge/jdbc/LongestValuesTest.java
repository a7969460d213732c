package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.PhoneNumber;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every column and every index has room for the longest value that the library lets through. The values are of
 * characters that count once everywhere and take as many bytes as such a character can.
 */
class LongestValuesTest {

    private static final Rubric RUBRIC = Rubric.of(
            Trait.of(text(Trait.MAX_ID_LENGTH), text(Trait.MAX_LABEL_LENGTH)).weight(Trait.MAX_WEIGHT));
    private static final int MAX_ANSWER_LENGTH = 1_000_000;
    private static final TenantId TENANT = TenantId.of(text(TenantId.MAX_LENGTH));
    private static final InterviewScript SCRIPT = InterviewScript.of(new Job(
            text(Job.MAX_ID_LENGTH),
            text(Job.MAX_TITLE_LENGTH),
            text(Job.MAX_TITLE_LENGTH),
            text(Job.MAX_INTRODUCTION_LENGTH),
            true,
            List.of(new Question(
                    text(Question.MAX_ID_LENGTH),
                    text(Question.MAX_TEXT_LENGTH),
                    true,
                    text(Question.MAX_MODEL_ANSWER_LENGTH)))));

    @ParameterizedTest
    @EnumSource
    void sessionsAreStoredAndFoundByEveryIndex(TestDatabase database) {
        JdbcSessionStore store = new JdbcSessionStore(database.withTables());
        for (EmailAddress email : List.of(longestAddress(), longestKey())) {
            InterviewSession alone = session(email);
            InterviewSession bulk = session(email);

            store.create(new NewSession(alone, SCRIPT, draft(SessionEventType.INVITED)));
            store.createAll(List.of(new NewSession(bulk, SCRIPT, draft(SessionEventType.INVITED))));

            SessionQuery query = SessionQuery.all()
                    .job(SCRIPT.jobId())
                    .email(email.value())
                    .candidate(text(Candidate.MAX_NAME_LENGTH));
            assertThat(store.list(TENANT, query, 10))
                    .extracting(SessionSummary::session)
                    .containsExactlyInAnyOrder(alone, bulk);
            assertThat(store.findByToken(alone.token()).orElseThrow().session()).isEqualTo(alone);
            assertThat(store.findScript(SCRIPT.id())).contains(SCRIPT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerIsStoredWithItsEvent(TestDatabase database) {
        JdbcSessionStore store = new JdbcSessionStore(database.withTables());
        InterviewSession session = session(longestAddress());
        store.create(new NewSession(session, SCRIPT, draft(SessionEventType.INVITED)));
        store.changeStatus(Samples.start(session));
        String question = text(Question.MAX_ID_LENGTH);
        String answer = text(MAX_ANSWER_LENGTH);

        store.saveAnswer(
                AnswerWrite.of(session.token(), question, answer, 0, Samples.NOON, draft(SessionEventType.ANSWERED)));

        assertThat(store.findByToken(session.token())
                        .orElseThrow()
                        .answers()
                        .get(question)
                        .text())
                .isEqualTo(answer);
        assertThat(store.history(TENANT, session.id(), HistoryQuery.all()))
                .last()
                .satisfies(event -> {
                    assertThat(event.actor()).isEqualTo(text(SessionEvent.MAX_ACTOR_LENGTH));
                    assertThat(event.detail()).isEqualTo(text(SessionEvent.MAX_DETAIL_LENGTH));
                });
    }

    @ParameterizedTest
    @EnumSource
    void aDeliveryIsLogged(TestDatabase database) {
        JdbcSessionStore store = new JdbcSessionStore(database.withTables());
        InterviewSession session = session(longestAddress());
        store.create(new NewSession(session, SCRIPT, draft(SessionEventType.INVITED)));

        store.append(new LogEntry(
                TENANT,
                session.id(),
                null,
                Samples.NOON,
                EventDraft.of(SessionEventType.DELIVERY_SENT, Samples.NOON, "host", longestDetail())));

        assertThat(store.history(TENANT, session.id(), HistoryQuery.all()))
                .last()
                .satisfies(event -> assertThat(event.detail()).isEqualTo(longestDetail()));
    }

    /** Of a delivery: its channel, its key and its receipt. */
    static String longestDetail() {
        return "c".repeat(32) + "/" + text(DeliveryRequest.MAX_KEY_LENGTH) + " "
                + text(ChannelReply.Accepted.MAX_RECEIPT_LENGTH);
    }

    @ParameterizedTest
    @EnumSource
    void analysesAreStored(TestDatabase database) {
        JdbcSessionStore store = new JdbcSessionStore(database.withTables());
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        Analysis first = claim(session, 1);
        Analysis failed = first.failed(text(Analysis.MAX_FAILURE_LENGTH), Samples.NOON);
        store.claimAnalysis(first, null, draft(SessionEventType.ANALYSIS_STARTED));

        store.finishAnalysis(failed, draft(SessionEventType.ANALYSIS_FAILED));

        assertThat(store.findAnalyses(session.id()).latest()).contains(failed);
        Analysis second = claim(session, 2);
        Analysis succeeded = second.succeeded(AnalysisResult.of(findings(), RUBRIC), Samples.NOON);
        store.claimAnalysis(second, failed, draft(SessionEventType.ANALYSIS_STARTED));

        store.finishAnalysis(succeeded, draft(SessionEventType.ANALYSIS_SUCCEEDED));

        assertThat(store.findAnalyses(session.id()).latest()).contains(succeeded);
    }

    private static Findings findings() {
        return new Findings(
                RUBRIC.scores(trait -> Trait.MAX_SCORE),
                Verdict.NO_HIRE,
                text(Findings.MAX_REASON_LENGTH),
                text(Findings.MAX_SUMMARY_LENGTH),
                List.of(Observation.of(text(Question.MAX_ID_LENGTH), text(Observation.MAX_TEXT_LENGTH))
                        .quoting(text(Observation.MAX_QUOTE_LENGTH))));
    }

    private static Analysis claim(InterviewSession session, int attempt) {
        return Analysis.claim(
                session.id(), attempt, text(Analysis.MAX_ANALYZER_LENGTH), Samples.NOON, Samples.NOON.plusSeconds(120));
    }

    private static EventDraft draft(SessionEventType type) {
        return EventDraft.of(
                type, Samples.NOON, text(SessionEvent.MAX_ACTOR_LENGTH), text(SessionEvent.MAX_DETAIL_LENGTH));
    }

    private static InterviewSession session(EmailAddress email) {
        String unique = UUID.randomUUID() + "-" + "x".repeat(64);
        return InterviewSession.builder()
                .id(Samples.id())
                .tenant(TENANT)
                .token(InviteToken.parse(unique.substring(0, 64)))
                .script(SCRIPT)
                .externalId(unique.substring(0, 36) + text(InterviewSession.MAX_EXTERNAL_ID_LENGTH - 36))
                .candidate(new Candidate(
                        email,
                        text(Candidate.MAX_NAME_LENGTH),
                        PhoneNumber.of("+491234567890123"),
                        Locale.forLanguageTag(
                                "de-Latn-DE-1996-u-co-phonebk-nu-latn-x-" + "abcdefgh-".repeat(20) + "a")))
                .createdAt(Samples.NOON)
                .build();
    }

    private static EmailAddress longestAddress() {
        String domain = ("d".repeat(49) + ".").repeat(3) + "d".repeat(39);
        EmailAddress address = EmailAddress.of(text(64) + "@" + domain);
        assertThat(address.value()).hasSize(EmailAddress.MAX_LENGTH);
        return address;
    }

    /** Compared in its ASCII form, each label of the domain is longer than it was typed. */
    private static EmailAddress longestKey() {
        EmailAddress address = EmailAddress.of(text(60) + "@" + "é.".repeat(72) + "com");
        assertThat(address.key()).hasSize(EmailAddress.MAX_KEY_LENGTH);
        return address;
    }

    private static String text(int length) {
        return "中".repeat(length);
    }
}
