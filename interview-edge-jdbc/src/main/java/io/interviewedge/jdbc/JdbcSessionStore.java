package io.interviewedge.jdbc;

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
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in a relational database, in the tables of {@link JdbcSchema}. It owns nothing: each operation takes a
 * connection from the host's data source and gives it back as it came. Safe for use by several threads, and by several nodes on
 * one database.
 *
 * <p>Work is part of the host's transaction where the host says that there is one ({@link Builder#joining(BooleanSupplier)},
 * {@link #joining(Connection)}), and then lives or dies with it. Otherwise each operation is one short transaction of its own,
 * which is run again a bounded number of times if others got in the way (serialization failures, deadlocks).
 */
public final class JdbcSessionStore implements SessionStore {

    private final Statements statements;
    private final Transactions transactions;
    private final ScriptRows scripts;
    private final StoredSessions stored;
    private final SessionCreation creation;
    private final BulkCreation bulk;
    private final Steps steps;
    private final SessionLists lists;
    private final AnalysisRows analyses;
    private final AnalysisAttempts attempts;
    private final EventRows events;
    private final SessionLog log;

    /**
     * A store in the standard tables, with transactions of its own, on the database behind the data source, which is asked
     * once, now, which one it is.
     *
     * @throws StoreException if the database is unknown or cannot be reached
     */
    public JdbcSessionStore(DataSource dataSource) {
        this(
                new Statements(Database.of(dataSource), TableNames.standard()),
                TransactionSource.of(dataSource, () -> false));
    }

    private JdbcSessionStore(Statements statements, TransactionSource source) {
        this.statements = statements;
        this.transactions = new Transactions(source, statements.database()::isTransient);
        this.scripts = new ScriptRows(statements);
        this.stored = new StoredSessions(statements);
        this.events = new EventRows(statements);
        this.analyses = new AnalysisRows(statements);
        this.lists = new SessionLists(statements);
        SessionRows sessions = new SessionRows(statements);
        this.log = new SessionLog(sessions, events);
        this.attempts = new AnalysisAttempts(sessions, analyses, log);
        this.creation = new SessionCreation(statements, transactions, scripts, sessions, events);
        this.bulk = new BulkCreation(statements, transactions, scripts);
        Steps locked = new LockedSteps(transactions, sessions, new AnswerRows(statements), events);
        this.steps = statements.database().writesInOneStatement()
                ? new OneStatementSteps(statements, transactions, locked)
                : locked;
    }

    /** Begins a store with other names, another database, or the host's transactions. */
    public static Builder builder(DataSource dataSource) {
        return new Builder(dataSource);
    }

    /**
     * The same store, working on that connection, in the transaction that is open on it. The host commits or rolls back, and
     * closes it. Only for one thread, and as long as the transaction lasts. Analyses are not claimed in it: they throw
     * {@link io.interviewedge.error.TransactionActiveException}.
     *
     * @param connection with auto-commit off
     */
    public JdbcSessionStore joining(Connection connection) {
        return new JdbcSessionStore(
                statements, TransactionSource.joining(Objects.requireNonNull(connection, "connection")));
    }

    /** Collects what a {@link JdbcSessionStore} is made of. Not safe for use by several threads. */
    public static final class Builder {

        private final DataSource dataSource;
        private TableNames names = TableNames.standard();
        private @Nullable Database database;
        private BooleanSupplier hostIsInTransaction = () -> false;

        private Builder(DataSource dataSource) {
            this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        }

        /** Where the tables are and what they are called; {@link TableNames#standard()} unless set. */
        public Builder names(TableNames names) {
            this.names = Objects.requireNonNull(names, "names");
            return this;
        }

        /** The database, for instance because it only resembles that one; unless set it is asked. */
        public Builder database(Database database) {
            this.database = Objects.requireNonNull(database, "database");
            return this;
        }

        /**
         * Joins the host's transactions: while the supplier says that the calling thread is in one, the data source's
         * connection is taken to belong to it, and is neither committed nor rolled back. With Spring:
         *
         * <pre>{@code
         * JdbcSessionStore.builder(new TransactionAwareDataSourceProxy(dataSource))
         *         .joining(TransactionSynchronizationManager::isActualTransactionActive)
         * }</pre>
         */
        public Builder joining(BooleanSupplier hostIsInTransaction) {
            this.hostIsInTransaction = Objects.requireNonNull(hostIsInTransaction, "hostIsInTransaction");
            return this;
        }

        /**
         * Builds it. Connects only to ask for the database, if that was not set.
         *
         * @throws StoreException if the database is unknown or cannot be reached
         */
        public JdbcSessionStore build() {
            TransactionSource source = TransactionSource.of(dataSource, hostIsInTransaction);
            Database known = database == null ? Database.of(source) : database;
            return new JdbcSessionStore(new Statements(known, names), source);
        }
    }

    @Override
    public InterviewSession create(NewSession session) {
        return creation.create(session);
    }

    @Override
    public List<InterviewSession> createAll(List<NewSession> sessions) {
        return sessions.isEmpty() ? List.of() : bulk.create(sessions);
    }

    @Override
    public Optional<InterviewScript> findScript(String scriptId) {
        return transactions.statement("find a script", connection -> scripts.find(connection, scriptId));
    }

    @Override
    public Optional<StoredSession> findByToken(InviteToken token) {
        return transactions.statement("open a link", connection -> stored.findByToken(connection, token));
    }

    @Override
    public Optional<StoredSession> find(TenantId tenant, UUID sessionId) {
        return transactions.statement("find a session", connection -> stored.find(connection, tenant, sessionId));
    }

    @Override
    public Optional<InterviewSession> changeStatus(StatusChange change) {
        return steps.change(change);
    }

    @Override
    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
        return steps.save(write);
    }

    @Override
    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
        return transactions.statement("list sessions", connection -> lists.list(connection, tenant, query, limit));
    }

    @Override
    public Map<SessionStatus, Long> count(TenantId tenant, SessionQuery query) {
        return transactions.statement("count sessions", connection -> lists.count(connection, tenant, query));
    }

    @Override
    public Optional<Analysis> findAnalysis(UUID sessionId) {
        return transactions.statement("find an analysis", connection -> analyses.findLatest(connection, sessionId));
    }

    @Override
    public Optional<SessionEvent> claimAnalysis(Analysis claim, @Nullable Analysis seen, EventDraft event) {
        return transactions.committed(
                "claim an analysis", connection -> attempts.claim(connection, claim, seen, event));
    }

    @Override
    public Optional<SessionEvent> finishAnalysis(Analysis finished, EventDraft event) {
        return transactions.allOrNothing(
                "store an analysis", connection -> attempts.finish(connection, finished, event));
    }

    @Override
    public Optional<SessionEvent> append(LogEntry entry) {
        return transactions.committed("log an event", connection -> log.append(connection, entry));
    }

    @Override
    public List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit) {
        return transactions.statement("read the event log", connection -> events.unrelayed(connection, after, limit));
    }

    @Override
    public void markRelayed(List<SessionEvent> relayed, Instant at) {
        transactions.allOrNothing("mark events as relayed", connection -> {
            events.markRelayed(connection, relayed, at);
            return Optional.of(true);
        });
    }

    @Override
    public List<SessionEvent> history(TenantId tenant, UUID sessionId) {
        return transactions.statement(
                "read a session's events", connection -> events.history(connection, tenant, sessionId));
    }
}
