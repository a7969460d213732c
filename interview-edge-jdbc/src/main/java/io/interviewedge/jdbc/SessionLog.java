package io.interviewedge.jdbc;

import io.interviewedge.event.EventDraft;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * Logs events that are not steps of the candidate. The session's row is locked first: its version is the event's place.
 */
final class SessionLog {

    private final SessionRows sessions;
    private final EventRows events;

    SessionLog(SessionRows sessions, EventRows events) {
        this.sessions = sessions;
        this.events = events;
    }

    /** The event, or empty if the session is not there or not at the expected version. */
    Optional<SessionEvent> append(Connection connection, LogEntry entry) throws SQLException {
        Optional<InterviewSession> session = sessions.lock(connection, entry.sessionId())
                .filter(locked -> locked.tenant().equals(entry.tenant()) && entry.allows(locked.version()));
        return session.isEmpty()
                ? Optional.empty()
                : Optional.of(log(connection, session.get(), entry.event(), entry.at()));
    }

    /** Logs an event of a session whose row is locked. */
    SessionEvent log(Connection connection, InterviewSession locked, EventDraft event, Instant at) throws SQLException {
        InterviewSession touched = locked.touched();
        sessions.update(connection, locked, touched);
        return events.insert(connection, event.of(touched, at));
    }
}
