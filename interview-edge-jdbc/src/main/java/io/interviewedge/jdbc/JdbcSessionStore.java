package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.LinkChange;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in a relational database, in the tables of {@link JdbcSchema}. It owns nothing: each operation takes
 * a connection from the host's data source and gives it back as it came. Safe for use by several threads, and by
 * several nodes on one database.
 *
 * <p>Work is part of the host's transaction where the host says that there is one ({@link Builder#joining},
 * {@link #joining(Connection)}, {@link TransactionSource#managed}), and then lives or dies with it. Otherwise each
 * operation is one short transaction of its own, which is run again a bounded number of times if others got in the way
 * (serialization failures, deadlocks).
 */
public final class JdbcSessionStore implements SessionStore {

    private final Tables tables;
    private final Transactions transactions;

    /**
     * A store in the standard tables, with transactions of its own, on the database behind the data source, which is
     * asked once, now, which one it is.
     *
     * @throws ConfigurationException if the database is not recognised
     * @throws StoreException if it cannot be reached
     */
    public JdbcSessionStore(DataSource dataSource) {
        this(TransactionSource.of(dataSource), TableNames.standard(), null);
    }

    private JdbcSessionStore(TransactionSource source, TableNames names, @Nullable Dialect dialect) {
        this(new Tables(new Statements(dialect == null ? Dialects.of(source) : dialect, names)), source);
    }

    private JdbcSessionStore(Tables tables, TransactionSource source) {
        this.tables = tables;
        this.transactions = new Transactions(
                source instanceof ManagedTransactions managed ? managed.checkedBy(tables.dialect) : source,
                tables.dialect);
    }

    /** Begins a store with other names, another database, or the host's transactions. */
    public static Builder builder(DataSource dataSource) {
        Objects.requireNonNull(dataSource, "dataSource");
        return new Builder(TransactionSource.of(dataSource), dataSource);
    }

    /** Begins a store on transactions that come from something other than a data source. */
    public static Builder builder(TransactionSource transactions) {
        return new Builder(Objects.requireNonNull(transactions, "transactions"), null);
    }

    /**
     * The same store, working on that connection, in the transaction that is open on it. The host commits or rolls
     * back, and closes it. Only for one thread, and as long as the transaction lasts. Analyses are not claimed in it:
     * they throw {@link io.interviewedge.error.TransactionActiveException}.
     *
     * @param connection with auto-commit off
     */
    public JdbcSessionStore joining(Connection connection) {
        return in(TransactionSource.joining(Objects.requireNonNull(connection, "connection")));
    }

    /** The same store, working in those transactions instead. */
    public JdbcSessionStore in(TransactionSource transactions) {
        return new JdbcSessionStore(tables, Objects.requireNonNull(transactions, "transactions"));
    }

    /** Collects what a {@link JdbcSessionStore} is made of. Not safe for use by several threads. */
    public static final class Builder {

        private final @Nullable DataSource dataSource;
        private TransactionSource transactions;
        private TableNames names = TableNames.standard();
        private @Nullable Dialect dialect;

        private Builder(TransactionSource transactions, @Nullable DataSource dataSource) {
            this.transactions = transactions;
            this.dataSource = dataSource;
        }

        /** Where the tables are and what they are called; {@link TableNames#standard()} unless set. */
        public Builder names(TableNames names) {
            this.names = Objects.requireNonNull(names, "names");
            return this;
        }

        /**
         * The dialect of the database. Set it if the database is not recognised but speaks the SQL of one that is, or
         * if you have written a dialect. If it is not set, the database is asked which one it is.
         */
        public Builder dialect(Dialect dialect) {
            this.dialect = Objects.requireNonNull(dialect, "dialect");
            return this;
        }

        /**
         * Joins the host's transactions: while the calling thread is in one, work happens on its connection, which is
         * neither committed, nor rolled back, nor closed. With Spring, where {@code dataSource} is the one that the
         * transaction manager has:
         *
         * <pre>{@code
         * JdbcSessionStore.builder(dataSource)
         *         .joining(
         *                 TransactionSynchronizationManager::isActualTransactionActive,
         *                 () -> TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder
         *                         ? holder.getConnection()
         *                         : null)
         * }</pre>
         *
         * <p>If the data source itself hands out the connection of the transaction, as those of containers with JTA do,
         * use {@link TransactionSource#managed}.
         *
         * @param hostIsInTransaction whether the calling thread is in a transaction of the host now, even if it is
         *     marked for rollback
         * @param itsConnection the connection of that transaction, the same at each call; null if it has none on this
         *     data source: work is refused then, because it would neither be part of the transaction nor be known to
         *     outlive it
         * @throws ConfigurationException if the store is not on a data source
         */
        public Builder joining(BooleanSupplier hostIsInTransaction, Supplier<@Nullable Connection> itsConnection) {
            Objects.requireNonNull(hostIsInTransaction, "hostIsInTransaction");
            Objects.requireNonNull(itsConnection, "itsConnection");
            if (dataSource == null) {
                throw new ConfigurationException("a TransactionSource says itself when there is a transaction to join");
            }
            this.transactions = new BoundTransactions(dataSource, hostIsInTransaction, itsConnection);
            return this;
        }

        /**
         * Builds it. Connects only to ask for the database, if that was not set.
         *
         * @throws ConfigurationException if the database is not recognised
         * @throws StoreException if it cannot be reached
         */
        public JdbcSessionStore build() {
            return new JdbcSessionStore(transactions, names, dialect);
        }
    }

    @Override
    public InterviewSession create(NewSession session) {
        return tables.creation.create(transactions, session);
    }

    @Override
    public List<InterviewSession> createAll(List<NewSession> sessions) {
        return sessions.isEmpty() ? List.of() : tables.bulk.create(transactions, sessions);
    }

    @Override
    public Optional<InterviewScript> findScript(String scriptId) {
        return transactions.statement("find a script", connection -> tables.scripts.find(connection, scriptId));
    }

    @Override
    public Optional<StoredSession> findByToken(InviteToken token) {
        return transactions.statement("open a link", connection -> tables.stored.findByToken(connection, token));
    }

    @Override
    public Optional<StoredSession> find(TenantId tenant, UUID sessionId) {
        return transactions.statement(
                "find a session", connection -> tables.stored.find(connection, tenant, sessionId));
    }

    @Override
    public List<InterviewSession> findByIds(TenantId tenant, Set<UUID> sessionIds) {
        return transactions.statement(
                "look up sessions", connection -> tables.lookups.byIds(connection, tenant, sessionIds));
    }

    @Override
    public List<InterviewSession> findByExternalIds(TenantId tenant, String jobId, Set<String> externalIds) {
        return transactions.statement(
                "look up external ids",
                connection -> tables.lookups.byExternalIds(connection, tenant, jobId, externalIds));
    }

    @Override
    public List<InterviewSession> findByEmailKeys(TenantId tenant, String jobId, Set<String> emailKeys) {
        return transactions.statement(
                "look up addresses", connection -> tables.lookups.byEmailKeys(connection, tenant, jobId, emailKeys));
    }

    @Override
    public Optional<InterviewSession> changeStatus(StatusChange change) {
        return tables.steps.change(transactions, change);
    }

    @Override
    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
        return tables.steps.save(transactions, write);
    }

    @Override
    public Optional<InterviewSession> changeLink(LinkChange change) {
        return tables.links.change(transactions, change);
    }

    @Override
    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
        return transactions.statement(
                "list sessions", connection -> tables.lists.list(connection, tenant, query, limit));
    }

    @Override
    public Map<SessionStatus, Long> count(TenantId tenant, SessionQuery query) {
        return transactions.statement("count sessions", connection -> tables.lists.count(connection, tenant, query));
    }

    @Override
    public Analyses findAnalyses(UUID sessionId) {
        return transactions.statement("find analyses", connection -> tables.analyses.find(connection, sessionId));
    }

    @Override
    public Optional<SessionEvent> claimAnalysis(Analysis claim, @Nullable Analysis seen, EventDraft event) {
        return transactions.committed(
                "claim an analysis", connection -> tables.attempts.claim(connection, claim, seen, event));
    }

    @Override
    public Optional<SessionEvent> finishAnalysis(Analysis finished, EventDraft event) {
        return transactions.allOrNothing(
                "store an analysis", connection -> tables.attempts.finish(connection, finished, event));
    }

    @Override
    public Optional<SessionEvent> append(LogEntry entry) {
        return transactions.committed("log an event", connection -> tables.log.append(connection, entry));
    }

    @Override
    public List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit) {
        return transactions.statement(
                "read the event log", connection -> tables.events.unrelayed(connection, after, limit));
    }

    @Override
    public Optional<Instant> oldestUnrelayed() {
        return transactions.statement("read the event log", tables.events::oldestUnrelayed);
    }

    @Override
    public boolean claimRelay(UUID holder, Instant now, Instant until) {
        return transactions
                .committed(
                        "claim the relay's lease",
                        connection -> Optional.of(tables.relay.claim(connection, holder, now, until)))
                .orElseThrow();
    }

    @Override
    public boolean renewRelay(UUID holder, Instant until) {
        return transactions
                .committed(
                        "renew the relay's lease",
                        connection -> Optional.of(tables.relay.renew(connection, holder, until)))
                .orElseThrow();
    }

    @Override
    public void releaseRelay(UUID holder) {
        transactions.committed("give the relay's lease back", connection -> {
            tables.relay.release(connection, holder);
            return Optional.of(true);
        });
    }

    @Override
    public void markRelayed(List<SessionEvent> relayed, Instant at) {
        transactions.allOrNothing("mark events as relayed", connection -> {
            tables.events.markRelayed(connection, relayed, at);
            return Optional.of(true);
        });
    }

    @Override
    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
        return transactions.statement(
                "read a session's events", connection -> tables.events.history(connection, tenant, sessionId, query));
    }
}
