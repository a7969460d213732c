package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.StoreException;
import io.interviewedge.error.TransactionActiveException;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** With Spring: {@code @Transactional} on the host's side takes the library along. */
class SpringTransactionTest {

    @EnableTransactionManagement
    static class Configuration {}

    /** What a host writes: its own row and an invite, together. */
    static class Hiring {
        private final InterviewEdge edge;
        private final JdbcTemplate rows;

        Hiring(InterviewEdge edge, DataSource dataSource) {
            this.edge = edge;
            this.rows = new JdbcTemplate(dataSource);
        }

        @Transactional
        public UUID shortlist(boolean fail) {
            InterviewSession invited = invite(edge);
            rows.update("insert into applicant values (?)", invited.id().toString());
            if (fail) {
                throw new IllegalStateException("the host changed its mind");
            }
            return invited.id();
        }

        @Transactional
        public void buildAStoreAndFail(DataSource dataSource) {
            InterviewEdge late = edgeOn(joining(dataSource));
            rows.update("insert into applicant values ('early')");
            invite(late);
            edgeOn(joining(dataSource));
            throw new IllegalStateException("the host changed its mind");
        }

        @Transactional
        public void inviteAndTry(InterviewEdge other, String refusal) {
            invite(edge);
            assertThatThrownBy(() -> invite(other))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(refusal);
            assertThatThrownBy(() -> other.tracking().find(SessionQuery.all()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(refusal);
        }

        @Transactional
        public void inviteBy(InterviewEdge other) {
            invite(other);
        }

        @Transactional
        public void inviteByAndFail(InterviewEdge other) {
            invite(other);
            throw new IllegalStateException("the host changed its mind");
        }

        @Transactional
        public void analyse(JdbcSessionStore store, UUID session) {
            store.claimAnalysis(
                    Analysis.claim(session, 1, "rules 1", Samples.NOON, Samples.NOON.plusSeconds(60)),
                    null,
                    Samples.draft(SessionEventType.ANALYSIS_STARTED));
        }
    }

    private record Host(HikariDataSource dataSource, JdbcSessionStore store, InterviewEdge edge, Hiring hiring)
            implements AutoCloseable {

        static Host on(TestDatabase database) throws SQLException {
            return on(database, true);
        }

        static Host on(TestDatabase database, boolean autoCommit) throws SQLException {
            DataSource plain = database.withTablesOfItsOwn();
            TestDatabase.run(plain, "create table applicant (session_id varchar(36) primary key)");
            HikariDataSource dataSource = TestDatabase.pool(plain, autoCommit);
            JdbcSessionStore store = joining(dataSource);
            InterviewEdge edge = edgeOn(store);
            AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
            context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(dataSource));
            context.registerBean(Hiring.class, () -> new Hiring(edge, dataSource));
            context.register(Configuration.class);
            context.refresh();
            return new Host(dataSource, store, edge, context.getBean(Hiring.class));
        }

        int applicants() {
            return new JdbcTemplate(dataSource).queryForObject("select count(*) from applicant", Integer.class);
        }

        @Override
        public void close() {
            dataSource.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRollbackMeansNoInviteAndNoEvent(TestDatabase database) throws SQLException {
        try (Host host = Host.on(database)) {
            assertThatThrownBy(() -> host.hiring.shortlist(true)).hasMessage("the host changed its mind");

            assertThat(host.store.list(TenantId.SINGLE, SessionQuery.all(), 10)).isEmpty();
            assertThat(host.store.unrelayed(null, 10)).isEmpty();
            assertThat(host.applicants()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCommitMeansBoth(TestDatabase database) throws SQLException {
        try (Host host = Host.on(database)) {
            UUID invited = host.hiring.shortlist(false);

            assertThat(host.store.find(TenantId.SINGLE, invited)).isPresent();
            assertThat(host.store.history(TenantId.SINGLE, invited, HistoryQuery.all()))
                    .hasSize(1);
            assertThat(host.applicants()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoreThatIsBuiltInATransactionDoesNotEndIt(TestDatabase database) throws SQLException {
        try (Host host = Host.on(database)) {
            assertThatThrownBy(() -> host.hiring.buildAStoreAndFail(host.dataSource))
                    .hasMessage("the host changed its mind");

            assertThat(host.applicants()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void outsideOfATransactionTheLibraryHasItsOwn(TestDatabase database) throws SQLException {
        try (Host host = Host.on(database)) {
            InterviewSession invited = invite(host.edge);

            assertThat(new JdbcSessionStore(host.dataSource).find(TenantId.SINGLE, invited.id()))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPoolWithoutAutoCommitMakesNoDifference(TestDatabase database) throws SQLException {
        try (Host host = Host.on(database, false)) {
            UUID invited = host.hiring.shortlist(false);
            InterviewSession another = invite(host.edge);
            assertThatThrownBy(() -> host.hiring.shortlist(true)).hasMessage("the host changed its mind");

            assertThat(host.store.list(TenantId.SINGLE, SessionQuery.all(), 10))
                    .extracting(summary -> summary.session().id())
                    .containsExactlyInAnyOrder(invited, another.id());
        }
    }

    /** The connections of a pool are no part of the transaction, and without auto-commit nothing would commit them. */
    @ParameterizedTest
    @MethodSource("databasesAndAutoCommit")
    void connectionsOfAPoolAreNotTakenForThoseOfTheTransaction(TestDatabase database, boolean autoCommit)
            throws SQLException {
        try (Host host = Host.on(database, autoCommit)) {
            InterviewEdge unaware = edgeOn(JdbcSessionStore.builder(TransactionSource.managed(
                            host.dataSource, TransactionSynchronizationManager::isActualTransactionActive))
                    .build());
            InterviewEdge handedAny = edgeOn(JdbcSessionStore.builder(host.dataSource)
                    .joining(
                            TransactionSynchronizationManager::isActualTransactionActive,
                            () -> connectionOf(host.dataSource))
                    .build());

            host.hiring.inviteAndTry(unaware, "the store was told to join a transaction, but");
            host.hiring.inviteAndTry(handedAny, "but is handed another connection at each call");

            assertThat(host.store.list(TenantId.SINGLE, SessionQuery.all(), 10)).hasSize(2);
            assertThat(host.dataSource.getHikariPoolMXBean().getActiveConnections())
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("databasesAndAutoCommit")
    void aTransactionOnAnotherDataSourceIsNotJoined(TestDatabase database, boolean autoCommit) throws SQLException {
        try (Host host = Host.on(database, autoCommit);
                HikariDataSource another = TestDatabase.pool(database.withTablesOfItsOwn(), autoCommit)) {
            InterviewEdge elsewhere = edgeOn(joining(another));

            host.hiring.inviteAndTry(elsewhere, "in a transaction that has no connection of the store's data source");

            assertThat(new JdbcSessionStore(another).list(TenantId.SINGLE, SessionQuery.all(), 10))
                    .isEmpty();
            invite(elsewhere);
            assertThat(new JdbcSessionStore(another).list(TenantId.SINGLE, SessionQuery.all(), 10))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databasesAndAutoCommit")
    void aDataSourceThatHandsOutTheTransactionsConnectionIsJoined(TestDatabase database, boolean autoCommit)
            throws SQLException {
        try (Host host = Host.on(database, autoCommit)) {
            InterviewEdge aware = edgeOn(JdbcSessionStore.builder(TransactionSource.managed(
                            new TransactionAwareDataSourceProxy(host.dataSource),
                            TransactionSynchronizationManager::isActualTransactionActive))
                    .build());

            host.hiring.inviteBy(aware);
            assertThatThrownBy(() -> host.hiring.inviteByAndFail(aware)).hasMessage("the host changed its mind");

            assertThat(host.store.list(TenantId.SINGLE, SessionQuery.all(), 10)).hasSize(1);
        }
    }

    static Stream<Arguments> databasesAndAutoCommit() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of(arguments(database, true), arguments(database, false)));
    }

    @ParameterizedTest
    @EnumSource
    void anAnalysisIsNotClaimedInATransactionOfTheHosts(TestDatabase database) throws SQLException {
        try (Host host = Host.on(database)) {
            InterviewSession invited = invite(host.edge);

            assertThatThrownBy(() -> host.hiring.analyse(host.store, invited.id()))
                    .isInstanceOf(TransactionActiveException.class);
        }
    }

    private static JdbcSessionStore joining(DataSource dataSource) {
        return JdbcSessionStore.builder(dataSource)
                .joining(
                        TransactionSynchronizationManager::isActualTransactionActive,
                        () -> TransactionSynchronizationManager.getResource(dataSource)
                                        instanceof ConnectionHolder holder
                                ? holder.getConnection()
                                : null)
                .build();
    }

    private static Connection connectionOf(DataSource dataSource) {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InterviewEdge edgeOn(JdbcSessionStore store) {
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(Samples.JOB).filter(job -> job.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(store)
                .build();
    }

    private static InterviewSession invite(InterviewEdge edge) {
        return edge.invites()
                .invite(InviteRequest.forJob("backend").email("ada@example.com").build())
                .session();
    }
}
