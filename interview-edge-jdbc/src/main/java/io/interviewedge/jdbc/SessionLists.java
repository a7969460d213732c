package io.interviewedge.jdbc;

import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Many sessions at once: pages and counts. */
final class SessionLists {

    /** A score is there only for an attempt that succeeded, so the latest attempt's is the one to show, or none. */
    private static final String LIST = """
            select %s,
                   (select a.overall from interview_analysis a
                    where a.session_id = s.id
                    order by a.attempt desc
                    limit 1) as overall
            from interview_session s
            where %%s
            order by %%s, s.created_at desc, s.id desc
            limit ?""".formatted(SessionRows.COLUMNS);

    private static final String COUNT = """
            select s.status, count(*) as sessions
            from interview_session s
            where %s
            group by s.status""";

    private final Statements statements;

    SessionLists(Statements statements) {
        this.statements = statements;
    }

    List<SessionSummary> list(Connection connection, TenantId tenant, SessionQuery query, int limit)
            throws SQLException {
        SessionFilter filter = new SessionFilter(tenant, query).page(query);
        return statements
                .sql(LIST.formatted(filter.conditions(), filter.constantColumns()))
                .all(
                        connection,
                        row -> new SessionSummary(SessionRows.read(row), Columns.scoreOrNull(row, "overall")),
                        filter.valuesAnd(limit));
    }

    Map<SessionStatus, Long> count(Connection connection, TenantId tenant, SessionQuery query) throws SQLException {
        SessionFilter filter = new SessionFilter(tenant, query);
        Map<SessionStatus, Long> counts = new EnumMap<>(SessionStatus.class);
        statements
                .sql(COUNT.formatted(filter.conditions()))
                .all(
                        connection,
                        row -> counts.put(SessionRows.readStatus(row.getString("status")), row.getLong("sessions")),
                        filter.values());
        return counts;
    }
}
