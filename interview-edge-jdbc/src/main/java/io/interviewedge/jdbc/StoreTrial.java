package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.jdbc.dialect.FailureKind;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.job.Question;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Uses the store once, in a transaction that the caller rolls back. A database is not judged by its name, because
 * modes, rights, encodings and proxies change what it does.
 */
final class StoreTrial {

    /** Beyond the first plane, and what quoting or an encoding may lose. */
    private static final String ODD_TEXT = "\uD83D\uDE00 \\ \\n ' \" ł % é";

    private static final Instant NOW = Instant.ofEpochMilli(1);
    private static final String QUESTION = "why";

    private final Statements statements;
    private final TenantId tenant = TenantId.of("trial-" + UUID.randomUUID());
    private final InterviewScript script = InterviewScript.of(
            Job.of("trial-" + UUID.randomUUID(), ODD_TEXT, "trial", Question.of(QUESTION, ODD_TEXT)));

    StoreTrial(Statements statements) {
        this.statements = statements;
    }

    /**
     * Throws unless the store works. If nothing can be written, only the reading statements are tried.
     *
     * @throws StoreException saying what failed
     * @throws SQLException if others got in the way
     */
    void run(Connection connection) throws SQLException {
        Dialect dialect = statements.dialect();
        SessionStore store = JdbcSessionStore.builder(TransactionSource.joining(connection))
                .names(statements.names())
                .dialect(dialect)
                .build();
        new KeyComparison(statements).requireExact(connection);
        try {
            read(store);
            write(store);
        } catch (StoreException failed) {
            if (failed.getCause() instanceof SQLException cause) {
                if (dialect.isTransient(cause)) {
                    throw cause;
                }
                FailureKind kind = dialect.kindOf(cause);
                if (kind == FailureKind.READ_ONLY || kind == FailureKind.NO_RIGHT) {
                    return;
                }
            }
            throw refusal(failed);
        }
    }

    private StoreException refusal(StoreException failed) {
        return new StoreException(
                "the store was tried on this database, with nothing kept, and " + failed.getMessage()
                        + ". If the tables are right, a mode or an encoding is not: use "
                        + statements.dialect().name() + " in its regular mode, with database, tables and connection in"
                        + " UTF-8",
                failed);
    }

    private void read(SessionStore store) {
        UUID nobody = new UUID(0, 0);
        store.list(tenant, SessionQuery.all().candidate("x"), 1);
        store.count(tenant, SessionQuery.all());
        store.findByIds(tenant, Set.of(nobody));
        store.findAnalyses(nobody);
        store.history(tenant, nobody, HistoryQuery.all());
        store.history(tenant, nobody, HistoryQuery.all().types(Set.of(SessionEventType.INVITED)));
        store.unrelayed(null, 1);
    }

    private void write(SessionStore store) {
        InterviewSession session = session(null);
        store.create(invite(session));
        // Two without an external id: in some modes no two rows may have the same null.
        store.createAll(List.of(invite(session(null)), invite(session("trial"))));
        store.changeStatus(StatusChange.of(
                session.token(),
                SessionStatus.INVITED,
                SessionStatus.IN_PROGRESS,
                NOW,
                draft(SessionEventType.STARTED)));
        answer(store, session, ODD_TEXT, 0);
        answer(store, session, "", 1);
        if (!store.findScript(script.id()).equals(Optional.of(script))) {
            throw lost("a question");
        }
        if (store.list(tenant, SessionQuery.all(), 10).size() != 3) {
            throw lost("an invite");
        }
    }

    private void answer(SessionStore store, InterviewSession session, String text, int revision) {
        store.saveAnswer(
                AnswerWrite.of(session.token(), QUESTION, text, revision, NOW, draft(SessionEventType.ANSWERED)));
        StoredSession stored = store.findByToken(session.token()).orElseThrow(() -> lost("an invite"));
        if (stored.answers().get(QUESTION) == null
                || !stored.answers().get(QUESTION).text().equals(text)) {
            throw lost(text.isEmpty() ? "an answer that was emptied" : "an answer");
        }
        if (!ODD_TEXT.equals(stored.session().candidate().name())) {
            throw lost("a name");
        }
    }

    private static StoreException lost(String what) {
        return new StoreException(what + " did not come back as it was stored");
    }

    private NewSession invite(InterviewSession session) {
        return new NewSession(session, script, draft(SessionEventType.INVITED));
    }

    private InterviewSession session(@Nullable String externalId) {
        return InterviewSession.builder()
                .id(UUID.randomUUID())
                .tenant(tenant)
                .token(InviteToken.of(UUID.randomUUID()))
                .script(script)
                .externalId(externalId)
                .candidate(Candidate.of("trial@example.com", ODD_TEXT, null, Locale.ENGLISH))
                .createdAt(NOW)
                .build();
    }

    private static EventDraft draft(SessionEventType type) {
        return EventDraft.of(type, NOW, "trial", null);
    }
}
