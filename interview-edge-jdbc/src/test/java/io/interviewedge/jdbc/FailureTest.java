package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.jdbc.dialect.PostgreSqlDialect;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.tenant.TenantId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class FailureTest {

    @Test
    void aRefusedConnectionIsAStoreException() throws IOException {
        DataSource nobody = nobodyListens();

        assertThatThrownBy(() -> new JdbcSessionStore(nobody))
                .isInstanceOf(StoreException.class)
                .hasMessage("could not ask the database for its name (SQLState 08001); "
                        + "check that the database is up and its address and account are right")
                .hasCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> JdbcSessionStore.builder(nobody)
                        .dialect(new PostgreSqlDialect())
                        .build()
                        .findByToken(Samples.session().token()))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("could not open a link (SQLState 08001)");
    }

    @Test
    void anExhaustedPoolIsAStoreException() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TestDatabase.H2_IN_MEMORY.withTables());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(250);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcSessionStore store = new JdbcSessionStore(pool);
            try (Connection taken = pool.getConnection()) {
                assertThat(taken.isValid(1)).isTrue();
                assertThatThrownBy(() -> store.create(Samples.invite(Samples.session())))
                        .isInstanceOf(StoreException.class)
                        .hasMessageStartingWith("could not store a new session");
            }
            store.create(Samples.invite(Samples.session()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void missingTablesAreNamedAsTheCure(TestDatabase database) {
        JdbcSessionStore store = new JdbcSessionStore(database.empty());

        assertThatThrownBy(() -> store.create(Samples.invite(Samples.session())))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("JdbcSchema.migrate makes them");
    }

    /** What happens behind a pooler that gives each transaction another connection to the server. */
    @ParameterizedTest
    @ValueSource(strings = {"26000", "42P05"})
    void aPreparedStatementThatAPoolerMixesUpIsNamedWithItsCure(String state) {
        SpyDataSource spy = new SpyDataSource(TestDatabase.POSTGRESQL.withTables());
        JdbcSessionStore store = new JdbcSessionStore(spy.dataSource());
        spy.failNext(new SQLException("prepared statement \"S_1\"", state));

        assertThatThrownBy(() -> store.findScript("none"))
                .isInstanceOf(StoreException.class)
                .hasMessage("could not find a script (SQLState " + state + "); a statement that the driver had prepared"
                        + " on the server is not there, or is another one's, as happens behind a pooler such as PgBouncer"
                        + " that shares connections between transactions; switch prepared statements off in the driver"
                        + " (prepareThreshold=0 with PostgreSQL's) or let the pooler keep track of them");
    }

    @ParameterizedTest
    @EnumSource
    void aTakenTokenIsToldWithoutTheToken(TestDatabase database) {
        JdbcSessionStore store = new JdbcSessionStore(database.withTables());
        InterviewSession first = Samples.session();
        store.create(Samples.invite(first));
        InterviewSession second = Samples.session(Samples.id(), first.token(), Samples.NOON);

        Throwable refused = catchThrowable(() -> store.create(Samples.invite(second)));

        assertThat(refused)
                .isInstanceOf(StoreException.class)
                .hasMessage("the token is taken; a TokenGenerator must never repeat itself");
        assertThat(stackTrace(refused)).doesNotContain(first.token().value());
    }

    @ParameterizedTest
    @EnumSource
    void aTakenIdIsToldWithTheId(TestDatabase database) {
        JdbcSessionStore store = new JdbcSessionStore(database.withTables());
        InterviewSession first = Samples.session();
        store.create(Samples.invite(first));
        InterviewSession second = Samples.session(first.id(), InviteToken.of(UUID.randomUUID()), Samples.NOON);

        assertThatThrownBy(() -> store.create(Samples.invite(second)))
                .isInstanceOf(StoreException.class)
                .hasMessage("there is a session " + first.id() + " already; ids must be unique");
    }

    @ParameterizedTest
    @EnumSource
    void noFailureQuotesWhatWasToBeStored(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTablesOfItsOwn();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        store.changeStatus(Samples.start(session));
        try (Connection connection = dataSource.getConnection()) {
            connection
                    .createStatement()
                    .execute(
                            database == TestDatabase.MARIADB
                                    ? "alter table interview_answer modify answer_text varchar(5)"
                                    : "alter table interview_answer alter column answer_text set data type varchar(5)");
        }
        String answer = "a secret that is far too long";

        Throwable refused = catchThrowable(() -> store.saveAnswer(Samples.answer(session, answer, 0)));

        assertThat(refused)
                .isInstanceOf(StoreException.class)
                .hasMessage("could not save an answer (SQLState 22001); "
                        + "a value does not fit its column; check that the tables are as JdbcSchema.ddl prints them");
        assertThat(stackTrace(refused)).doesNotContain(answer).doesNotContain("secret");
        assertThat(store.findByToken(session.token()).orElseThrow().session().version())
                .as("the failed write was rolled back whole")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatTodaysRulesWouldRefuseIsReadAsItIsStored(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute("update interview_session set candidate_email = 'odd', token = 'odd'");
        }

        InterviewSession read =
                store.find(TenantId.SINGLE, session.id()).orElseThrow().session();

        assertThat(read.candidate().email().value()).isEqualTo("odd");
        assertThat(read.token().value()).isEqualTo("odd");
        assertThat(read.toString()).doesNotContain("odd");
    }

    @ParameterizedTest
    @EnumSource
    void everyConnectionComesBackAsItWasWhateverHappens(TestDatabase database) throws SQLException {
        for (boolean autoCommit : new boolean[] {true, false}) {
            try (HikariDataSource pool = TestDatabase.pool(database.withTables(), autoCommit)) {
                SpyDataSource spy = new SpyDataSource(pool);
                JdbcSessionStore store = new JdbcSessionStore(spy.dataSource());
                InterviewSession session = Samples.session();
                store.create(Samples.invite(session));
                store.changeStatus(Samples.submit(session));
                store.changeStatus(Samples.start(session));
                store.saveAnswer(Samples.answer(session, "Because", 0));
                store.saveAnswer(Samples.answer(session, "Because", 7));
                store.findByToken(session.token());
                spy.failNext(new SQLException("broken", "XX000"), new SQLException("broken", "XX000"));
                assertThatThrownBy(() -> store.findByToken(session.token())).isInstanceOf(StoreException.class);
                assertThatThrownBy(() -> store.create(Samples.invite(Samples.session())))
                        .isInstanceOf(StoreException.class);

                assertThat(spy.open()).isZero();
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
                try (Connection connection = pool.getConnection()) {
                    assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSharedConnectionKeepsItsAutoCommitMode(TestDatabase database) throws SQLException {
        DataSource real = database.withTables();
        try (Connection shared = real.getConnection()) {
            JdbcSessionStore store = new JdbcSessionStore(SpyDataSource.alwaysThis(shared));
            for (boolean autoCommit : new boolean[] {true, false}) {
                shared.setAutoCommit(autoCommit);

                InterviewSession session = Samples.session();
                store.create(Samples.invite(session));
                store.changeStatus(Samples.start(session));
                store.saveAnswer(Samples.answer(session, "Because", 0));

                assertThat(shared.getAutoCommit()).isEqualTo(autoCommit);
                assertThat(new JdbcSessionStore(real)
                                .findByToken(session.token())
                                .orElseThrow()
                                .answers())
                        .as("committed, as another connection sees")
                        .hasSize(1);
            }
        }
    }

    /** Without prepared statements, PostgreSQL adds up constants before it looks at any row. */
    @Test
    void aRevisionThatNoAnswerCanHaveIsRefusedAsAnyOther() {
        PGSimpleDataSource dataSource = PostgresAccounts.copy(TestDatabase.POSTGRESQL.withTables());
        dataSource.setPrepareThreshold(0);
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        store.changeStatus(Samples.start(session));

        assertThat(store.saveAnswer(Samples.answer(session, "Because", Integer.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedIsRefusedAndLeavesNoTrace() {
        JdbcSessionStore store = new JdbcSessionStore(TestDatabase.POSTGRESQL.withTables());
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        store.changeStatus(Samples.start(session));

        assertThat(store.saveAnswer(AnswerWrite.of(
                        session.token(),
                        "'; drop table --",
                        "x",
                        0,
                        Samples.NOON,
                        Samples.draft(SessionEventType.ANSWERED))))
                .isEmpty();
        assertThat(store.findByToken(session.token()).orElseThrow().session().version())
                .isEqualTo(1);
    }

    private static DataSource nobodyListens() throws IOException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        try (ServerSocket freed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            dataSource.setServerNames(new String[] {"127.0.0.1"});
            dataSource.setPortNumbers(new int[] {freed.getLocalPort()});
        }
        return dataSource;
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
