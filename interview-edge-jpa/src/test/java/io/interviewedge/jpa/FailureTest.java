package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionStore;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong: run again where that may help, told without secrets where it does not. */
class FailureTest {

    private static final SQLException SERIALIZATION_FAILURE = new SQLException("somebody else was there", "40001");

    private EntityManagerFactory factory;

    private JpaSessionStore store(Unit unit, DataSource dataSource) {
        factory = unit.factory(dataSource);
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
    void whatFailsBecauseOthersGotInTheWayIsRunAgain(Unit unit) {
        FailingDataSource failing = new FailingDataSource(HostDatabase.H2.dataSource());
        SessionStore store = store(unit, failing.dataSource());
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        failing.failNext(3, SERIALIZATION_FAILURE);

        assertThat(store.changeStatus(Samples.start(session))).isPresent();

        assertThat(failing.failed()).isEqualTo(3);
        assertThat(store.history(session.tenant(), session.id(), HistoryQuery.all()))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionOfTheHostsIsTheHostsToRunAgain(Unit unit) {
        FailingDataSource failing = new FailingDataSource(HostDatabase.H2.dataSource());
        JpaSessionStore store = store(unit, failing.dataSource());
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

    /** A trigger that fails at the commit, whose message PostgreSQL makes of what the trigger says. */
    @ParameterizedTest
    @EnumSource
    void aCommitThatFailsIsToldWithoutItsMessage(Unit unit) throws SQLException {
        DataSource dataSource = HostDatabase.POSTGRESQL.dataSource();
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute("""
                    create function refuse() returns trigger language plpgsql as
                    $$ begin raise exception 'no % here', new.token using errcode = '23514'; end $$;
                    create constraint trigger refuse after insert on interview_session
                    deferrable initially deferred for each row execute function refuse()""");
        }
        SessionStore store = store(unit, dataSource);
        InterviewSession session = Samples.session();

        Throwable failure = catchThrowable(() -> store.create(Samples.invite(session)));

        assertThat(failure)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("SQLState 23514")
                .hasCauseInstanceOf(SQLException.class);
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(session.token().value()).contains("PSQLException");
        assertThat(store.findByToken(session.token())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheHostCannotFlushIsTheHostsFailure(Unit unit) throws SQLException {
        DataSource dataSource = HostDatabase.H2.dataSource();
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute("create table note (id varchar(1) not null primary key)");
        }
        JpaSessionStore store = store(unit, dataSource);

        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            entities.persist(new Note("too long"));
            assertThatThrownBy(() -> store.joining(entities).unrelayed(null, 1))
                    .isInstanceOf(PersistenceException.class);
            entities.getTransaction().rollback();
        }
    }

    /** EclipseLink says so itself. */
    @Test
    void aDatabaseThatCannotBeReachedIsSaidWhenTheStoreIsBuilt() {
        FailingDataSource failing = new FailingDataSource(HostDatabase.H2.dataSource());
        factory = Unit.HIBERNATE.factory(failing.dataSource());
        failing.refuseConnections(new SQLException("nobody is there", "08001"));

        assertThatThrownBy(() -> new JpaSessionStore(factory))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("could not ask the database for its name (SQLState 08001)");
    }

    @ParameterizedTest
    @EnumSource
    void aPersistenceUnitThatDoesNotKnowTheEntitiesIsRefused(Unit unit) {
        factory = unit.factory("unaware", HostDatabase.H2.dataSource(), Map.of());

        assertThatThrownBy(() -> new JpaSessionStore(factory))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the persistence unit does not know io.interviewedge.jpa.ScriptEntity; list every class of"
                        + " JpaSessionStore.entities() in it");
    }

    @Test
    void aUnitWithTransactionsOfAContainerIsToldWhatToDo() {
        // As the specification says of a unit with transactions of JTA.
        factory = lacking("getTransaction", new IllegalStateException("use those of the container"));

        assertThatThrownBy(() -> new JpaSessionStore(factory))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("has JTA transactions")
                .hasMessageContaining("use JdbcSessionStore");
    }

    @Test
    void aProviderThatDoesNotShowItsConnectionIsRefusedByName() {
        // As one of Jakarta Persistence 3.1 does if the interfaces are those of 3.2.
        factory = lacking("callWithConnection", new AbstractMethodError());

        assertThatThrownBy(() -> new JpaSessionStore(factory))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("hibernate-core " + Version.getVersionString() + " does not show its connection")
                .hasMessageContaining("use JdbcSessionStore");
    }

    /** Of Hibernate, but whose entity managers cannot do that. */
    private static EntityManagerFactory lacking(String name, Throwable thrown) {
        EntityManagerFactory real = Unit.HIBERNATE.factory(HostDatabase.H2.dataSource());
        return FailingDataSource.proxy(EntityManagerFactory.class, (method, arguments) -> {
            Object result = FailingDataSource.invoke(real, method, arguments);
            return result instanceof EntityManager entities
                    ? FailingDataSource.proxy(EntityManager.class, (called, with) -> {
                        if (called.getName().equals(name)) {
                            throw thrown;
                        }
                        return FailingDataSource.invoke(entities, called, with);
                    })
                    : result;
        });
    }
}
