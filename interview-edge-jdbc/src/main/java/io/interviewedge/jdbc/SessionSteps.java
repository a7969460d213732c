package io.interviewedge.jdbc;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.StatusChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's step on the session's row: one update that happens only if its guards hold, and that locks the row until
 * the transaction ends. So the steps of one session are serial, and what is read after it can no longer change.
 */
final class SessionSteps {

    private static final String STEP = """
            update interview_session s
            set status = ?,
                started_at = coalesce(?, started_at),
                completed_at = coalesce(?, completed_at),
                last_activity_at = ?,
                version = version + 1
            where token = ?
              and status = ?
              and revoked_at is null
              and (expires_at is null or expires_at > ?)
              and version = coalesce(?, version)""";

    private final Sql step;

    SessionSteps(Database database) {
        this.step = new Sql(database.returning(STEP, SessionRows.COLUMNS));
    }

    /** The session's row after the change, or empty if a guard did not hold. */
    Optional<InterviewSession> change(Connection connection, StatusChange change) throws SQLException {
        boolean starts = change.from() == SessionStatus.INVITED && change.to() == SessionStatus.IN_PROGRESS;
        boolean completes = change.from() != SessionStatus.COMPLETED && change.to() == SessionStatus.COMPLETED;
        Instant at = change.at();
        return step.one(
                connection,
                SessionRows::read,
                change.to().id(),
                starts ? at : null,
                completes ? at : null,
                at,
                change.token().value(),
                change.from().id(),
                at,
                change.expectedVersion());
    }

    /** The row of a session in progress after it was touched, or empty if a guard did not hold. */
    Optional<InterviewSession> touch(Connection connection, AnswerWrite write) throws SQLException {
        @Nullable Long version = write.expectedVersion();
        return change(
                connection,
                new StatusChange(
                        write.token(),
                        SessionStatus.IN_PROGRESS,
                        SessionStatus.IN_PROGRESS,
                        write.at(),
                        false,
                        version));
    }
}
