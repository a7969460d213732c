package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stores one new session. Where the database can do it, a session with a known script is one statement; otherwise, and
 * everywhere else, script, session and event are one short transaction. It looks for the conflicting row only if there
 * is a conflict.
 */
final class SessionCreation {

    private static final int MAX_ATTEMPTS = 5;

    private static final String CREATE = """
            with created as (
                insert into ${session} (%s)
                select %s
                where exists (select 1 from ${script} s where s.id = :script_id)
                on conflict do nothing
                returning id
            ), logged as (
                insert into ${event} (%s)
                select %s
                from created
            )
            select exists (select 1 from created) as created,
                   exists (select 1 from ${script} s where s.id = :script_id) as script_known""".formatted(
                    SessionColumns.INSERTED.names(),
                    SessionColumns.INSERTED.values(),
                    EventRows.INSERTED.names(),
                    EventRows.INSERTED.values("event_"));

    private enum Outcome {
        CREATED,
        SCRIPT_MISSING,
        IN_THE_WAY;

        static Outcome read(ResultSet row) throws SQLException {
            if (row.getBoolean("created")) {
                return CREATED;
            }
            return row.getBoolean("script_known") ? IN_THE_WAY : SCRIPT_MISSING;
        }
    }

    private final ScriptRows scripts;
    private final SessionRows sessions;
    private final EventRows events;
    private final @Nullable Sql create;

    SessionCreation(Statements statements, ScriptRows scripts, SessionRows sessions, EventRows events) {
        this.scripts = scripts;
        this.sessions = sessions;
        this.events = events;
        this.create = statements.dialect().writesInOneStatement() ? statements.sql(CREATE) : null;
    }

    /** The session that is stored now: the new one, or the one that has its external id. */
    InterviewSession create(Transactions transactions, NewSession created) {
        InterviewSession session = created.session();
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            if (isCreated(transactions, created)) {
                return session;
            }
            Optional<InterviewSession> present = findPresent(transactions, session);
            if (present.isPresent()) {
                return present.get();
            }
            requireFree(transactions, session);
            // The conflict is gone: another transaction with the same key was rolled back.
        }
        throw new StoreException("could not store session " + session.id()
                + ": a constraint refused it; check that the tables are as JdbcSchema.ddl prints them");
    }

    private boolean isCreated(Transactions transactions, NewSession created) {
        Outcome outcome = create == null ? Outcome.SCRIPT_MISSING : createAtOnce(transactions, create, created);
        return outcome == Outcome.SCRIPT_MISSING ? createWithScript(transactions, created) : outcome == Outcome.CREATED;
    }

    private Outcome createAtOnce(Transactions transactions, Sql sql, NewSession created) {
        InterviewSession session = created.session();
        SessionEvent event = created.event().of(session, session.createdAt());
        Sql.Call call = SessionColumns.INSERTED.in(sql.call(), session);
        EventRows.INSERTED.in(call, "event_", event);
        return transactions.statement(
                "store a new session",
                connection -> call.one(connection, Outcome::read).orElseThrow());
    }

    private boolean createWithScript(Transactions transactions, NewSession created) {
        InterviewSession session = created.session();
        return transactions
                .allOrNothing("store a new session", connection -> {
                    scripts.insertUnlessTaken(connection, created.script());
                    if (!sessions.insert(connection, session)) {
                        return Optional.<Boolean>empty();
                    }
                    events.insert(connection, created.event().of(session, session.createdAt()));
                    return Optional.of(true);
                })
                .isPresent();
    }

    private Optional<InterviewSession> findPresent(Transactions transactions, InterviewSession session) {
        if (session.externalId() == null) {
            return Optional.empty();
        }
        return transactions.statement(
                "look for an external id", connection -> sessions.findByExternalId(connection, session));
    }

    private void requireFree(Transactions transactions, InterviewSession session) {
        transactions.statement("look for what is in the way", connection -> {
            requireFree(connection, session);
            return true;
        });
    }

    private void requireFree(Connection connection, InterviewSession session) throws SQLException {
        if (sessions.hasId(connection, session.id())) {
            throw new StoreException("there is a session " + session.id() + " already; ids must be unique");
        }
        if (sessions.hasToken(connection, session.token())) {
            throw new StoreException("the token is taken; a TokenGenerator must never repeat itself");
        }
    }
}
