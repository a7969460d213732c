package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionStore;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

/** The code in docs/jpa.md stands here word for word, and runs. */
class JpaGuideTest {

    @Test
    void everyEntityIsListedInCode() {
        PersistenceConfiguration configuration = new PersistenceConfiguration("unit");

        JpaSessionStore.entities().forEach(configuration::managedClass); // a PersistenceConfiguration

        assertThat(configuration.managedClasses()).hasSize(10);
    }

    @Test
    void anInviteIsPartOfTheHostsTransaction() {
        EntityManagerFactory factory = Host.HIBERNATE_ON_H2.factory();
        Ats ats = new Ats();
        LinkTemplate links = LinkTemplate.of("https://careers.example.com/interview/{token}");
        InviteRequest request = Samples.request();

        try (EntityManager entityManager = factory.createEntityManager()) {
            JpaSessionStore store = new JpaSessionStore(factory); // transactions of its own
            InterviewEdge edge = InterviewEdge.builder()
                    .jobs(ats::findJob)
                    .links(links)
                    .store(store)
                    .build();

            entityManager.getTransaction().begin();
            Invitation invitation =
                    edge.withStore(store.joining(entityManager)).invites().invite(request); // part of yours
            SessionEntity session = entityManager.getReference(SessionEntity.class, invitation.sessionId());
            entityManager.persist(new Application("screening", session));
            entityManager.getTransaction().commit();

            assertThat(edge.invites().find(invitation.sessionId()).link()).isEqualTo(invitation.link());
        }
    }

    @Test
    void theTransactionsOfSpringAreJoined() {
        EntityManagerFactory factory = Host.HIBERNATE_ON_H2.factory();

        SessionStore store = new JpaSessionStore(factory)
                .joining(() -> EntityManagerFactoryUtils.getTransactionalEntityManager(factory));

        assertThat(store.unrelayed(null, 1)).hasSizeLessThan(2);
    }

    private static final class Ats {
        Optional<Job> findJob(String id) {
            return Optional.of(Samples.JOB).filter(job -> job.id().equals(id));
        }
    }
}
