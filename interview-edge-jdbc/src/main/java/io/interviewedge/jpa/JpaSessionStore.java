package io.interviewedge.jpa;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in a relational database, through Jakarta Persistence, in the tables of
 * {@code io.interviewedge.jdbc.JdbcSchema}, which have to be there. It can share them with a {@code JdbcSessionStore}, which
 * needs fewer statements. Safe for use by several threads, and by several nodes on one database.
 *
 * <p>Work is part of the host's transaction where the host gives an entity manager that is in one ({@link #joining}), and then
 * lives or dies with it: the store flushes that entity manager, and never begins, ends, clears or closes anything. Otherwise
 * each operation is one short transaction of its own, on an entity manager of its own, which is run again a bounded number of
 * times if others got in the way (serialization failures, deadlocks).
 */
public final class JpaSessionStore implements SessionStore {

    private final EntityManagerFactory factory;
    private final Transactions transactions;

    /**
     * A store with transactions of its own, which the factory must be able to begin (resource-local ones).
     *
     * @param factory whose persistence unit lists {@link #entities()}
     * @throws StoreException if it does not know them
     */
    public JpaSessionStore(EntityManagerFactory factory) {
        this(factory, new Transactions(factory, () -> null));
        entities().forEach(this::requireKnown);
    }

    private JpaSessionStore(EntityManagerFactory factory, Transactions transactions) {
        this.factory = factory;
        this.transactions = transactions;
    }

    /** The classes that the host's persistence unit has to list, in {@code persistence.xml} or wherever it says so. */
    public static List<Class<?>> entities() {
        return List.of(
                ScriptEntity.class,
                QuestionEntity.class,
                SessionEntity.class,
                AnswerEntity.class,
                AnalysisEntity.class,
                TraitEntity.class,
                ObservationEntity.class,
                EventEntity.class);
    }

    private void requireKnown(Class<?> entity) {
        try {
            factory.getMetamodel().entity(entity);
        } catch (IllegalArgumentException unknown) {
            throw new StoreException("the persistence unit does not know " + entity.getName()
                    + "; list every class of JpaSessionStore.entities() in it");
        }
    }

    /**
     * The same store, joining the host's transactions: while the supplier gives an entity manager that is in a transaction,
     * everything happens on it. An entity manager that is in none counts as null. With Spring:
     *
     * <pre>{@code
     * new JpaSessionStore(factory).joining(() -> EntityManagerFactoryUtils.getTransactionalEntityManager(factory))
     * }</pre>
     *
     * @param hosts the entity manager of the calling thread's transaction, or null while there is none
     */
    public JpaSessionStore joining(Supplier<@Nullable EntityManager> hosts) {
        return new JpaSessionStore(factory, new Transactions(factory, Objects.requireNonNull(hosts, "hosts")));
    }

    /**
     * The same store, working on that entity manager, in the transaction that is open on it. The host commits or rolls back,
     * and closes it. Only for one thread, and as long as the transaction lasts. Analyses are not claimed in it: they throw
     * {@link io.interviewedge.error.TransactionActiveException}.
     *
     * @param host in a transaction whenever the store is used
     */
    public JpaSessionStore joining(EntityManager host) {
        return new JpaSessionStore(factory, Transactions.joining(factory, Objects.requireNonNull(host, "host")));
    }

    @Override
    public InterviewSession create(NewSession session) {
        return transactions
                .inserting("store a new session", access -> SessionCreation.create(access, List.of(session)))
                .get(0);
    }

    @Override
    public List<InterviewSession> createAll(List<NewSession> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : transactions.inserting("store new sessions", access -> SessionCreation.create(access, sessions));
    }

    @Override
    public Optional<InterviewScript> findScript(String scriptId) {
        return transactions.read("find a script", access -> ScriptRows.find(access, scriptId));
    }

    @Override
    public Optional<StoredSession> findByToken(InviteToken token) {
        return transactions.read("open a link", access -> StoredSessions.findByToken(access, token));
    }

    @Override
    public Optional<StoredSession> find(TenantId tenant, UUID sessionId) {
        return transactions.read("find a session", access -> StoredSessions.find(access, tenant, sessionId));
    }

    @Override
    public Optional<InterviewSession> changeStatus(StatusChange change) {
        return transactions.allOrNothing("change a session's status", access -> SessionSteps.change(access, change));
    }

    @Override
    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
        return transactions.allOrNothing("save an answer", access -> SessionSteps.save(access, write));
    }

    @Override
    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
        return transactions.read("list sessions", access -> SessionLists.list(access, tenant, query, limit));
    }

    @Override
    public Map<SessionStatus, Long> count(TenantId tenant, SessionQuery query) {
        return transactions.read("count sessions", access -> SessionLists.count(access, tenant, query));
    }

    @Override
    public Optional<Analysis> findAnalysis(UUID sessionId) {
        return transactions.read("find an analysis", access -> AnalysisRows.findLatest(access, sessionId));
    }

    @Override
    public Optional<SessionEvent> claimAnalysis(Analysis claim, @Nullable Analysis seen, EventDraft event) {
        return transactions.committed(
                "claim an analysis", access -> AnalysisAttempts.claim(access, claim, seen, event));
    }

    @Override
    public Optional<SessionEvent> finishAnalysis(Analysis finished, EventDraft event) {
        return transactions.allOrNothing(
                "store an analysis", access -> AnalysisAttempts.finish(access, finished, event));
    }

    @Override
    public Optional<SessionEvent> append(LogEntry entry) {
        return transactions.committed("log an event", access -> SessionLog.append(access, entry));
    }

    @Override
    public List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit) {
        return transactions.read("read the event log", access -> EventRows.unrelayed(access, after, limit));
    }

    @Override
    public void markRelayed(List<SessionEvent> relayed, Instant at) {
        transactions.allOrNothing("mark events as relayed", access -> {
            EventRows.markRelayed(access, relayed, at);
            return Optional.of(true);
        });
    }

    @Override
    public List<SessionEvent> history(TenantId tenant, UUID sessionId) {
        return transactions.read("read a session's events", access -> EventRows.history(access, tenant, sessionId));
    }
}
