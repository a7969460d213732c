package io.interviewedge.jpa;

import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Many sessions at once: pages and counts. */
final class SessionLists {

    /** A score is there only for an attempt that succeeded, so the latest attempt's is the one to show, or none. */
    private static final String OVERALL = """
            (select a.overall from InterviewAnalysis a
             where a.sessionId = s.id
               and a.attempt = (select max(l.attempt) from InterviewAnalysis l where l.sessionId = s.id))""";

    private static final List<String> LISTED = SessionRows.attributesAnd(OVERALL);

    private SessionLists() {}

    static List<SessionSummary> list(EntityAccess access, TenantId tenant, SessionQuery query, int limit) {
        SessionFilter filter = new SessionFilter(tenant, query).page(query);
        String rest = "from InterviewSession s where " + filter.conditions() + " order by s.createdAt desc, s.id desc";
        return access.rows(LISTED, rest, filter.values(), limit).stream()
                .map(row -> new SessionSummary(SessionRows.read(row), overall(row)))
                .toList();
    }

    private static @Nullable Double overall(Row row) {
        BigDecimal overall = row.getOrNull(OVERALL, BigDecimal.class);
        return overall == null ? null : overall.doubleValue();
    }

    static Map<SessionStatus, Long> count(EntityAccess access, TenantId tenant, SessionQuery query) {
        SessionFilter filter = new SessionFilter(tenant, query);
        Map<SessionStatus, Long> counts = new HashMap<>();
        String rest = "from InterviewSession s where " + filter.conditions() + " group by s.status";
        access.rows(List.of("s.status", "count(s)"), rest, filter.values())
                .forEach(row -> counts.put(
                        new SessionStatus(row.get("s.status", String.class)), row.get("count(s)", Long.class)));
        return counts;
    }
}
