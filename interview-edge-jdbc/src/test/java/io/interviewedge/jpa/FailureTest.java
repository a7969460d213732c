package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.interviewedge.error.StoreException;
import io.interviewedge.jdbc.HostDatabase;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionStore;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import javax.sql.DataSource;
import org.hibernate.engine.transaction.jta.platform.spi.JtaPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What goes wrong: run again where that may help, told without secrets where it does not. */
class FailureTest {

    private static final SQLException SERIALIZATION_FAILURE = new SQLException("somebody else was there", "40001");

    /** As jakarta.transaction.Status has it. */
    private static final int STATUS_NO_TRANSACTION = 6;

    /** All that a host knows. */
    @Entity
    static class Note {
        @Id
        private long id;
    }

    private EntityManagerFactory factory;

    private JpaSessionStore store(Provider provider, DataSource dataSource) {
        factory = provider.factory(dataSource);
        return new JpaSessionStore(factory);
    }

    @AfterEach
    void close() {
        if (factory != null) {
            factory.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatFailsBecauseOthersGotInTheWayIsRunAgain(Provider provider) {
        FailingDataSource failing = new FailingDataSource(HostDatabase.H2.dataSource());
        SessionStore store = store(provider, failing.dataSource());
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        failing.failNext(3, SERIALIZATION_FAILURE);

        assertThat(store.changeStatus(Samples.start(session))).isPresent();

        assertThat(failing.failed()).isEqualTo(3);
        assertThat(store.history(session.tenant(), session.id())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void ofATransactionThatMayNotWriteItIsSaidAndNothingIsStored(Provider provider) {
        PGSimpleDataSource dataSource = (PGSimpleDataSource) HostDatabase.POSTGRESQL.dataSource();
        dataSource.setOptions("-c default_transaction_read_only=on");
        SessionStore store = store(provider, dataSource);
        InterviewSession session = Samples.session();

        assertThatThrownBy(() -> store.create(Samples.invite(session)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("SQLState 25006")
                .hasMessageContaining("is read-only");

        assertThat(store.findByToken(session.token())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "90097, 90097, read-only",
        "HY000, 1290, read-only",
        "42501, 0, no right",
        "90096, 90096, no right",
        "42000, 1142, no right"
    })
    void aDatabaseThatTakesNoWritesIsToldFromOneWithoutTables(String state, int code, String told) {
        FailingDataSource failing = new FailingDataSource(HostDatabase.H2.dataSource());
        SessionStore store = store(Provider.HIBERNATE, failing.dataSource());
        failing.failNext(1, new SQLException("no", state, code));

        assertThatThrownBy(() -> store.create(Samples.invite(Samples.session())))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @EnumSource
    void itIsRunAgainABoundedNumberOfTimes(Provider provider) {
        FailingDataSource failing = new FailingDataSource(HostDatabase.H2.dataSource());
        SessionStore store = store(provider, failing.dataSource());
        failing.failNext(Integer.MAX_VALUE, SERIALIZATION_FAILURE);

        assertThatThrownBy(() -> store.create(Samples.invite(Samples.session())))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "could not store a new session (SQLState 40001); others kept getting in the way; try again, in"
                                + " a new transaction if this one is yours");

        assertThat(failing.failed()).isBetween(2, 100);
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionOfTheHostsIsTheHostsToRunAgain(Provider provider) {
        FailingDataSource failing = new FailingDataSource(HostDatabase.H2.dataSource());
        JpaSessionStore store = store(provider, failing.dataSource());
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));

        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            failing.failNext(1, SERIALIZATION_FAILURE);
            assertThatThrownBy(() -> store.joining(entities).changeStatus(Samples.start(session)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("SQLState 40001");
            entities.getTransaction().rollback();
        }

        assertThat(failing.failed()).isEqualTo(1);
        assertThat(store.findByToken(session.token()).orElseThrow().session()).isEqualTo(session);
    }

    @ParameterizedTest
    @EnumSource
    void otherFailuresAreNotTriedAgain(Provider provider) {
        FailingDataSource failing = new FailingDataSource(HostDatabase.H2.dataSource());
        SessionStore store = store(provider, failing.dataSource());
        failing.failNext(1, new SQLException("no such table", "42S02"));

        assertThatThrownBy(() -> store.unrelayed(null, 1))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "could not read the event log (SQLState 42S02); check that the tables are there and this account"
                                + " may use them; JdbcSchema.migrate makes them");

        assertThat(failing.failed()).isEqualTo(1);
    }

    /** PostgreSQL quotes the whole row in its message, and providers quote the database; see {@link Provider#QUOTES_VALUES}. */
    @ParameterizedTest
    @EnumSource
    void noValueThatWasToBeStoredGetsIntoAnErrorOrIntoTheLog(Provider provider) throws SQLException {
        DataSource dataSource = HostDatabase.POSTGRESQL.dataSource();
        try (Connection connection = dataSource.getConnection()) {
            connection
                    .createStatement()
                    .execute("alter table interview_session add constraint nobody check (job_id <> 'backend')");
        }
        SessionStore store = store(provider, dataSource);
        InterviewSession session = Samples.session();
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Handler handler = new StreamHandler(log, new SimpleFormatter());
        Logger.getLogger("").addHandler(handler);

        Throwable failure = catchThrowable(() -> store.create(Samples.invite(session)));

        Logger.getLogger("").removeHandler(handler);
        handler.close();
        assertThat(failure)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("SQLState 23514")
                .hasCauseInstanceOf(SQLException.class);
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains("PSQLException");
        assertThat(trace + log.toString(StandardCharsets.UTF_8))
                .doesNotContain(session.token().value())
                .doesNotContainIgnoringCase("hara")
                .doesNotContain("Lovelace");
    }

    @ParameterizedTest
    @EnumSource
    void aPersistenceUnitThatDoesNotKnowTheEntitiesIsRefused(Provider provider) {
        factory = provider.factory(
                Provider.configuration(HostDatabase.H2.dataSource()).managedClass(Note.class));

        assertThatThrownBy(() -> new JpaSessionStore(factory))
                .isInstanceOf(StoreException.class)
                .hasMessage("the persistence unit does not know io.interviewedge.jpa.ScriptEntity; list every class of"
                        + " JpaSessionStore.entities() in it");
    }

    @Test
    void aFactoryWithoutTransactionsOfItsOwnIsToldWhatToDo() {
        DataSource dataSource = HostDatabase.H2.dataSource();
        factory = Provider.HIBERNATE.factory(Provider.withEntities(Provider.configuration(dataSource))
                .transactionType(PersistenceUnitTransactionType.JTA)
                .property("hibernate.connection.datasource", dataSource)
                .property("hibernate.transaction.jta.platform", withoutTransaction(JtaPlatform.class))
                // As the specification has it; otherwise it would begin one of the server's.
                .property("hibernate.jpa.compliance.transaction", "true"));
        SessionStore store = new JpaSessionStore(factory);

        assertThatThrownBy(() -> store.unrelayed(null, 1))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("as one of JTA has none")
                .hasMessageContaining("use JdbcSessionStore");
    }

    /** What an application server says of its transactions while nobody is in one. */
    private static <T> T withoutTransaction(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Class<?> asked = method.getReturnType();
                    if (asked == int.class) {
                        return STATUS_NO_TRANSACTION;
                    }
                    if (asked == boolean.class) {
                        return false;
                    }
                    return asked.getSimpleName().endsWith("TransactionManager") ? withoutTransaction(asked) : null;
                }));
    }
}
