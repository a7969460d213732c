package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionStore;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The host's own JPQL over its entities and the library's. */
class HostQueryTest {

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void theHostJoinsItsOwnEntityWithAnInterviewAndItsAnswers(Host host) {
        String stage = "stage " + UUID.randomUUID().toString().substring(0, 8);
        InterviewSession completed = completed(host);
        InterviewSession invited = Samples.session();
        host.jdbc().create(Samples.invite(invited));
        host.commit(entities -> {
            for (InterviewSession session : List.of(completed, invited)) {
                entities.persist(new Application(stage, entities.getReference(SessionEntity.class, session.id())));
            }
            return stage;
        });

        List<Object[]> rows = query(
                host,
                entities -> entities.createQuery("""
                        select a, answer.text
                        from Application a
                        join a.session s
                        join s.answers answer
                        where a.stage = :stage and s.status = 'completed' and answer.questionId = 'why'""", Object[].class)
                        .setParameter("stage", stage)
                        .getResultList());

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)[1]).isEqualTo("Because");
        List<UUID> waiting = query(
                host,
                entities -> entities.createQuery("""
                        select s.id
                        from Application a join a.session s
                        where a.stage = :stage and s.startedAt is null and s.createdAt <= :until""", UUID.class)
                        .setParameter("stage", stage)
                        .setParameter("until", Samples.NOON.toEpochMilli())
                        .getResultList());
        assertThat(waiting).containsExactly(invited.id());
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void entitiesShowTheirRows(Host host) {
        InterviewSession session = completed(host);
        InterviewSession stored =
                host.jdbc().findByToken(session.token()).orElseThrow().session();

        query(host, entities -> {
            SessionEntity entity = entities.find(SessionEntity.class, session.id());
            assertThat(entity.token()).isEqualTo(session.token());
            assertThat(entity.candidateName()).isEqualTo(session.candidate().name());
            assertThat(entity.locale()).isEqualTo("pt-BR");
            assertThat(entity.status()).isEqualTo("completed");
            assertThat(entity.completedAt()).isEqualTo(stored.completedAt());
            assertThat(entity.expiresAt()).isEqualTo(session.expiresAt());
            assertThat(entity.revokedAt()).isNull();
            assertThat(entity.version()).isEqualTo(stored.version());
            assertThat(entity.script().questions())
                    .extracting(QuestionEntity::questionId)
                    .containsExactly("why", "else");
            assertThat(entity.answers()).singleElement().satisfies(answer -> {
                assertThat(answer.text()).isEqualTo("Because");
                assertThat(answer.session()).isSameAs(entity);
            });
            assertThat(entity.analyses()).singleElement().satisfies(HostQueryTest::assertIsTheAnalysis);
            return entity;
        });
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void everyRowIsFoundByItsKey(Host host) {
        UUID id = completed(host).id();

        query(host, entities -> {
            assertThat(entities.find(AnswerEntity.class, new AnswerEntity.Key("why", id)))
                    .isNotNull();
            assertThat(entities.find(AnalysisEntity.class, new AnalysisEntity.Key(1, id)))
                    .isNotNull();
            assertThat(entities.find(TraitEntity.class, new TraitEntity.Key(1, id, "tech_depth")))
                    .isNotNull();
            assertThat(entities.find(ObservationEntity.class, new ObservationEntity.Key(1, 0, id)))
                    .isNotNull();
            assertThat(entities.find(QuestionEntity.class, new QuestionEntity.Key(0, Samples.SCRIPT.id())))
                    .isNotNull();
            EventEntity event = entities.find(EventEntity.class, new EventEntity.Key(0, id));
            assertThat(event.type()).isEqualTo("invited");
            assertThat(event.occurredAt()).isEqualTo(Samples.NOON);
            return event;
        });
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void theLabelOfAChosenOptionIsJoined(Host host) {
        InterviewEdge edge = Samples.edge(host.jdbc());
        InterviewSession session = edge.invites()
                .invite(InviteRequest.forJob(Samples.SURVEY.id())
                        .email("ada@example.com")
                        .build())
                .session();
        edge.interviews().start(session.token());
        edge.interviews().answer(session.token(), "visa", "no", 0);

        List<Object[]> rows = query(
                host,
                entities -> entities.createQuery("""
                        select o.label, o.points, k.kind
                        from InterviewSession s join s.answers a, InterviewQuestionKind k, InterviewQuestionOption o
                        where s.id = :id
                          and k.scriptId = s.scriptId and k.questionId = a.questionId
                          and o.scriptId = s.scriptId and o.questionId = a.questionId and o.optionId = a.text""", Object[].class)
                        .setParameter("id", session.id())
                        .getResultList());

        assertThat(rows).containsExactly(new Object[] {"No", 5, "choice"});
        query(host, entities -> {
            String script = session.scriptId();
            assertThat(entities.find(QuestionKindEntity.class, new QuestionKindEntity.Key("notice", script)))
                    .satisfies(kind -> {
                        assertThat(kind.kind()).isEqualTo("number");
                        assertThat(kind.highest()).isEqualByComparingTo("52");
                        assertThat(kind.unit()).isEqualTo("weeks");
                    });
            OptionEntity first = entities.find(OptionEntity.class, new OptionEntity.Key(0, "visa", script));
            assertThat(first.optionId()).isEqualTo("yes");
            assertThat(first.points()).isNull();
            return first;
        });
    }

    private static void assertIsTheAnalysis(AnalysisEntity analysis) {
        assertThat(analysis.state()).isEqualTo("succeeded");
        assertThat(analysis.verdict()).isEqualTo("maybe");
        assertThat(analysis.overall()).isEqualByComparingTo("5.7");
        assertThat(analysis.finishedAt()).isEqualTo(Samples.NOON);
        assertThat(analysis.observations())
                .extracting(ObservationEntity::text)
                .containsExactly("To the point.", "Nothing.");
        assertThat(analysis.observations().get(0).quote()).isEqualTo("because");
        assertThat(analysis.observations().get(0).score()).isEqualByComparingTo("7.3");
        assertThat(analysis.orderedBy()).isEqualTo("host");
        assertThat(analysis.traits()).extracting(TraitEntity::trait).containsExactly("tech_depth", "clarity");
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jpa.Host#fitting")
    void theHostAsksForScoresAndEvents(Host host) {
        InterviewSession session = completed(host);

        BigDecimal score = query(
                host,
                entities -> entities.createQuery("""
                        select t.score
                        from InterviewSession s join s.analyses a join a.traits t
                        where s.tenant = :tenant and t.trait = 'tech_depth'""", BigDecimal.class)
                        .setParameter("tenant", session.tenant().value())
                        .getSingleResult());
        Long events = query(
                host,
                entities -> entities.createQuery(
                                "select count(e) from InterviewEvent e where e.tenant = :tenant and e.type ="
                                        + " 'submitted'",
                                Long.class)
                        .setParameter("tenant", session.tenant().value())
                        .getSingleResult());

        assertThat(score).isEqualByComparingTo("7.3");
        assertThat(events).isEqualTo(1L);
    }

    private static InterviewSession completed(Host host) {
        SessionStore store = host.jdbc();
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        store.changeStatus(Samples.start(session)).orElseThrow();
        store.saveAnswer(Samples.answer(session, "Because", 0)).orElseThrow();
        store.changeStatus(Samples.submit(session)).orElseThrow();
        store.claimAnalysis(Samples.claim(session), null, Samples.draft(SessionEventType.ANALYSIS_STARTED))
                .orElseThrow();
        store.finishAnalysis(
                        Samples.claim(session).succeeded(Samples.result(), Samples.NOON),
                        Samples.draft(SessionEventType.ANALYSIS_SUCCEEDED))
                .orElseThrow();
        return session;
    }

    private static <T> T query(Host host, Function<EntityManager, T> query) {
        try (EntityManager entities = host.factory().createEntityManager()) {
            return query.apply(entities);
        }
    }
}
