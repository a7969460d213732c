package io.interviewedge.jpa;

import io.interviewedge.event.EventDraft;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import java.time.Instant;
import java.util.Optional;

/** Logs what is no step of the candidate's. The session's row is locked first: its version is the event's place. */
final class SessionLog {

    private SessionLog() {}

    /** The event, or empty if the session is not there or not at the expected version. */
    static Optional<SessionEvent> append(EntityAccess access, LogEntry entry) {
        return SessionRows.lock(access, entry.sessionId())
                .filter(locked -> isMeant(locked.toSession(), entry))
                .map(locked -> log(access, locked, entry.event(), entry.at()));
    }

    private static boolean isMeant(InterviewSession locked, LogEntry entry) {
        return locked.tenant().equals(entry.tenant()) && entry.allows(locked.version());
    }

    /** Logs an event of a session whose row is locked. */
    static SessionEvent log(EntityAccess access, SessionEntity locked, EventDraft event, Instant at) {
        InterviewSession touched = locked.toSession().touched();
        SessionRows.update(access, locked, touched);
        SessionEvent logged = event.of(touched, at);
        access.insert(new EventEntity(logged));
        return logged;
    }
}
