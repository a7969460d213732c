package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.Scale;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each use costs, in statements; {@code commit} and {@code rollback} count as what they are. */
class StatementCountTest {

    /** The session's lock, the attempts so far, the claim, the session's version, the event; and the commit. */
    private static final int CLAIM = 6;

    private SpyDataSource spy;
    private JdbcSessionStore store;

    private InterviewSession prepare(TestDatabase database) {
        spy = new SpyDataSource(database.withTables());
        store = new JdbcSessionStore(spy.dataSource());
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        spy.calls();
        return session;
    }

    @ParameterizedTest
    @EnumSource
    void openingALinkIsOneSelect(TestDatabase database) {
        InterviewSession session = prepare(database);

        store.findByToken(session.token());

        assertOne("select");
    }

    @ParameterizedTest
    @EnumSource
    void startingIsOneStatementOnPostgresAndThreeInATransactionElsewhere(TestDatabase database) {
        InterviewSession session = prepare(database);

        assertThat(store.changeStatus(Samples.start(session))).isPresent();

        assertWrites(database, 3);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedStepIsOneStatement(TestDatabase database) {
        InterviewSession session = prepare(database);
        store.changeStatus(Samples.start(session));
        spy.calls();

        assertThat(store.changeStatus(Samples.start(session))).isEmpty();

        assertRefused(database);
    }

    @ParameterizedTest
    @EnumSource
    void answeringIsOneStatementOnPostgresAndFourInATransactionElsewhere(TestDatabase database) {
        InterviewSession session = prepare(database);
        store.changeStatus(Samples.start(session));
        spy.calls();

        assertThat(store.saveAnswer(Samples.answer(session, "Because", 0))).isPresent();
        assertWrites(database, 4);

        assertThat(store.saveAnswer(Samples.answer(session, "Because I can", 1)))
                .isPresent();
        assertWrites(database, 4);
    }

    /** The library is told the token alone: it is told that the question is a closed one, reads which, and checks. */
    @ParameterizedTest
    @EnumSource
    void answeringAClosedQuestionAlsoCostsARefusedStepAndOneSelect(TestDatabase database) {
        prepare(database);
        Job survey = Job.of(
                "survey",
                "Survey",
                "Example Ltd",
                Question.of("visa", "A visa?", Choice.of(Option.of("yes", "Yes"), Option.of("no", "No"))),
                Question.of("mood", "How are you?", Scale.of(1, 5)),
                Question.of("years", "For how long?", Numeric.between(BigDecimal.ZERO, BigDecimal.TEN)));
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(id -> Optional.of(survey))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(store)
                .build();
        InviteToken token = edge.invites()
                .invite(InviteRequest.forJob("survey").email("ada@example.com").build())
                .session()
                .token();
        edge.interviews().start(token);
        spy.calls();

        Map.of("visa", "no", "mood", "3", "years", "0.5").forEach((question, answer) -> {
            edge.interviews().answer(token, question, answer, 0);
            assertClosedAnswer(database);
        });

        edge.interviews().answer(token, "mood", "4", 1);
        assertClosedAnswer(database);
    }

    private void assertClosedAnswer(TestDatabase database) {
        List<String> calls = spy.calls();
        if (database == TestDatabase.POSTGRESQL) {
            assertThat(calls).hasSize(3);
        } else {
            assertThat(calls).hasSize(9).endsWith("commit");
            assertThat(calls.get(2)).isEqualTo("rollback");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerToASessionThatTakesNoneIsOneStatement(TestDatabase database) {
        InterviewSession session = prepare(database);

        assertThat(store.saveAnswer(Samples.answer(session, "Too early", 0))).isEmpty();

        assertRefused(database);
    }

    @ParameterizedTest
    @EnumSource
    void submittingIsOneStatementOnPostgresAndFourInATransactionElsewhere(TestDatabase database) {
        InterviewSession session = prepare(database);
        store.changeStatus(Samples.start(session));
        store.saveAnswer(Samples.answer(session, "Because", 0));
        spy.calls();

        assertThat(store.changeStatus(Samples.submit(session))).isPresent();

        assertWrites(database, 4);
    }

    @ParameterizedTest
    @EnumSource
    void invitingToAKnownScriptIsOneStatementOnPostgresAndThreeInATransactionElsewhere(TestDatabase database) {
        prepare(database);

        store.create(Samples.invite(Samples.session()));

        assertWrites(database, 3);
    }

    @ParameterizedTest
    @EnumSource
    void changingALinkIsOneStatementOnPostgresAndThreeInATransactionElsewhere(TestDatabase database) {
        InterviewSession session = prepare(database);

        assertThat(store.changeLink(Samples.revocation(session))).isPresent();
        assertWrites(database, 3);

        assertThat(store.changeLink(Samples.revocation(session))).isEmpty();
        assertRefused(database);
    }

    @ParameterizedTest
    @EnumSource
    void listingAPageIsOneSelect(TestDatabase database) {
        prepare(database);
        store.create(Samples.invite(Samples.session()));
        spy.calls();

        assertThat(store.list(TenantId.SINGLE, SessionQuery.all(), 50)).hasSize(2);

        assertOne("select");
    }

    @ParameterizedTest
    @EnumSource
    void lookingUpAThousandIsOneSelect(TestDatabase database) {
        prepare(database);
        List<UUID> ids = Stream.generate(Samples::id).limit(1_000).toList();
        Set<String> texts = ids.stream().map(UUID::toString).collect(Collectors.toSet());

        assertThat(store.findByIds(TenantId.SINGLE, Set.copyOf(ids))).isEmpty();
        assertOne("select");
        assertThat(store.findByExternalIds(TenantId.SINGLE, "backend", texts)).isEmpty();
        assertOne("select");
        assertThat(store.findByEmailKeys(TenantId.SINGLE, "backend", texts)).isEmpty();
        assertOne("select");
    }

    @ParameterizedTest
    @EnumSource
    void countingIsOneSelect(TestDatabase database) {
        prepare(database);

        store.count(TenantId.SINGLE, SessionQuery.all());

        assertOne("select");
    }

    @ParameterizedTest
    @EnumSource
    void readingAScriptIsOneSelect(TestDatabase database) {
        prepare(database);

        assertThat(store.findScript(Samples.SCRIPT.id())).contains(Samples.SCRIPT);

        assertOne("select");
    }

    @ParameterizedTest
    @EnumSource
    void openingAReviewIsOneSelectForTheSessionAndOneForItsAnalysis(TestDatabase database) {
        InterviewSession session = prepare(database);
        store.claimAnalysis(
                Analysis.claim(session.id(), 1, "rules 1", Samples.NOON, Samples.NOON),
                null,
                Samples.draft(SessionEventType.ANALYSIS_STARTED));
        spy.calls();

        assertThat(store.find(TenantId.SINGLE, session.id())).isPresent();
        assertOne("select");
        assertThat(store.findAnalyses(session.id()).latest()).isPresent();
        assertOne("select");
    }

    @ParameterizedTest
    @EnumSource
    void claimingAnAnalysisIsFiveStatementsInATransactionAndSixIfItTakesOver(TestDatabase database) {
        InterviewSession session = prepare(database);
        Analysis first = Analysis.claim(session.id(), 1, "rules 1", Samples.NOON, Samples.NOON);
        Analysis second = Analysis.claim(session.id(), 2, "rules 1", Samples.NOON, Samples.NOON);

        assertThat(claim(first, null)).isTrue();
        assertTransaction(CLAIM);

        assertThat(claim(second, null)).isFalse();
        assertThat(spy.calls()).hasSize(3).endsWith("rollback");

        assertThat(claim(second, first)).isTrue();
        assertTransaction(CLAIM + 1);
    }

    /** On MariaDB, where a batch could hide a lost row, each trait and observation is a statement of its own. */
    @ParameterizedTest
    @EnumSource
    void storingAnAnalysisIsSixStatementsInATransactionAndOneForEachFindingOnMariaDb(TestDatabase database) {
        InterviewSession session = prepare(database);
        Analysis claim = Analysis.claim(session.id(), 1, "rules 1", Samples.NOON, Samples.NOON);
        claim(claim, null);
        spy.calls();

        assertThat(finish(claim, 40)).isTrue();
        int findings =
                database == TestDatabase.MARIADB ? Rubric.standard().traits().size() + 40 : 2;
        assertTransaction(5 + findings);

        assertThat(finish(claim, 1)).isFalse();
        assertThat(spy.calls()).hasSize(3).endsWith("rollback");
    }

    private boolean claim(Analysis claim, @Nullable Analysis seen) {
        return store.claimAnalysis(claim, seen, Samples.draft(SessionEventType.ANALYSIS_STARTED))
                .isPresent();
    }

    private boolean finish(Analysis claim, int observations) {
        return store.finishAnalysis(
                        claim.succeeded(result(observations), Samples.NOON),
                        Samples.draft(SessionEventType.ANALYSIS_SUCCEEDED))
                .isPresent();
    }

    private static AnalysisResult result(int observations) {
        return AnalysisResult.of(
                new Findings(
                        Rubric.standard().scores(trait -> 5),
                        Verdict.MAYBE,
                        "Reason",
                        "Summary",
                        Stream.generate(() -> Observation.of("why", "Says why."))
                                .limit(observations)
                                .toList()),
                Rubric.standard());
    }

    private void assertTransaction(int statements) {
        assertThat(spy.calls()).hasSize(statements).endsWith("commit");
    }

    private void assertWrites(TestDatabase database, int elsewhere) {
        List<String> calls = spy.calls();
        if (database == TestDatabase.POSTGRESQL) {
            assertThat(calls).hasSize(1);
        } else {
            assertThat(calls).hasSize(elsewhere + 1).endsWith("commit");
        }
    }

    private void assertRefused(TestDatabase database) {
        List<String> calls = spy.calls();
        if (database == TestDatabase.POSTGRESQL) {
            assertThat(calls).hasSize(1);
        } else {
            assertThat(calls).hasSize(2).endsWith("rollback");
        }
    }

    private void assertOne(String verb) {
        List<String> calls = spy.calls();
        assertThat(calls).hasSize(1).first().asString().startsWith(verb);
    }
}
