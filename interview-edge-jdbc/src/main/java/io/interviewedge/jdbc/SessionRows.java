package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.PhoneNumber;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table interview_session, row by row. */
final class SessionRows {

    /** What {@link #read} needs, of a table with the alias s. */
    static final String COLUMNS = """
            s.id, s.tenant_id, s.token, s.job_id, s.job_title, s.external_id, s.script_id, s.candidate_email,
            s.candidate_name, s.candidate_phone, s.locale, s.status, s.created_at, s.started_at, s.completed_at,
            s.last_activity_at, s.expires_at, s.revoked_at, s.version""";

    /** The columns of {@link #values}, in their order. */
    static final String INSERTED = """
            id, tenant_id, token, job_id, job_title, external_id, script_id, candidate_email, candidate_email_key,
            candidate_name, candidate_phone, candidate_search, locale, status, created_at, started_at, completed_at,
            last_activity_at, expires_at, revoked_at, version""";

    private static final String INSERT = """
            insert into ${session} (
            %s)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""".formatted(INSERTED);

    private static final String UPDATE = """
            update ${session}
            set status = ?, started_at = ?, completed_at = ?, last_activity_at = ?, version = ?
            where id = ? and version = ?""";

    private static final String SELECT = """
            select %s
            from ${session} s
            """.formatted(COLUMNS);

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
        return insertUnlessPresent.insertsUnlessPresent(connection, values(session));
    }

    /** The values of {@link #INSERTED}. */
    static @Nullable Object[] values(InterviewSession session) {
        Candidate candidate = session.candidate();
        PhoneNumber phone = candidate.phone();
        return new @Nullable Object[] {
            session.id(),
            session.tenant().value(),
            session.token().value(),
            session.jobId(),
            session.jobTitle(),
            session.externalId(),
            session.scriptId(),
            candidate.email().value(),
            candidate.email().key(),
            candidate.name(),
            phone == null ? null : phone.value(),
            candidate.searchText(),
            candidate.locale().toLanguageTag(),
            session.status().id(),
            session.createdAt(),
            session.startedAt(),
            session.completedAt(),
            session.lastActivityAt(),
            session.expiresAt(),
            session.revokedAt(),
            session.version()
        };
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
        return lockByToken.one(connection, SessionRows::read, token.value());
    }

    /** The row as it is now; it stays so until the transaction ends. */
    Optional<InterviewSession> lock(Connection connection, UUID sessionId) throws SQLException {
        return lockById.one(connection, SessionRows::read, sessionId);
    }

    Optional<InterviewSession> findByExternalId(Connection connection, InterviewSession like) throws SQLException {
        return findByExternalId.one(
                connection, SessionRows::read, like.tenant().value(), like.jobId(), like.externalId());
    }

    boolean hasId(Connection connection, UUID sessionId) throws SQLException {
        return findId.exists(connection, sessionId);
    }

    boolean hasToken(Connection connection, InviteToken token) throws SQLException {
        return findToken.exists(connection, token.value());
    }

    /**
     * The session of a row that begins with {@link #COLUMNS}. They are read by their place: every step of a candidate reads
     * them, and looking for their names would be a good part of its work.
     */
    static InterviewSession read(ResultSet row) throws SQLException {
        return new InterviewSession(
                Columns.uuid(row, 1),
                new TenantId(row.getString(2)),
                InviteToken.parse(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                readCandidate(row),
                readStatus(row.getString(12)),
                Columns.instant(row, 13),
                Columns.instantOrNull(row, 14),
                Columns.instantOrNull(row, 15),
                Columns.instantOrNull(row, 16),
                Columns.instantOrNull(row, 17),
                Columns.instantOrNull(row, 18),
                row.getLong(19));
    }

    private static Candidate readCandidate(ResultSet row) throws SQLException {
        @Nullable String phone = row.getString(10);
        return new Candidate(
                new EmailAddress(row.getString(8)),
                row.getString(9),
                phone == null ? null : new PhoneNumber(phone),
                Locale.forLanguageTag(row.getString(11)));
    }

    static SessionStatus readStatus(String id) {
        return SessionStatus.ofId(id)
                .orElseThrow(() -> new StoreException("the column interview_session.status holds \"" + id
                        + "\"; this version knows invited, in_progress and completed"));
    }
}
