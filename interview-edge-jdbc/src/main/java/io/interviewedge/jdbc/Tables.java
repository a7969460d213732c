package io.interviewedge.jdbc;

import io.interviewedge.jdbc.dialect.Dialect;

/**
 * The statements of all tables, made once for one database and one set of names. The caller supplies the transaction.
 */
final class Tables {

    final Dialect dialect;
    final ScriptRows scripts;
    final StoredSessions stored;
    final SessionCreation creation;
    final BulkCreation bulk;
    final Steps steps;
    final LinkWrites links;
    final SessionLists lists;
    final SessionLookups lookups;
    final AnalysisRows analyses;
    final AnalysisAttempts attempts;
    final EventRows events;
    final SessionLog log;
    final RelayRow relay;

    Tables(Statements statements) {
        this.dialect = statements.dialect();
        this.scripts = new ScriptRows(statements);
        this.stored = new StoredSessions(statements);
        this.events = new EventRows(statements);
        this.relay = new RelayRow(statements);
        this.analyses = new AnalysisRows(statements);
        this.lists = new SessionLists(statements);
        this.lookups = new SessionLookups(statements);
        SessionRows sessions = new SessionRows(statements);
        this.log = new SessionLog(sessions, events);
        this.attempts = new AnalysisAttempts(sessions, analyses, log);
        this.creation = new SessionCreation(statements, scripts, sessions, events);
        this.bulk = new BulkCreation(statements, scripts);
        Steps locked = new LockedSteps(sessions, new AnswerRows(statements), events);
        this.links = new LinkWrites(statements, sessions, events);
        this.steps = dialect.writesInOneStatement() ? new OneStatementSteps(statements, locked) : locked;
    }
}
