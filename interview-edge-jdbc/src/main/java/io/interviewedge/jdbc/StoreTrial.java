package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.jdbc.dialect.FailureKind;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.LinkChange;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.math.BigDecimal;
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

    private static final UUID ANYBODY = new UUID(0, 0);
    private static final AnalysisResult RESULT = new AnalysisResult(
            5,
            List.of(new ScoredTrait("trial", ODD_TEXT, 1, 5, List.of())),
            Verdict.MAYBE,
            ODD_TEXT,
            ODD_TEXT,
            List.of(Observation.of(QUESTION, ODD_TEXT)));

    private final Statements statements;
    private final int version;
    private final Tables tables;
    private final TenantId tenant = TenantId.of("trial-" + UUID.randomUUID());
    private final InterviewScript script = InterviewScript.of(Job.of(
            "trial-" + UUID.randomUUID(),
            ODD_TEXT,
            "trial",
            Question.of(QUESTION, ODD_TEXT),
            Question.of("choice", ODD_TEXT, Choice.of(Option.of("odd", ODD_TEXT)))
                    .points("odd", -1)
                    .optional(),
            Question.of("number", ODD_TEXT, Numeric.between(BigDecimal.ZERO, new BigDecimal("0.5")))
                    .optional()));

    /**
     * Prepares the trial.
     *
     * @param version that of the tables
     */
    StoreTrial(Statements statements, int version) {
        this.statements = statements;
        this.version = version;
        this.tables = new Tables(statements);
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
        Transactions within = new Transactions(TransactionSource.joining(connection), dialect);
        InterviewSession session = session(null);
        compareKeys(connection);
        try {
            read(store);
            Optional<StoreException> relay = refusedWrite(() -> claimRelay(within));
            Optional<StoreException> invite = refusedWrite(() -> store.create(invite(session)));
            if (relay.isPresent() && invite.isPresent()) {
                return;
            }
            if (relay.isPresent() || invite.isPresent()) {
                throw relay.or(() -> invite).get();
            }
            answer(store, session);
            decide(store, within, session);
        } catch (StoreException failed) {
            if (failed.getCause() instanceof SQLException cause && dialect.isTransient(cause)) {
                throw cause;
            }
            throw refusal(failed);
        }
    }

    private void compareKeys(Connection connection) throws SQLException {
        try {
            new KeyComparison(statements).requireExact(connection);
        } catch (SQLException failure) {
            if (statements.dialect().isTransient(failure)) {
                throw failure;
            }
            throw refusal(SqlFailures.toStoreException("compare keys", failure, statements.dialect()));
        }
    }

    /** The failure of a write, if it was refused because the account or the database takes none. */
    private Optional<StoreException> refusedWrite(Runnable write) {
        try {
            write.run();
            return Optional.empty();
        } catch (StoreException failed) {
            if (isRefusedWrite(failed)) {
                return Optional.of(failed);
            }
            throw failed;
        }
    }

    private boolean isRefusedWrite(StoreException failed) {
        return failed.getCause() instanceof SQLException cause
                && Set.of(FailureKind.READ_ONLY, FailureKind.NO_RIGHT)
                        .contains(statements.dialect().kindOf(cause));
    }

    private StoreException refusal(StoreException failed) {
        return new StoreException(
                "the store was tried on this database, with nothing kept, and " + failed.getMessage() + cure(failed),
                failed);
    }

    private String cure(StoreException failed) {
        int latest = SchemaScripts.latest(statements.dialect());
        if (isRefusedWrite(failed)) {
            return "";
        }
        if (version > latest) {
            return "; " + SchemaCheck.newer(version, latest) + ". Use the newer library";
        }
        return ". If the tables are right, a mode or an encoding is not: use "
                + statements.dialect().name() + " in its regular mode, with database, tables and connection in UTF-8";
    }

    private void read(SessionStore store) {
        store.list(tenant, SessionQuery.all().candidate("x"), 1);
        store.count(tenant, SessionQuery.all());
        store.findByIds(tenant, Set.of(ANYBODY));
        store.findAnalyses(ANYBODY);
        store.history(tenant, ANYBODY, HistoryQuery.all());
        store.history(tenant, ANYBODY, HistoryQuery.all().types(Set.of(SessionEventType.INVITED)));
        store.unrelayed(null, 1);
    }

    private void claimRelay(Transactions within) {
        within.allOrNothing(
                "claim the relay's lease",
                connection -> Optional.of(tables.relay.claim(connection, ANYBODY, NOW, NOW)));
    }

    private void answer(SessionStore store, InterviewSession session) {
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

    /** Everything else: the link is revoked, the answers are analysed, and the log is relayed. */
    private void decide(SessionStore store, Transactions within, InterviewSession invited) {
        InterviewSession session = store.find(tenant, invited.id())
                .orElseThrow(() -> lost("an invite"))
                .session();
        InterviewSession revoked = session.toBuilder()
                .revokedAt(NOW)
                .version(session.version() + 1)
                .build();
        store.changeLink(LinkChange.of(revoked, NOW, draft(SessionEventType.LINK_REVOKED)));
        Analysis claim = Analysis.claim(session.id(), 1, "trial", NOW, NOW.plusSeconds(1));
        Analysis finished = claim.succeeded(RESULT, NOW);
        within.allOrNothing(
                "claim an analysis",
                connection -> tables.attempts.claim(connection, claim, null, draft(SessionEventType.ANALYSIS_STARTED)));
        store.finishAnalysis(finished, draft(SessionEventType.ANALYSIS_SUCCEEDED));
        if (!store.findAnalyses(session.id()).latest().equals(Optional.of(finished))) {
            throw lost("an analysis");
        }
        LogEntry entry = new LogEntry(tenant, session.id(), null, NOW, draft(SessionEventType.DELIVERY_STARTED));
        within.allOrNothing("log an event", connection -> tables.log.append(connection, entry));
        store.markRelayed(store.history(tenant, session.id(), HistoryQuery.all()), NOW);
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
