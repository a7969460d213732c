package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.StoreException;
import io.interviewedge.error.TransactionActiveException;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import io.interviewedge.testkit.StubAnalyzer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without a framework: the host hands over a connection, and alone ends its transaction. */
class HostTransactionTest {

    @ParameterizedTest
    @EnumSource
    void aRollbackLeavesNoInviteAndNoEvent(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        InterviewEdge edge = edge(dataSource);
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            InterviewSession invited = invite(edge.withStore(store.joining(connection)));
            assertThat(store.joining(connection).history(invited.tenant(), invited.id(), HistoryQuery.all()))
                    .as("seen inside")
                    .hasSize(1);
            connection.rollback();
        }

        assertThat(store.list(TenantId.SINGLE, SessionQuery.all(), 10)).isEmpty();
        assertThat(store.unrelayed(null, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCommitKeepsTheInviteAndItsEventWithTheHostsOwnRows(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTablesOfItsOwn();
        TestDatabase.run(dataSource, "create table applicant (session_id varchar(36) primary key)");
        InterviewEdge edge = edge(dataSource);
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession invited;
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            invited = invite(edge.withStore(store.joining(connection)));
            try (var insert = connection.prepareStatement("insert into applicant values (?)")) {
                insert.setString(1, invited.id().toString());
                insert.executeUpdate();
            }
            assertThat(store.list(TenantId.SINGLE, SessionQuery.all(), 10))
                    .as("not seen outside")
                    .isEmpty();
            connection.commit();
        }

        assertThat(store.list(TenantId.SINGLE, SessionQuery.all(), 10))
                .singleElement()
                .returns(invited, summary -> summary.session());
        assertThat(store.unrelayed(null, 10))
                .extracting(SessionEvent::sessionId)
                .containsExactly(invited.id());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCommittedRolledBackOrClosedByTheStore(TestDatabase database) throws SQLException {
        SpyDataSource spy = new SpyDataSource(database.withTables());
        JdbcSessionStore store = new JdbcSessionStore(spy.dataSource());
        InterviewSession session = Samples.session();
        try (Connection connection = spy.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            JdbcSessionStore joined = store.joining(connection);
            joined.create(Samples.invite(session));
            joined.createAll(List.of(Samples.invite(Samples.session())));
            joined.changeStatus(Samples.start(session));
            joined.changeStatus(Samples.start(session));
            joined.saveAnswer(Samples.answer(session, "Because", 0));
            joined.saveAnswer(Samples.answer(session, "Because", 7));
            joined.changeStatus(Samples.submit(session));
            joined.markRelayed(joined.unrelayed(null, 10), Samples.NOON);

            assertThat(connection.isClosed()).isFalse();
            assertThat(spy.calls()).doesNotContain("commit", "rollback");
            connection.commit();
        }

        assertThat(spy.open()).isZero();
        assertThat(store.history(session.tenant(), session.id(), HistoryQuery.all()))
                .extracting(SessionEvent::type)
                .containsExactly(
                        SessionEventType.INVITED,
                        SessionEventType.STARTED,
                        SessionEventType.ANSWERED,
                        SessionEventType.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalLeavesTheHostsTransactionUsable(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession taken = Samples.session();
        store.create(Samples.invite(taken));
        InterviewSession good = Samples.session();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            JdbcSessionStore joined = store.joining(connection);
            NewSession repeated = Samples.invite(Samples.session(Samples.id(), taken.token(), Samples.NOON));
            assertThatThrownBy(() -> joined.create(repeated)).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> joined.createAll(List.of(Samples.invite(Samples.session()), repeated)))
                    .isInstanceOf(StoreException.class);

            joined.create(Samples.invite(good));
            connection.commit();
        }

        assertThat(store.list(TenantId.SINGLE, SessionQuery.all(), 10))
                .extracting(summary -> summary.session().id())
                .containsExactlyInAnyOrder(taken.id(), good.id());
    }

    @ParameterizedTest
    @EnumSource
    void anExternalIdThatIsTakenGivesTheFirstInvitationAndHarmsNothing(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        InterviewEdge edge = edge(dataSource);
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InviteRequest request = InviteRequest.forJob("backend")
                .email("ada@example.com")
                .externalId("application 7")
                .build();
        InterviewSession first = edge.invites().invite(request).session();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            InterviewEdge joined = edge.withStore(store.joining(connection));

            assertThat(joined.invites().invite(request).session()).isEqualTo(first);

            invite(joined);
            connection.commit();
        }
        assertThat(store.list(TenantId.SINGLE, SessionQuery.all(), 10)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionThatCommitsByItselfIsRefusedByName(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        try (Connection connection = dataSource.getConnection()) {
            JdbcSessionStore joined = new JdbcSessionStore(dataSource).joining(connection);

            assertThatThrownBy(() -> joined.create(Samples.invite(Samples.session())))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("switch its auto-commit off");
            assertThat(connection.isClosed()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnalysisIsNotClaimedInATransactionOfTheHosts(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        Analysis claim = Analysis.claim(session.id(), 1, "rules 1", Samples.NOON, Samples.NOON.plusSeconds(60));
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);

            assertThatThrownBy(() -> store.joining(connection)
                            .claimAnalysis(claim, null, Samples.draft(SessionEventType.ANALYSIS_STARTED)))
                    .isInstanceOf(TransactionActiveException.class);
        }
        assertThat(store.findAnalyses(session.id()).latest()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aReviewIsReadInATransactionOfTheHosts(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        StubAnalyzer analyzer = new StubAnalyzer();
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(id -> Optional.of(Samples.JOB))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(store)
                .analyzer(analyzer)
                .build();
        InterviewSession session = invite(edge);
        edge.interviews().start(session.token());
        edge.interviews().answer(session.token(), "why", "Because", 0);
        edge.interviews().submit(session.token());
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);

            InterviewReview review =
                    edge.withStore(store.joining(connection)).reviews().find(session.id());

            assertThat(review.answers().get(0).text()).isEqualTo("Because");
            assertThat(review.analysis()).isNull();
            connection.rollback();
        }
        assertThat(analyzer.runs()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void noEventIsAppendedInATransactionOfTheHosts(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        LogEntry entry = new LogEntry(
                session.tenant(), session.id(), null, Samples.NOON, Samples.draft(SessionEventType.DELIVERY_STARTED));
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);

            assertThatThrownBy(() -> store.joining(connection).append(entry))
                    .isInstanceOf(TransactionActiveException.class);
        }
        assertThat(store.history(session.tenant(), session.id(), HistoryQuery.all()))
                .hasSize(1);
    }

    /** In a snapshot that is older than the last answer, a database may still show what was there before. */
    @ParameterizedTest
    @EnumSource
    void aSubmitInAnOldSnapshotJudgesWhatIsStoredNow(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        store.changeStatus(Samples.start(session));
        store.saveAnswer(Samples.answer(session, "Because", 0));
        List<String> outcomes = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            JdbcSessionStore joined = store.joining(connection);
            assertThat(joined.findByToken(session.token())).isPresent();
            store.saveAnswer(Samples.answer(session, " ", 1));

            try {
                outcomes.add(joined.changeStatus(Samples.submit(session)).isPresent() ? "submitted" : "refused");
            } catch (StoreException conflict) {
                outcomes.add("run again");
            }
            connection.rollback();
        }

        assertThat(outcomes).doesNotContain("submitted");
    }

    private static InterviewSession invite(InterviewEdge edge) {
        return edge.invites()
                .invite(InviteRequest.forJob("backend").email("ada@example.com").build())
                .session();
    }

    static InterviewEdge edge(DataSource dataSource) {
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(Samples.JOB).filter(job -> job.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(new JdbcSessionStore(dataSource))
                .build();
    }
}
