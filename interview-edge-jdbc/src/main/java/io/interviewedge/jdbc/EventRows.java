package io.interviewedge.jdbc;

import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The table interview_event. A row is written once, in the transaction of what happened; only relayed_at changes later.
 */
final class EventRows {

    static final RowColumns<SessionEvent> INSERTED = new RowColumns<>(List.of(
            RowColumns.uuid("session_id", SessionEvent::sessionId),
            RowColumns.number("sequence", SessionEvent::sequence),
            RowColumns.uuid("id", SessionEvent::id),
            RowColumns.text("tenant_id", event -> event.tenant().value()),
            RowColumns.text("job_id", SessionEvent::jobId),
            RowColumns.text("type", event -> event.type().id()),
            RowColumns.time("occurred_at", SessionEvent::occurredAt),
            RowColumns.text("actor", SessionEvent::actor),
            RowColumns.text("detail", SessionEvent::detail)));

    private static final String INSERT =
            "insert into ${event} (" + INSERTED.names() + ")\nvalues (" + INSERTED.values() + ")";

    private static final String SELECT = """
            select e.session_id, e.sequence, e.id, e.tenant_id, e.job_id, e.type, e.occurred_at, e.actor, e.detail
            from ${event} e
            """;

    private static final String UNRELAYED = SELECT + """
            where e.relayed_at is null
            order by e.session_id, e.sequence""";

    private static final String UNRELAYED_AFTER = SELECT + """
            where e.relayed_at is null
              and e.session_id >= :session_id
              and (e.session_id > :session_id or e.sequence > :sequence)
            order by e.session_id, e.sequence""";

    private static final String OLDEST_UNRELAYED = """
            select min(e.occurred_at)
            from ${event} e
            where e.relayed_at is null""";

    private static final String HISTORY = SELECT + """
            where e.session_id = :session_id and e.tenant_id = :tenant_id and e.sequence > :after
            order by e.sequence""";

    private static final String HISTORY_OF_TYPES = SELECT
            + """
            where e.session_id = :session_id and e.tenant_id = :tenant_id and e.sequence > :after
              and e.type in (%s)
            order by e.sequence""".formatted(IntStream.range(0, HistoryQuery.MAX_TYPES)
                    .mapToObj(place -> ":type_" + place)
                    .collect(Collectors.joining(", ")));

    private static final String MARK_RELAYED = """
            update ${event}
            set relayed_at = :relayed_at
            where session_id = :session_id and sequence = :sequence and relayed_at is null""";

    private final Sql insert;
    private final Sql unrelayed;
    private final Sql unrelayedAfter;
    private final Sql oldestUnrelayed;
    private final Sql markRelayed;
    private final Sql history;
    private final Sql historyOfTypes;

    EventRows(Statements statements) {
        this.insert = statements.sql(INSERT);
        this.unrelayed = statements.limited(UNRELAYED);
        this.unrelayedAfter = statements.limited(UNRELAYED_AFTER);
        this.oldestUnrelayed = statements.sql(OLDEST_UNRELAYED);
        this.markRelayed = statements.sql(MARK_RELAYED);
        this.history = statements.limited(HISTORY);
        this.historyOfTypes = statements.limited(HISTORY_OF_TYPES);
    }

    SessionEvent insert(Connection connection, SessionEvent event) throws SQLException {
        INSERTED.in(insert.call(), event).insert(connection);
        return event;
    }

    List<SessionEvent> unrelayed(Connection connection, @Nullable SessionEvent after, int limit) throws SQLException {
        Sql.Call call = after == null
                ? unrelayed.call()
                : unrelayedAfter.with("session_id", after.sessionId()).with("sequence", after.sequence());
        return call.with("limit", limit).all(connection, EventRows::read);
    }

    Optional<Instant> oldestUnrelayed(Connection connection) throws SQLException {
        return oldestUnrelayed.call().query(connection, rows -> {
            rows.next();
            return Optional.ofNullable(Columns.instantOrNull(rows, 1));
        });
    }

    void markRelayed(Connection connection, List<SessionEvent> events, Instant at) throws SQLException {
        List<Sql.Call> marks = new ArrayList<>();
        for (SessionEvent event : events) {
            marks.add(markRelayed
                    .with("relayed_at", at)
                    .with("session_id", event.sessionId())
                    .with("sequence", event.sequence()));
        }
        markRelayed.batch(connection, marks);
    }

    List<SessionEvent> history(Connection connection, TenantId tenant, UUID sessionId, HistoryQuery query)
            throws SQLException {
        return (query.types().isEmpty() ? history.call() : ofTypes(query.types()))
                .with("session_id", sessionId)
                .with("tenant_id", tenant.value())
                .with("after", query.after())
                .with("limit", query.limit())
                .all(connection, EventRows::read);
    }

    /** Where there are fewer types than places, the last type is repeated. */
    private Sql.Call ofTypes(Set<SessionEventType> types) {
        List<SessionEventType> all = List.copyOf(types);
        Sql.Call call = historyOfTypes.call();
        for (int place = 0; place < HistoryQuery.MAX_TYPES; place++) {
            call.with("type_" + place, all.get(Math.min(place, all.size() - 1)).id());
        }
        return call;
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
