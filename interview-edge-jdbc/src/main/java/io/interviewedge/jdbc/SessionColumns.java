package io.interviewedge.jdbc;

import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.PhoneNumber;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of interview_session. This is the only list of them: what is inserted, copied, selected and read comes
 * from it, so a new column is one line here.
 */
final class SessionColumns {

    private static final List<Column> ALL = List.of(
            column("id", InterviewSession::id, (to, row, at) -> to.session.id(Columns.uuid(row, at))),
            column(
                    "tenant_id",
                    s -> s.tenant().value(),
                    (to, row, at) -> to.session.tenant(new TenantId(row.getString(at)))),
            column(
                    "token",
                    s -> s.token().value(),
                    (to, row, at) -> to.session.token(InviteToken.stored(row.getString(at)))),
            column("job_id", InterviewSession::jobId, (to, row, at) -> to.session.jobId(row.getString(at))),
            column("job_title", InterviewSession::jobTitle, (to, row, at) -> to.session.jobTitle(row.getString(at))),
            column(
                    "external_id",
                    InterviewSession::externalId,
                    (to, row, at) -> to.session.externalId(row.getString(at))),
            column("script_id", InterviewSession::scriptId, (to, row, at) -> to.session.scriptId(row.getString(at))),
            column(
                    "candidate_email",
                    s -> s.candidate().email().value(),
                    (to, row, at) -> to.email = row.getString(at)),
            derived("candidate_email_key", s -> s.candidate().email().key()),
            column("candidate_name", s -> s.candidate().name(), (to, row, at) -> to.name = row.getString(at)),
            column("candidate_phone", SessionColumns::phone, (to, row, at) -> to.phone = row.getString(at)),
            derived("candidate_search", s -> s.candidate().searchText()),
            column(
                    "locale",
                    s -> s.candidate().locale().toLanguageTag(),
                    (to, row, at) -> to.locale = row.getString(at)),
            column(
                    "status",
                    s -> s.status().id(),
                    (to, row, at) -> to.session.status(new SessionStatus(row.getString(at)))),
            column(
                    "created_at",
                    InterviewSession::createdAt,
                    (to, row, at) -> to.session.createdAt(Columns.instant(row, at))),
            optionalTime("started_at", InterviewSession::startedAt, InterviewSession.Builder::startedAt),
            optionalTime("completed_at", InterviewSession::completedAt, InterviewSession.Builder::completedAt),
            optionalTime(
                    "last_activity_at", InterviewSession::lastActivityAt, InterviewSession.Builder::lastActivityAt),
            optionalTime("expires_at", InterviewSession::expiresAt, InterviewSession.Builder::expiresAt),
            optionalTime("revoked_at", InterviewSession::revokedAt, InterviewSession.Builder::revokedAt),
            column("version", InterviewSession::version, (to, row, at) -> to.session.version(row.getLong(at))));

    private static final List<Column> READ =
            ALL.stream().filter(column -> column.reader != null).toList();

    /** The columns that {@link #read} needs, from a table with the alias s. */
    static final String SELECTED =
            READ.stream().map(column -> "s." + column.name).collect(Collectors.joining(", "));

    /** The columns that a row is inserted with. */
    static final RowColumns<InterviewSession> INSERTED =
            new RowColumns<>(ALL.stream().map(Column::inserted).toList());

    private SessionColumns() {}

    /**
     * The session of a row that begins with {@link #SELECTED}. The columns are read by their place: every step of a
     * candidate reads them, and looking up their names would be a large part of the work.
     */
    static InterviewSession read(ResultSet row) throws SQLException {
        Reading reading = new Reading();
        for (int i = 0; i < READ.size(); i++) {
            Objects.requireNonNull(READ.get(i).reader).read(reading, row, i + 1);
        }
        return reading.session();
    }

    private static @Nullable String phone(InterviewSession session) {
        PhoneNumber phone = session.candidate().phone();
        return phone == null ? null : phone.value();
    }

    private static Column column(String name, Function<InterviewSession, @Nullable Object> value, Reader reader) {
        return new Column(name, value, reader, false);
    }

    /** A column that is only searched; its value follows from other columns. */
    private static Column derived(String name, Function<InterviewSession, @Nullable Object> value) {
        return new Column(name, value, null, false);
    }

    private static Column optionalTime(
            String name, Function<InterviewSession, @Nullable Object> value, TimeSetter setter) {
        return new Column(name, value, (to, row, at) -> setter.set(to.session, Columns.instantOrNull(row, at)), true);
    }

    private record Column(
            String name,
            Function<InterviewSession, @Nullable Object> value,
            @Nullable Reader reader,
            boolean isOptionalTime) {

        RowColumns.Column<InterviewSession> inserted() {
            return new RowColumns.Column<>(name, isOptionalTime ? Types.BIGINT : Types.VARCHAR, value);
        }
    }

    private interface Reader {
        void read(Reading to, ResultSet row, int at) throws SQLException;
    }

    private interface TimeSetter {
        @SuppressWarnings("UnusedReturnValue")
        InterviewSession.Builder set(InterviewSession.Builder session, @Nullable Instant time);
    }

    /** A row on its way to a session: the candidate comes from several columns. */
    private static final class Reading {
        private final InterviewSession.Builder session = InterviewSession.builder();
        private @Nullable String email;
        private @Nullable String name;
        private @Nullable String phone;
        private @Nullable String locale;

        InterviewSession session() {
            Candidate candidate = new Candidate(
                    new EmailAddress(Objects.requireNonNull(email, "candidate_email")),
                    name,
                    phone == null ? null : new PhoneNumber(phone),
                    Locale.forLanguageTag(Objects.requireNonNull(locale, "locale")));
            return session.candidate(candidate).build();
        }
    }
}
