package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each use costs, in statements; {@code commit} and {@code rollback} count as what they are. */
class StatementCountTest {

    private SpyDataSource spy;
    private JdbcSessionStore store;

    private InterviewSession prepare(TestDatabase database) {
        spy = new SpyDataSource(database.withSchema());
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
    void startingIsOneStatement(TestDatabase database) {
        InterviewSession session = prepare(database);

        assertThat(store.changeStatus(Samples.start(session))).isPresent();

        assertThat(spy.calls()).hasSize(1).first().asString().contains("update interview_session");
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedStartIsOneStatement(TestDatabase database) {
        InterviewSession session = prepare(database);
        store.changeStatus(Samples.start(session));
        spy.calls();

        assertThat(store.changeStatus(Samples.start(session))).isEmpty();

        assertThat(spy.calls()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void answeringIsTwoStatementsAndACommit(TestDatabase database) {
        InterviewSession session = prepare(database);
        store.changeStatus(Samples.start(session));
        spy.calls();

        assertThat(store.saveAnswer(Samples.answer(session, "Because", 0))).isPresent();

        assertThat(spy.calls()).hasSize(3).endsWith("commit");
    }

    @ParameterizedTest
    @EnumSource
    void submittingIsTwoStatementsAndACommit(TestDatabase database) {
        InterviewSession session = prepare(database);
        store.changeStatus(Samples.start(session));
        store.saveAnswer(Samples.answer(session, "Because", 0));
        spy.calls();

        assertThat(store.changeStatus(Samples.submit(session))).isPresent();

        assertThat(spy.calls()).hasSize(3).endsWith("commit");
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerToASessionThatTakesNoneIsOneStatementAndARollback(TestDatabase database) {
        InterviewSession session = prepare(database);

        assertThat(store.saveAnswer(Samples.answer(session, "Too early", 0))).isEmpty();

        assertThat(spy.calls()).hasSize(2).endsWith("rollback");
    }

    @ParameterizedTest
    @EnumSource
    void invitingToAKnownScriptIsTwoStatementsAndACommit(TestDatabase database) {
        prepare(database);

        store.create(Samples.invite(Samples.session()));

        assertThat(spy.calls()).hasSize(3).endsWith("commit");
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
        assertThat(store.findAnalysis(session.id())).isPresent();
        assertOne("select");
    }

    private void assertOne(String verb) {
        List<String> calls = spy.calls();
        assertThat(calls).hasSize(1).first().asString().startsWith(verb);
    }
}
