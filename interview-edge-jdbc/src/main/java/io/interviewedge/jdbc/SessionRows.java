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

    private static final String INSERT = """
            insert into ${session} (%s)
            values (%s)""".formatted(SessionColumns.INSERTED, SessionColumns.PLACES);

    private static final String UPDATE = """
            update ${session}
            set status = ?, started_at = ?, completed_at = ?, last_activity_at = ?, version = ?
            where id = ? and version = ?""";

    private static final String SELECT = """
            select %s
            from ${session} s
            """.formatted(SessionColumns.SELECTED);

    private final Sql insertUnlessPresent;
    private final Sql update;
    private final Sql lockByToken;
    private final Sql lockById;
    private final Sql findByExternalId;
    private final Sql findId;
    private final Sql findToken;

    SessionRows(Statements statements) {
        this.insertUnlessPresent = statements.insertUnlessPresent(INSERT);
        this.update = statements.sql(UPDATE);
        this.lockByToken = statements.sql(SELECT + "where s.token = ? for update");
        this.lockById = statements.sql(SELECT + "where s.id = ? for update");
        this.findByExternalId = statements.sql(
                statements.database().latest(SELECT + "where s.tenant_id = ? and s.job_id = ? and s.external_id = ?"));
        Database database = statements.database();
        this.findId = statements.sql(database.latest("select s.id from ${session} s where s.id = ?"));
        this.findToken = statements.sql(database.latest("select s.id from ${session} s where s.token = ?"));
    }

    /** Whether it was stored; not if its id, its token or its external id is taken. */
    boolean insert(Connection connection, InterviewSession session) throws SQLException {
        return insertUnlessPresent.insertsUnlessPresent(connection, SessionColumns.values(session));
    }

    /** Stores what a step changes in a row that is locked. */
    void update(Connection connection, InterviewSession before, InterviewSession after) throws SQLException {
        int updated = update.update(
                connection,
                after.status().id(),
                after.startedAt(),
                after.completedAt(),
                after.lastActivityAt(),
                after.version(),
                before.id(),
                before.version());
        if (updated != 1) {
            throw new StoreException("session " + before.id() + " was locked at version " + before.version()
                    + ", and yet " + updated + " rows have it; find out who else writes to the tables");
        }
    }

    /** The row as it is now; it stays so until the transaction ends. */
    Optional<InterviewSession> lock(Connection connection, InviteToken token) throws SQLException {
        return lockByToken.one(connection, SessionColumns::read, token.value());
    }

    /** The row as it is now; it stays so until the transaction ends. */
    Optional<InterviewSession> lock(Connection connection, UUID sessionId) throws SQLException {
        return lockById.one(connection, SessionColumns::read, sessionId);
    }

    Optional<InterviewSession> findByExternalId(Connection connection, InterviewSession like) throws SQLException {
        return findByExternalId.one(
                connection, SessionColumns::read, like.tenant().value(), like.jobId(), like.externalId());
    }

    boolean hasId(Connection connection, UUID sessionId) throws SQLException {
        return findId.exists(connection, sessionId);
    }

    boolean hasToken(Connection connection, InviteToken token) throws SQLException {
        return findToken.exists(connection, token.value());
    }
}
