package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.StoredSession;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every operation of the store, on each provider and with settings of the host's that do not fit the tables. What is
 * written is read by a store that knows nothing of Jakarta Persistence, and the other way round.
 */
class ProviderTest {

    private static final String LONG_TEXT = "\u20AC 'quoted' \\ \uD83D\uDE80 %_\r\n".repeat(8_000);

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#all")
    void everyOperationWorksInTransactionsOfTheStore(Host host) {
        assertThatEveryOperationWorks(host, work -> work.accept(host.store()));

        assertThat(host.connections())
                .as("connections that were not given back")
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#all")
    void everyOperationWorksInATransactionOfTheHost(Host host) {
        assertThatEveryOperationWorks(
                host,
                work -> host.commit(entities -> {
                    work.accept(host.store().joining(entities));
                    return entities;
                }));

        assertThat(host.connections())
                .as("connections that were not given back")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BINARY", "CHAR"})
    void entitiesKeepTheirIdsWithTheMappingFileForOtherTypes(String type) {
        DataSource dataSource = HostDatabase.POSTGRESQL.dataSource();
        InterviewSession session = Samples.session();
        NewSession invite = Samples.invite(session);
        new JdbcSessionStore(dataSource).create(invite);

        try (EntityManagerFactory factory = Unit.HIBERNATE.factory(
                        "other uuids", dataSource, Map.of("hibernate.type.preferred_uuid_jdbc_type", type));
                EntityManager entities = factory.createEntityManager()) {
            EventEntity event = entities.createQuery(
                            "select e from InterviewEvent e where e.sessionId = :id", EventEntity.class)
                    .setParameter("id", session.id())
                    .getSingleResult();

            assertThat(event.sessionId()).isEqualTo(session.id());
            assertThat(event.id()).isEqualTo(invite.event().id());
            assertThat(entities.find(SessionEntity.class, session.id()).id()).isEqualTo(session.id());
        }
    }

    private static void assertThatEveryOperationWorks(Host host, Consumer<Consumer<SessionStore>> transaction) {
        SessionStore jdbc = host.jdbc();
        InterviewSession session = Samples.session();
        InterviewSession other = Samples.session();
        Analysis claim = Samples.claim(session);
        Analysis succeeded = claim.succeeded(Samples.result(), Samples.NOON.plusMillis(5));

        transaction.accept(store -> {
            assertThat(store.create(Samples.invite(session))).isEqualTo(session);
            assertThat(store.createAll(List.of(Samples.invite(other), Samples.invite(session))))
                    .containsExactly(other, session);
            assertThat(store.changeStatus(Samples.start(session))).isPresent();
            assertThat(store.saveAnswer(Samples.answer(session, LONG_TEXT, 0))).isPresent();
            assertThat(store.saveAnswer(Samples.answer(session, "Too late", 0))).isEmpty();
            assertThat(store.changeStatus(Samples.submit(session))).isPresent();
        });
        StoredSession written = jdbc.find(session.tenant(), session.id()).orElseThrow();
        assertThat(written.session().status()).isEqualTo(SessionStatus.COMPLETED);
        assertThat(written.answers().get("why").text()).isEqualTo(LONG_TEXT);

        host.store()
                .claimAnalysis(claim, null, Samples.draft(SessionEventType.ANALYSIS_STARTED))
                .orElseThrow();
        host.store()
                .append(new LogEntry(
                        session.tenant(),
                        session.id(),
                        null,
                        Samples.NOON,
                        Samples.draft(SessionEventType.DELIVERY_STARTED)))
                .orElseThrow();
        transaction.accept(
                store -> assertThat(store.finishAnalysis(succeeded, Samples.draft(SessionEventType.ANALYSIS_SUCCEEDED)))
                        .isPresent());
        assertThat(jdbc.findAnalyses(session.id()).latest()).contains(succeeded);

        List<SessionEvent> history = jdbc.history(session.tenant(), session.id(), HistoryQuery.all());
        assertThat(history).hasSize(7);
        transaction.accept(store -> {
            assertThat(store.findScript(Samples.SCRIPT.id())).contains(Samples.SCRIPT);
            assertThat(store.findByToken(session.token()).orElseThrow().answers())
                    .isEqualTo(written.answers());
            assertThat(store.find(session.tenant(), session.id())).isEqualTo(jdbc.find(session.tenant(), session.id()));
            assertThat(store.findAnalyses(session.id()).latest()).contains(succeeded);
            assertThat(store.list(session.tenant(), SessionQuery.all(), 10))
                    .isEqualTo(jdbc.list(session.tenant(), SessionQuery.all(), 10))
                    .hasSize(1);
            assertThat(store.count(session.tenant(), SessionQuery.all()))
                    .isEqualTo(Map.of(SessionStatus.COMPLETED, 1L));
            assertThat(store.history(session.tenant(), session.id(), HistoryQuery.all()))
                    .isEqualTo(history);
            assertThat(store.unrelayed(null, 1_000)).containsAll(history);
            store.markRelayed(history, Samples.NOON);
        });
        assertThat(jdbc.unrelayed(null, 1_000)).doesNotContainAnyElementsOf(history);
    }
}
