package io.interviewedge.jdbc;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table interview_event. A row is written once, in the transaction of what happened; only relayed_at changes later. */
final class EventRows {

    /** The columns of {@link #values}, in their order. */
    static final String INSERTED = "session_id, sequence, id, tenant_id, job_id, type, occurred_at, actor, detail";

    private static final String INSERT = """
            insert into ${event} (%s)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""".formatted(INSERTED);

    private static final String SELECT = """
            select e.session_id, e.sequence, e.id, e.tenant_id, e.job_id, e.type, e.occurred_at, e.actor, e.detail
            from ${event} e
            """;

    private static final String IN_ORDER = """

            order by e.session_id, e.sequence
            limit ?""";

    private static final String MARK_RELAYED = """
            update ${event}
            set relayed_at = ?
            where session_id = ? and sequence = ? and relayed_at is null""";

    private final Sql insert;
    private final Sql unrelayed;
    private final Sql unrelayedAfter;
    private final Sql markRelayed;
    private final Sql history;

    EventRows(Statements statements) {
        this.insert = statements.sql(INSERT);
        this.unrelayed = statements.sql(SELECT + "where e.relayed_at is null" + IN_ORDER);
        this.unrelayedAfter = statements.sql(SELECT + """
                where e.relayed_at is null
                  and e.session_id >= ?
                  and (e.session_id > ? or e.sequence > ?)""" + IN_ORDER);
        this.markRelayed = statements.sql(MARK_RELAYED);
        this.history = statements.sql(SELECT + "where e.session_id = ? and e.tenant_id = ? order by e.sequence");
    }

    SessionEvent insert(Connection connection, SessionEvent event) throws SQLException {
        insert.update(connection, values(event));
        return event;
    }

    /** The values of {@link #INSERTED}. */
    static @Nullable Object[] values(SessionEvent event) {
        return new @Nullable Object[] {
            event.sessionId(),
            event.sequence(),
            event.id(),
            event.tenant().value(),
            event.jobId(),
            event.type().id(),
            event.occurredAt(),
            event.actor(),
            event.detail()
        };
    }

    List<SessionEvent> unrelayed(Connection connection, @Nullable SessionEvent after, int limit) throws SQLException {
        if (after == null) {
            return unrelayed.all(connection, EventRows::read, limit);
        }
        UUID session = after.sessionId();
        return unrelayedAfter.all(connection, EventRows::read, session, session, after.sequence(), limit);
    }

    void markRelayed(Connection connection, List<SessionEvent> events, Instant at) throws SQLException {
        List<@Nullable Object[]> keys = new ArrayList<>();
        for (SessionEvent event : events) {
            keys.add(new @Nullable Object[] {at, event.sessionId(), event.sequence()});
        }
        markRelayed.batch(connection, keys);
    }

    List<SessionEvent> history(Connection connection, TenantId tenant, UUID sessionId) throws SQLException {
        return history.all(connection, EventRows::read, sessionId, tenant.value());
    }

    private static SessionEvent read(ResultSet row) throws SQLException {
        return SessionEvent.builder()
                .id(Columns.uuid(row, "id"))
                .type(new SessionEventType(row.getString("type")))
                .tenant(new TenantId(row.getString("tenant_id")))
                .sessionId(Columns.uuid(row, "session_id"))
                .sequence(row.getLong("sequence"))
                .jobId(row.getString("job_id"))
                .occurredAt(Columns.instant(row, "occurred_at"))
                .actor(row.getString("actor"))
                .detail(row.getString("detail"))
                .build();
    }
}
