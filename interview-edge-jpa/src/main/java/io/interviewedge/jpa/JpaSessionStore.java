package io.interviewedge.jpa;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.jdbc.TableNames;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.LinkChange;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StatusChange;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link JdbcSessionStore} on the connections of an {@link EntityManagerFactory}, for hosts whose transactions are
 * those of an {@link EntityManager} and whose JPQL reads interviews as {@link #entities()}. Safe for use by several
 * threads, and by several nodes on one database.
 *
 * <p>Work is part of the host's transaction where the host gives an entity manager that is in one ({@link #joining}).
 * The entity manager is flushed first; afterwards, the library's entities that it has loaded are refreshed if the work
 * has changed their rows. Otherwise each operation is one short transaction of its own, which is run again a bounded
 * number of times if others got in the way.
 */
public final class JpaSessionStore extends ForwardingStore {

    private final EntityTransactions transactions;
    private final JdbcSessionStore jdbc;

    /**
     * A store in the standard tables, with transactions of its own, on the database behind the factory, which is
     * identified once, now.
     *
     * @param factory whose persistence unit lists {@link #entities()}
     * @throws ConfigurationException if it does not, or if the provider cannot show its connection
     * @throws StoreException if the database is unknown or cannot be reached
     */
    public JpaSessionStore(EntityManagerFactory factory) {
        this(builder(factory));
    }

    private JpaSessionStore(Builder builder) {
        this(builder.transactions, builder.jdbc.build());
    }

    private JpaSessionStore(EntityTransactions transactions, JdbcSessionStore jdbc) {
        super(jdbc);
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /**
     * Begins a store with other names or another database.
     *
     * @param factory whose persistence unit lists {@link #entities()}
     * @throws ConfigurationException if it does not, or if the provider cannot show its connection
     */
    public static Builder builder(EntityManagerFactory factory) {
        return new Builder(factory);
    }

    /** The classes that the host's persistence unit has to list, in {@code persistence.xml} or elsewhere. */
    public static List<Class<?>> entities() {
        return List.of(
                ScriptEntity.class,
                QuestionEntity.class,
                QuestionKindEntity.class,
                OptionEntity.class,
                SessionEntity.class,
                AnswerEntity.class,
                AnalysisEntity.class,
                TraitEntity.class,
                ObservationEntity.class,
                EventEntity.class);
    }

    /**
     * The same store, joining the host's transactions: while the supplier gives an entity manager that is in a
     * transaction, everything happens on it. An entity manager that is in none counts as null. With Spring:
     *
     * <pre>{@code
     * new JpaSessionStore(factory).joining(() -> EntityManagerFactoryUtils.getTransactionalEntityManager(factory))
     * }</pre>
     *
     * @param hosts the entity manager of the calling thread's transaction, or null while there is none
     */
    public JpaSessionStore joining(Supplier<@Nullable EntityManager> hosts) {
        return in(transactions.joining(Objects.requireNonNull(hosts, "hosts")));
    }

    /**
     * The same store, working on that entity manager, in the transaction that is open on it. The host commits or rolls
     * back, and closes it. Only for one thread, and as long as the transaction lasts. Analyses are not claimed in it:
     * they throw {@link io.interviewedge.error.TransactionActiveException}.
     *
     * @param host in a transaction whenever the store is used
     */
    public JpaSessionStore joining(EntityManager host) {
        return in(transactions.joining(Objects.requireNonNull(host, "host")));
    }

    private JpaSessionStore in(EntityTransactions others) {
        return new JpaSessionStore(others, jdbc.in(others));
    }

    /** Collects what a {@link JpaSessionStore} is made of. Not safe for use by several threads. */
    public static final class Builder {

        private final EntityTransactions transactions;
        private final JdbcSessionStore.Builder jdbc;

        private Builder(EntityManagerFactory factory) {
            entities().forEach(entity -> requireKnown(factory, entity));
            this.transactions = EntityTransactions.of(factory);
            this.jdbc = JdbcSessionStore.builder(transactions);
        }

        private static void requireKnown(EntityManagerFactory factory, Class<?> entity) {
            try {
                factory.getMetamodel().entity(entity);
            } catch (IllegalArgumentException unknown) {
                throw new ConfigurationException("the persistence unit does not know " + entity.getName()
                        + "; list every class of JpaSessionStore.entities() in it");
            }
        }

        /** As for {@link JdbcSessionStore.Builder#names}; the entities need an {@code orm.xml} that says the same. */
        public Builder names(TableNames names) {
            jdbc.names(names);
            return this;
        }

        /** As for {@link JdbcSessionStore.Builder#dialect}. */
        public Builder dialect(Dialect dialect) {
            jdbc.dialect(dialect);
            return this;
        }

        /**
         * Builds it. Connects only to ask for the database, if that was not set.
         *
         * @throws ConfigurationException if the database is not recognised
         * @throws StoreException if it cannot be reached
         */
        public JpaSessionStore build() {
            return new JpaSessionStore(this);
        }
    }

    @Override
    public Optional<InterviewSession> changeStatus(StatusChange change) {
        Optional<InterviewSession> changed = super.changeStatus(change);
        changed.ifPresent(session -> refresh(session.id()));
        return changed;
    }

    @Override
    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
        Optional<SavedAnswer> saved = super.saveAnswer(write);
        saved.ifPresent(answer -> {
            UUID sessionId = answer.event().sessionId();
            transactions.refresh(AnswerEntity.class, new AnswerEntity.Key(write.questionId(), sessionId));
            refresh(sessionId);
        });
        return saved;
    }

    @Override
    public Optional<InterviewSession> changeLink(LinkChange change) {
        Optional<InterviewSession> changed = super.changeLink(change);
        changed.ifPresent(session -> refresh(session.id()));
        return changed;
    }

    @Override
    public Optional<SessionEvent> finishAnalysis(Analysis finished, EventDraft event) {
        Optional<SessionEvent> logged = super.finishAnalysis(finished, event);
        logged.ifPresent(ended -> {
            transactions.refresh(
                    AnalysisEntity.class, new AnalysisEntity.Key(finished.attempt(), finished.sessionId()));
            refresh(finished.sessionId());
        });
        return logged;
    }

    @Override
    public void markRelayed(List<SessionEvent> relayed, Instant at) {
        super.markRelayed(relayed, at);
        relayed.forEach(event ->
                transactions.refresh(EventEntity.class, new EventEntity.Key(event.sequence(), event.sessionId())));
    }

    private void refresh(UUID sessionId) {
        transactions.refresh(SessionEntity.class, sessionId);
    }
}
