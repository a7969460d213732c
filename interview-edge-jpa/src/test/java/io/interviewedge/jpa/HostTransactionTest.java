package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.StoreException;
import io.interviewedge.error.TransactionActiveException;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Work in a resource-local transaction that the host begins and ends. */
class HostTransactionTest {

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void whatIsRolledBackLeavesNeitherAnInviteNorAnEvent(Host host) {
        AtomicReference<InterviewSession> invited = new AtomicReference<>();
        Application application = application(host);

        host.rollBack(entities -> {
            entities.persist(application);
            invited.set(host.edge(entities).invites().invite(Samples.request()).session());
            assertThat(host.store().joining(entities).findByToken(invited.get().token()))
                    .as("inside, it is there")
                    .isPresent();
        });

        assertThat(host.store().findByToken(invited.get().token())).isEmpty();
        assertThat(events(host, invited.get())).isEmpty();
        assertThat(stage(host, application)).isNull();
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void whatIsCommittedIsThereWithItsEventAndTheHostsOwnRow(Host host) {
        Application application = host.commit(entities -> {
            InterviewSession session =
                    host.edge(entities).invites().invite(Samples.request()).session();
            Application made = new Application("screening", entities.find(SessionEntity.class, session.id()));
            entities.persist(made);
            return made;
        });

        StoredSession invited =
                host.jdbc().findByToken(application.session().token()).orElseThrow();
        assertThat(events(host, invited.session())).containsExactly(SessionEventType.INVITED);
        assertThat(stage(host, application)).isEqualTo("screening");
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void aSupplierIsAskedEachTimeAndATransactionThatHasDoneNothingYetIsJoined(Host host) {
        AtomicReference<EntityManager> current = new AtomicReference<>();
        SessionStore store = host.store().joining(current::get);
        InterviewSession lost = Samples.session();
        InterviewSession kept = Samples.session();

        host.rollBack(entities -> {
            current.set(entities);
            store.create(Samples.invite(lost));
        });
        current.set(null);
        store.create(Samples.invite(kept));

        assertThat(store.findByToken(lost.token())).isEmpty();
        assertThat(store.findByToken(kept.token())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void anEntityManagerInNoTransactionIsNotJoined(Host host) {
        InterviewSession session = Samples.session();
        try (EntityManager idle = host.factory().createEntityManager()) {
            SessionStore store = host.store().joining(() -> idle);

            store.create(Samples.invite(session));

            assertThat(host.store().findByToken(session.token())).isPresent();
            assertThatThrownBy(() -> host.store().joining(idle).findByToken(session.token()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the entity manager is in none");
        }
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void theHostsEntitiesStayManagedAndItsTransactionStaysOpen(Host host) {
        Application application = application(host);

        host.commit(entities -> {
            entities.persist(application);
            InterviewSession session = Samples.session();
            SessionStore store = host.store().joining(entities);
            store.create(Samples.invite(session));
            store.changeStatus(Samples.start(session));
            store.createAll(List.of(Samples.invite(Samples.session()), Samples.invite(Samples.session())));
            assertThat(entities.contains(application)).isTrue();
            assertThat(entities.isOpen()).isTrue();
            assertThat(entities.getTransaction().isActive()).isTrue();
            application.moveTo("interview");
            return session;
        });

        assertThat(stage(host, application)).isEqualTo("interview");
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void whatTheHostHasLoadedIsRefreshedByAStep(Host host) {
        InterviewSession session = Samples.session();
        host.store().create(Samples.invite(session));

        host.commit(entities -> {
            SessionStore store = host.store().joining(entities);
            SessionEntity loaded = entities.find(SessionEntity.class, session.id());
            assertThat(loaded.answers()).isEmpty();

            store.changeStatus(Samples.start(session)).orElseThrow();
            assertThat(loaded.status()).isEqualTo("in_progress");
            store.saveAnswer(Samples.answer(session, "First", 0)).orElseThrow();
            AnswerEntity answer = loaded.answers().get(0);
            assertThat(answer.text()).isEqualTo("First");
            store.saveAnswer(Samples.answer(session, "Second", 1)).orElseThrow();
            assertThat(answer.text()).isEqualTo("Second");
            store.changeStatus(Samples.submit(session)).orElseThrow();

            assertThat(loaded.status()).isEqualTo("completed");
            assertThat(loaded.version()).isEqualTo(4);
            assertThat(loaded.answers()).extracting(AnswerEntity::text).containsExactly("Second");
            return loaded;
        });
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void whatTheHostHasLoadedIsRefreshedByAChangeOfItsLink(Host host) {
        InterviewSession session = Samples.session();
        host.store().create(Samples.invite(session));

        host.commit(entities -> {
            SessionStore store = host.store().joining(entities);
            SessionEntity loaded = entities.find(SessionEntity.class, session.id());

            store.changeLink(Samples.revocation(session)).orElseThrow();

            assertThat(loaded.revokedAt()).isEqualTo(Samples.NOON);
            assertThat(loaded.version()).isEqualTo(1);
            return loaded;
        });
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void theAnalysisAndTheEventsThatTheHostHasLoadedAreRefreshed(Host host) {
        InterviewSession session = Samples.session();
        host.store().create(Samples.invite(session));
        Analysis claim = Samples.claim(session);
        host.store()
                .claimAnalysis(claim, null, Samples.draft(SessionEventType.ANALYSIS_STARTED))
                .orElseThrow();

        host.commit(entities -> {
            SessionStore store = host.store().joining(entities);
            AnalysisEntity analysis = entities.find(AnalysisEntity.class, new AnalysisEntity.Key(1, session.id()));
            assertThat(analysis.traits()).isEmpty();
            EventEntity event = entities.find(EventEntity.class, new EventEntity.Key(0, session.id()));

            store.finishAnalysis(
                            claim.succeeded(Samples.result(), Samples.NOON),
                            Samples.draft(SessionEventType.ANALYSIS_SUCCEEDED))
                    .orElseThrow();
            store.markRelayed(store.history(session.tenant(), session.id(), HistoryQuery.all()), Samples.NOON);

            assertThat(analysis.state()).isEqualTo("succeeded");
            assertThat(analysis.traits()).hasSameSizeAs(Samples.result().traits());
            assertThat(event.relayedAt()).isEqualTo(Samples.NOON);
            return analysis;
        });
    }

    @Test
    void whatTheHostHasNotLoadedIsNotReadForIt() {
        InterviewSession session = Samples.session();
        Host.HIBERNATE_ON_H2.store().create(Samples.invite(session));

        Host.HIBERNATE_ON_H2.commit(entities -> {
            SessionStore store = Host.HIBERNATE_ON_H2.store().joining(entities);
            store.changeStatus(Samples.start(session)).orElseThrow();
            store.saveAnswer(Samples.answer(session, "First", 0)).orElseThrow();

            assertThat(entities.unwrap(Session.class).getStatistics().getEntityCount())
                    .isZero();
            return store;
        });
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#all")
    void whatTheHostHasMadeIsFlushedFirst(Host host) {
        Note note = new Note(UUID.randomUUID().toString());

        host.rollBack(entities -> {
            entities.setFlushMode(FlushModeType.COMMIT);
            entities.persist(note);

            host.store().joining(entities).unrelayed(null, 1);

            assertThat(entities.createNativeQuery("select count(*) from note where id = '" + note.id() + "'")
                            .getSingleResult())
                    .hasToString("1");
        });
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void aTakenIdOrTokenLeavesTheTransactionAsItWas(Host host) {
        InterviewSession present = Samples.session();
        host.store().create(Samples.invite(present));
        TenantId tenant = present.tenant();
        InterviewSession sameId = Samples.session(present.id(), InviteToken.of(UUID.randomUUID()), tenant, "other");
        InterviewSession sameToken = Samples.session(UUID.randomUUID(), present.token(), tenant, "another");
        InterviewSession again =
                Samples.session(UUID.randomUUID(), InviteToken.of(UUID.randomUUID()), tenant, present.externalId());
        Application application = application(host);

        InterviewSession known = host.commit(entities -> {
            entities.persist(application);
            SessionStore store = host.store().joining(entities);
            assertThatThrownBy(() -> store.create(Samples.invite(sameId)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(present.id() + " already");
            assertThatThrownBy(() -> store.create(Samples.invite(sameToken)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the token is taken")
                    .hasMessageNotContaining(present.token().value());
            return store.create(Samples.invite(again));
        });

        assertThat(known).isEqualTo(present);
        assertThat(stage(host, application)).isEqualTo("screening");
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void noAnalysisIsClaimedInATransactionThatEndsLater(Host host) {
        InterviewSession session = Samples.session();
        host.store().create(Samples.invite(session));
        Application application = application(host);

        host.commit(entities -> {
            entities.persist(application);
            SessionStore store = host.store().joining(entities);
            assertThatThrownBy(() -> store.claimAnalysis(
                            Samples.claim(session), null, Samples.draft(SessionEventType.ANALYSIS_STARTED)))
                    .isInstanceOf(TransactionActiveException.class);
            return store;
        });

        assertThat(host.store().findAnalyses(session.id()).latest()).isEmpty();
        assertThat(stage(host, application)).isEqualTo("screening");
    }

    /** A row for the host to insert, which belongs to an interview that is there. */
    private static Application application(Host host) {
        InterviewSession earlier = Samples.session();
        host.store().create(Samples.invite(earlier));
        return host.commit(entities -> new Application("screening", entities.find(SessionEntity.class, earlier.id())));
    }

    private static List<SessionEventType> events(Host host, InterviewSession session) {
        return host.store().history(session.tenant(), session.id(), HistoryQuery.all()).stream()
                .map(SessionEvent::type)
                .toList();
    }

    private static String stage(Host host, Application application) {
        try (EntityManager entities = host.factory().createEntityManager()) {
            Application found = entities.find(Application.class, application.id());
            return found == null ? null : found.stage();
        }
    }
}
