package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The table interview_session, row by row. */
final class SessionRows {

    private static final String INSERT =
            """
            insert into ${session} (%s)
            values (%s)""".formatted(SessionColumns.INSERTED.names(), SessionColumns.INSERTED.values());

    private static final String UPDATE = """
            update ${session}
            set status = :status, started_at = :started_at, completed_at = :completed_at,
                last_activity_at = :last_activity_at, expires_at = :expires_at, revoked_at = :revoked_at, version = :version
            where id = :id and version = :seen""";

    private static final String SELECT = """
            select %s
            from ${session} s
            """.formatted(SessionColumns.SELECTED);

    private final Sql insertUnlessTaken;
    private final Sql update;
    private final Sql lockByToken;
    private final Sql lockById;
    private final Sql findByExternalId;
    private final Sql findId;
    private final Sql findToken;

    SessionRows(Statements statements) {
        this.insertUnlessTaken = statements.insertUnlessTaken(INSERT);
        this.update = statements.sql(UPDATE);
        this.lockByToken = statements.locked(SELECT + "where s.token = :token");
        this.lockById = statements.locked(SELECT + "where s.id = :id");
        this.findByExternalId = statements.latest(
                SELECT + "where s.tenant_id = :tenant_id and s.job_id = :job_id and s.external_id = :external_id");
        this.findId = statements.latest("select s.id from ${session} s where s.id = :id");
        this.findToken = statements.latest("select s.id from ${session} s where s.token = :token");
    }

    /** Whether it was stored; false if its id, token or external id is taken. */
    boolean insert(Connection connection, InterviewSession session) throws SQLException {
        return SessionColumns.INSERTED.in(insertUnlessTaken.call(), session).insertsUnlessTaken(connection);
    }

    /** Stores what changes of a session in a row that is locked. */
    void update(Connection connection, InterviewSession before, InterviewSession after) throws SQLException {
        int updated = update.with("id", before.id())
                .with("seen", before.version())
                .with("status", after.status().id())
                .with("started_at", after.startedAt())
                .with("completed_at", after.completedAt())
                .with("last_activity_at", after.lastActivityAt())
                .with("expires_at", after.expiresAt())
                .with("revoked_at", after.revokedAt())
                .with("version", after.version())
                .update(connection);
        if (updated != 1) {
            throw new StoreException("session " + before.id() + " was locked at version " + before.version() + ", but "
                    + updated + " rows have that version; find out what else writes to the tables");
        }
    }

    /** The row as it is now; it stays so until the transaction ends. */
    Optional<InterviewSession> lock(Connection connection, InviteToken token) throws SQLException {
        return lockByToken.with("token", token.value()).one(connection, SessionColumns::read);
    }

    /** The row as it is now; it stays so until the transaction ends. */
    Optional<InterviewSession> lock(Connection connection, UUID sessionId) throws SQLException {
        return lockById.with("id", sessionId).one(connection, SessionColumns::read);
    }

    Optional<InterviewSession> findByExternalId(Connection connection, InterviewSession like) throws SQLException {
        return findByExternalId
                .with("tenant_id", like.tenant().value())
                .with("job_id", like.jobId())
                .with("external_id", like.externalId())
                .one(connection, SessionColumns::read);
    }

    boolean hasId(Connection connection, UUID sessionId) throws SQLException {
        return findId.with("id", sessionId).exists(connection);
    }

    boolean hasToken(Connection connection, InviteToken token) throws SQLException {
        return findToken.with("token", token.value()).exists(connection);
    }
}
