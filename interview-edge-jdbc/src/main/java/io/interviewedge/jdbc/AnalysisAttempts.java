package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.AnalysisStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Claims and finishes attempts. The session's row is locked first, so the attempts of one session come one after the
 * other.
 */
final class AnalysisAttempts {

    private final SessionRows sessions;
    private final AnalysisRows analyses;
    private final SessionLog log;

    AnalysisAttempts(SessionRows sessions, AnalysisRows analyses, SessionLog log) {
        this.sessions = sessions;
        this.analyses = analyses;
        this.log = log;
    }

    /**
     * The event if the claim was stored; empty if the latest attempt is not the one that was read; then everything must
     * be undone.
     */
    Optional<SessionEvent> claim(Connection connection, Analysis claim, @Nullable Analysis seen, EventDraft event)
            throws SQLException {
        Optional<InterviewSession> session = sessions.lock(connection, claim.sessionId());
        if (session.isEmpty() || !analyses.isLatest(connection, claim.sessionId(), seen)) {
            return Optional.empty();
        }
        if (seen != null && seen.state().equals(AnalysisState.RUNNING)) {
            analyses.finish(connection, seen.failed(AnalysisStore.ABANDONED, claim.startedAt()));
        }
        analyses.insertClaim(connection, claim);
        return Optional.of(log.log(connection, session.get(), event, claim.startedAt()));
    }

    /** The event if the end was stored; empty if the attempt is no longer running. */
    Optional<SessionEvent> finish(Connection connection, Analysis finished, EventDraft event) throws SQLException {
        UUID sessionId = finished.sessionId();
        Optional<InterviewSession> session = sessions.lock(connection, sessionId);
        if (session.isEmpty() || !analyses.finish(connection, finished)) {
            return Optional.empty();
        }
        Instant at = Objects.requireNonNull(finished.finishedAt(), "an ended attempt has an end");
        return Optional.of(log.log(connection, session.get(), event, at));
    }
}
