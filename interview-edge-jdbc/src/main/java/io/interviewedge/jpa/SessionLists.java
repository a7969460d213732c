package io.interviewedge.jpa;

import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Many sessions at once: pages and counts. */
final class SessionLists {

    /** A score is there only for an attempt that succeeded, so the latest attempt's is the one to show, or none. */
    private static final String LIST = """
            select %s,
                   (select a.overall from InterviewAnalysis a
                    where a.sessionId = s.id
                      and a.attempt = (select max(l.attempt) from InterviewAnalysis l where l.sessionId = s.id)) as overall
            from InterviewSession s
            where %%s
            order by s.createdAt desc, s.id desc""".formatted(SessionRows.ATTRIBUTES);

    private static final String COUNT = """
            select s.status as status, count(s) as sessions
            from InterviewSession s
            where %s
            group by s.status""";

    private SessionLists() {}

    static List<SessionSummary> list(EntityAccess access, TenantId tenant, SessionQuery query, int limit) {
        SessionFilter filter = new SessionFilter(tenant, query).page(query);
        return access
                .query(Tuple.class, LIST.formatted(filter.conditions()), filter.values())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new SessionSummary(SessionRows.read(row), overall(row)))
                .toList();
    }

    private static @Nullable Double overall(Tuple row) {
        BigDecimal overall = row.get("overall", BigDecimal.class);
        return overall == null ? null : overall.doubleValue();
    }

    static Map<SessionStatus, Long> count(EntityAccess access, TenantId tenant, SessionQuery query) {
        SessionFilter filter = new SessionFilter(tenant, query);
        Map<SessionStatus, Long> counts = new EnumMap<>(SessionStatus.class);
        access.all(Tuple.class, COUNT.formatted(filter.conditions()), filter.values())
                .forEach(row ->
                        counts.put(StoredIds.status(row.get("status", String.class)), row.get("sessions", Long.class)));
        return counts;
    }
}
