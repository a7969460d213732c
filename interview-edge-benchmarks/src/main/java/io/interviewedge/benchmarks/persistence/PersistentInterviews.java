package io.interviewedge.benchmarks.persistence;

import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.SessionStatus;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The service over the entities: one transaction for each step, in which entities are loaded, judged in Java, changed,
 * and written by dirty checking; the version column decides races. It is written with care: joined fetching where
 * questions are needed, references instead of loads where only a key is needed, no auto-commit to switch.
 */
public final class PersistentInterviews implements AutoCloseable {

    private static final String BY_TOKEN = "select s from SessionEntity s where s.token = :token";

    private static final String WITH_SCRIPT = """
            select s from SessionEntity s join fetch s.script script left join fetch script.questions
            where s.token = :token""";

    /** After how many rows a bulk insert forgets what it has inserted; the size of a JDBC batch too. */
    private static final int BATCH = 100;

    private final EntityManagerFactory factory;
    private final Job job;

    /**
     * Makes the tables anew.
     *
     * @param dataSource whose connections have auto-commit off
     */
    public PersistentInterviews(DataSource dataSource, Job job) {
        this.factory = new PersistenceConfiguration("benchmarks")
                .provider("org.hibernate.jpa.HibernatePersistenceProvider")
                .managedClass(ScriptEntity.class)
                .managedClass(QuestionEntity.class)
                .managedClass(SessionEntity.class)
                .managedClass(AnswerEntity.class)
                .managedClass(EventEntity.class)
                .property("jakarta.persistence.nonJtaDataSource", dataSource)
                .property("jakarta.persistence.schema-generation.database.action", "create")
                .property("hibernate.connection.provider_disables_autocommit", true)
                .property("hibernate.jdbc.batch_size", BATCH)
                .property("hibernate.order_inserts", true)
                .property("hibernate.jdbc.time_zone", "UTC")
                .createEntityManagerFactory();
        this.job = job;
        factory.runInTransaction(em -> {
            ScriptEntity script = new ScriptEntity(job.id(), job.title(), job.company());
            for (Question question : job.questions()) {
                script.questions.add(new QuestionEntity(
                        script, script.questions.size(), question.id(), question.text(), question.required()));
            }
            em.persist(script);
        });
    }

    public String invite(String email, String name) {
        return factory.callInTransaction(em -> persistInvited(em, email, name).token);
    }

    private SessionEntity persistInvited(EntityManager em, String email, String name) {
        ScriptEntity script = em.getReference(ScriptEntity.class, job.id());
        SessionEntity session = new SessionEntity(
                script, job.id(), job.title(), UUID.randomUUID().toString(), email, name);
        em.persist(session);
        em.persist(new EventEntity(session, 0, "invited", session.createdAt, "host", null));
        return session;
    }

    /** What a page would show; here the number of questions and answers. */
    public int open(String token) {
        return factory.callInTransaction(em -> {
            SessionEntity session = find(em, WITH_SCRIPT, token);
            return session.script.questions.size() + session.answers.size();
        });
    }

    public void start(String token) {
        factory.runInTransaction(em -> {
            SessionEntity session = find(em, BY_TOKEN, token);
            Instant now = Instant.now();
            session.requireUsable(SessionStatus.INVITED, now);
            session.status = SessionStatus.IN_PROGRESS;
            session.startedAt = now;
            session.lastActivityAt = now;
            em.persist(new EventEntity(session, session.version + 1, "started", now, "candidate", null));
        });
    }

    public void answer(String token, String questionId, String text, int lastSeenRevision) {
        factory.runInTransaction(em -> {
            SessionEntity session = find(em, WITH_SCRIPT, token);
            Instant now = Instant.now();
            session.requireUsable(SessionStatus.IN_PROGRESS, now);
            if (!session.script.asks(questionId)) {
                throw new IllegalArgumentException("there is no question " + questionId);
            }
            AnswerEntity answer = session.answer(questionId).orElseGet(() -> {
                AnswerEntity first = new AnswerEntity(session, questionId, now);
                session.answers.add(first);
                return first;
            });
            if (answer.revision != lastSeenRevision) {
                throw new IllegalStateException("the answer was changed since");
            }
            answer.write(text, now);
            session.lastActivityAt = now;
            em.persist(new EventEntity(session, session.version + 1, "answered", now, "candidate", questionId));
        });
    }

    public void submit(String token) {
        factory.runInTransaction(em -> {
            SessionEntity session = find(em, WITH_SCRIPT, token);
            Instant now = Instant.now();
            session.requireUsable(SessionStatus.IN_PROGRESS, now);
            if (!session.isComplete()) {
                throw new IllegalStateException("answers are missing");
            }
            session.status = SessionStatus.COMPLETED;
            session.completedAt = now;
            session.lastActivityAt = now;
            em.persist(new EventEntity(session, session.version + 1, "submitted", now, "candidate", null));
        });
    }

    /** Stores many, each an email and a name, in transactions of a thousand. */
    public void inviteAll(Iterator<List<String>> candidates) {
        while (candidates.hasNext()) {
            factory.runInTransaction(em -> {
                for (int i = 1; i <= 1_000 && candidates.hasNext(); i++) {
                    List<String> candidate = candidates.next();
                    persistInvited(em, candidate.get(0), candidate.get(1));
                    if (i % BATCH == 0) {
                        em.flush();
                        em.clear();
                    }
                }
            });
        }
    }

    private static SessionEntity find(EntityManager em, String query, String token) {
        return em.createQuery(query, SessionEntity.class)
                .setParameter("token", token)
                .getSingleResult();
    }

    @Override
    public void close() {
        factory.close();
    }
}
