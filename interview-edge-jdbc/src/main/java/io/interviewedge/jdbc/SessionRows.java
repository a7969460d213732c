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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table interview_session, row by row. */
final class SessionRows {

    /** What {@link #read} needs, of a table with the alias s. */
    static final String COLUMNS = """
            s.id, s.tenant_id, s.token, s.job_id, s.job_title, s.script_id, s.candidate_email, s.candidate_name,
            s.candidate_phone, s.locale, s.status, s.created_at, s.started_at, s.completed_at, s.last_activity_at,
            s.expires_at, s.revoked_at, s.version""";

    private static final Sql INSERT = new Sql("""
            insert into interview_session (
                id, tenant_id, token, job_id, job_title, script_id, candidate_email, candidate_email_key,
                candidate_name, candidate_phone, candidate_search, locale, status, created_at, started_at,
                completed_at, last_activity_at, expires_at, revoked_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");

    private static final Sql LOCK = new Sql("select s.id from interview_session s where s.id = ? for update");

    private static final Sql FIND_ID = new Sql("select s.id from interview_session s where s.id = ?");

    private static final Sql FIND_TOKEN = new Sql("select s.id from interview_session s where s.token = ?");

    private SessionRows() {}

    static void insert(Connection connection, InterviewSession session) throws SQLException {
        Candidate candidate = session.candidate();
        PhoneNumber phone = candidate.phone();
        INSERT.update(
                connection,
                session.id(),
                session.tenant().value(),
                session.token().value(),
                session.jobId(),
                session.jobTitle(),
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
                session.version());
    }

    /** Makes others who lock this session wait until the transaction ends; false if there is no such session. */
    static boolean lock(Connection connection, UUID sessionId) throws SQLException {
        return LOCK.exists(connection, sessionId);
    }

    static boolean hasId(Connection connection, UUID sessionId) throws SQLException {
        return FIND_ID.exists(connection, sessionId);
    }

    static boolean hasToken(Connection connection, InviteToken token) throws SQLException {
        return FIND_TOKEN.exists(connection, token.value());
    }

    /** The session of a row with {@link #COLUMNS}. */
    static InterviewSession read(ResultSet row) throws SQLException {
        return new InterviewSession(
                Columns.uuid(row, "id"),
                new TenantId(row.getString("tenant_id")),
                InviteToken.parse(row.getString("token")),
                row.getString("job_id"),
                row.getString("job_title"),
                row.getString("script_id"),
                readCandidate(row),
                readStatus(row.getString("status")),
                Columns.instant(row, "created_at"),
                Columns.instantOrNull(row, "started_at"),
                Columns.instantOrNull(row, "completed_at"),
                Columns.instantOrNull(row, "last_activity_at"),
                Columns.instantOrNull(row, "expires_at"),
                Columns.instantOrNull(row, "revoked_at"),
                row.getLong("version"));
    }

    private static Candidate readCandidate(ResultSet row) throws SQLException {
        @Nullable String phone = row.getString("candidate_phone");
        return new Candidate(
                new EmailAddress(row.getString("candidate_email")),
                row.getString("candidate_name"),
                phone == null ? null : new PhoneNumber(phone),
                Locale.forLanguageTag(row.getString("locale")));
    }

    static SessionStatus readStatus(String id) {
        return SessionStatus.ofId(id)
                .orElseThrow(() -> new StoreException("the column interview_session.status holds \"" + id
                        + "\"; this version knows invited, in_progress and completed"));
    }
}
