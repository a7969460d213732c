package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.StoreException;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in a relational database, in the tables of {@link JdbcSchema}. It owns nothing: each operation takes one
 * connection from the host's data source, works in one short transaction of its own, and gives the connection back as it
 * came. Safe for use by several threads, and by several nodes on one database.
 *
 * <p>The number of affected rows decides every race. Work that fails because others got in the way (serialization failures,
 * deadlocks) is run again a bounded number of times.
 */
public final class JdbcSessionStore implements SessionStore {

    private static final int MOST_ATTEMPTS_TO_CREATE = 5;

    private final Transactions transactions;
    private final ScriptRows scripts;
    private final SessionSteps steps;

    /**
     * A store on the database behind the data source, which is asked once, now, which one it is.
     *
     * @throws StoreException if the database is unknown or cannot be reached
     */
    public JdbcSessionStore(DataSource dataSource) {
        this(dataSource, Database.of(dataSource));
    }

    /** A store on a database that the host names, for instance because it only resembles that one. Connects to nothing. */
    public JdbcSessionStore(DataSource dataSource, Database database) {
        this.transactions = new Transactions(Objects.requireNonNull(dataSource, "dataSource"), database::isTransient);
        this.scripts = new ScriptRows(database);
        this.steps = new SessionSteps(database);
    }

    @Override
    public void create(InterviewSession session, InterviewScript script) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS_TO_CREATE; attempt++) {
            Optional<Boolean> stored =
                    transactions.allOrNothing("store a new session", Transactions.emptyIfTaken(connection -> {
                        scripts.insertUnlessPresent(connection, script);
                        SessionRows.insert(connection, session);
                        return Optional.of(true);
                    }));
            if (stored.isPresent()) {
                return;
            }
            requireFree(session);
            // Neither is taken, so it was the script: another session brought the same one at the same moment.
        }
        throw new StoreException("could not store session " + session.id()
                + ": a constraint refused it; check that the tables are as JdbcSchema.ddl prints them");
    }

    private void requireFree(InterviewSession session) {
        if (transactions.statement("look for a session", c -> SessionRows.hasId(c, session.id()))) {
            throw new StoreException("there is a session " + session.id() + " already; ids must be unique");
        }
        if (transactions.statement("look for a token", c -> SessionRows.hasToken(c, session.token()))) {
            throw new StoreException("the token is taken; a TokenGenerator must never repeat itself");
        }
    }

    @Override
    public Optional<InterviewScript> findScript(String scriptId) {
        return transactions.statement("find a script", connection -> ScriptRows.find(connection, scriptId));
    }

    @Override
    public Optional<StoredSession> findByToken(InviteToken token) {
        return transactions.statement("open a link", connection -> StoredSessions.findByToken(connection, token));
    }

    @Override
    public Optional<StoredSession> find(TenantId tenant, UUID sessionId) {
        return transactions.statement(
                "find a session", connection -> StoredSessions.find(connection, tenant, sessionId));
    }

    @Override
    public Optional<InterviewSession> changeStatus(StatusChange change) {
        String action = "change a session's status";
        if (!change.requiredAnswered()) {
            return transactions.statement(action, connection -> steps.change(connection, change));
        }
        return transactions.allOrNothing(action, connection -> {
            // The change locks the row first: an answer comes wholly before or wholly after what is checked then.
            Optional<InterviewSession> changed = steps.change(connection, change);
            boolean complete = changed.isPresent() && AnswerRows.isComplete(connection, changed.get());
            return complete ? changed : Optional.empty();
        });
    }

    @Override
    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
        return transactions.allOrNothing("save an answer", connection -> {
            Optional<InterviewSession> touched = steps.touch(connection, write);
            boolean saved = touched.isPresent() && AnswerRows.save(connection, touched.get(), write);
            return saved
                    ? touched.map(session -> new SavedAnswer(session, write.expectedRevision() + 1))
                    : Optional.empty();
        });
    }

    @Override
    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
        return transactions.statement(
                "list sessions", connection -> SessionLists.list(connection, tenant, query, limit));
    }

    @Override
    public Map<SessionStatus, Long> count(TenantId tenant, SessionQuery query) {
        return transactions.statement("count sessions", connection -> SessionLists.count(connection, tenant, query));
    }

    @Override
    public Optional<Analysis> findAnalysis(UUID sessionId) {
        return transactions.statement("find an analysis", connection -> AnalysisRows.findLatest(connection, sessionId));
    }

    @Override
    public boolean claimAnalysis(Analysis claim, @Nullable Analysis seen) {
        return transactions
                .allOrNothing(
                        "claim an analysis",
                        Transactions.emptyIfTaken(connection -> AnalysisClaim.store(connection, claim, seen)))
                .isPresent();
    }

    @Override
    public boolean finishAnalysis(Analysis finished) {
        return transactions
                .allOrNothing(
                        "store an analysis",
                        connection ->
                                AnalysisRows.finish(connection, finished) ? Optional.of(finished) : Optional.empty())
                .isPresent();
    }
}
