package io.interviewedge.jdbc;

import io.interviewedge.event.EventDraft;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.LinkChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes what changes of a link, with its event: in one statement where the database can do it, otherwise in a short
 * transaction that locks the session's row first.
 */
final class LinkWrites {

    private static final String CHANGE = """
            with changed as (
                update ${session} s
                set revoked_at = :revoked_at, expires_at = :expires_at, version = s.version + 1
                where s.id = :id and s.tenant_id = :tenant_id and s.version = :seen
                returning %1$s
            ), logged as (
                insert into ${event} (session_id, sequence, id, tenant_id, job_id, type, occurred_at, actor, detail)
                select c.id, c.version, :event_id, c.tenant_id, c.job_id, :event_type, :at, :actor, :detail
                from changed c
            )
            select %1$s
            from changed s""".formatted(SessionColumns.SELECTED);

    private final SessionRows sessions;
    private final EventRows events;
    private final @Nullable Sql change;

    LinkWrites(Statements statements, SessionRows sessions, EventRows events) {
        this.sessions = sessions;
        this.events = events;
        this.change = statements.dialect().writesInOneStatement() ? statements.sql(CHANGE) : null;
    }

    /** The session's row after the change, or empty if a guard did not hold. */
    Optional<InterviewSession> change(Transactions transactions, LinkChange link) {
        return change == null
                ? transactions.allOrNothing("change a link", connection -> changeLocked(connection, link))
                : transactions.statement("change a link", connection -> changeAtOnce(connection, change, link));
    }

    private static Optional<InterviewSession> changeAtOnce(Connection connection, Sql sql, LinkChange link)
            throws SQLException {
        EventDraft event = link.event();
        return sql.with("id", link.sessionId())
                .with("tenant_id", link.tenant().value())
                .with("seen", link.expectedVersion())
                .with("revoked_at", link.revokedAt())
                .with("expires_at", link.expiresAt())
                .with("event_id", event.id())
                .with("event_type", event.type().id())
                .with("at", link.at())
                .with("actor", event.actor())
                .with("detail", event.detail())
                .one(connection, SessionColumns::read);
    }

    private Optional<InterviewSession> changeLocked(Connection connection, LinkChange link) throws SQLException {
        Optional<InterviewSession> locked =
                sessions.lock(connection, link.sessionId()).filter(link::allows);
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        InterviewSession changed = link.appliedTo(locked.get());
        sessions.update(connection, locked.get(), changed);
        events.insert(connection, link.event().of(changed, link.at()));
        return Optional.of(changed);
    }
}
