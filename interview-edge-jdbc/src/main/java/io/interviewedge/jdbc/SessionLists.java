package io.interviewedge.jdbc;

import io.interviewedge.jdbc.SessionFilter.Condition;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Many sessions at once: pages and counts. There is a statement for each set of conditions, made before it is asked for. */
final class SessionLists {

    /** A score is there only for an attempt that succeeded, so the latest attempt's is the one to show, or none. */
    private static final String LIST = """
            select %s,
                   (select a.overall from ${analysis} a
                    where a.session_id = s.id
                    order by a.attempt desc
                    limit 1) as overall
            from ${session} s
            where %%s
            order by %%s, s.created_at desc, s.id desc
            limit ?""".formatted(SessionColumns.SELECTED);

    private static final String COUNT = """
            select s.status, count(*) as sessions
            from ${session} s
            where %s
            group by s.status""";

    private final Map<Set<Condition>, Sql> lists;
    private final Map<Set<Condition>, Sql> counts;

    SessionLists(Statements statements) {
        this.lists = forEachSet(
                EnumSet.allOf(Condition.class),
                conditions -> statements.sql(
                        LIST.formatted(SessionFilter.text(conditions), SessionFilter.constantColumns(conditions))));
        this.counts = forEachSet(
                EnumSet.of(Condition.JOB, Condition.EMAIL, Condition.TEXT),
                conditions -> statements.sql(COUNT.formatted(SessionFilter.text(conditions))));
    }

    private static Map<Set<Condition>, Sql> forEachSet(Set<Condition> all, Function<Set<Condition>, Sql> statement) {
        Set<Set<Condition>> sets = new HashSet<>(Set.of(EnumSet.noneOf(Condition.class)));
        for (Condition condition : all) {
            for (Set<Condition> without : List.copyOf(sets)) {
                Set<Condition> with = EnumSet.copyOf(without);
                with.add(condition);
                sets.add(with);
            }
        }
        Map<Set<Condition>, Sql> statements = new HashMap<>();
        sets.forEach(set -> statements.put(set, statement.apply(set)));
        return statements;
    }

    List<SessionSummary> list(Connection connection, TenantId tenant, SessionQuery query, int limit)
            throws SQLException {
        SessionFilter filter = new SessionFilter(tenant, query).page(query);
        return Objects.requireNonNull(lists.get(filter.conditions()))
                .all(
                        connection,
                        row -> new SessionSummary(SessionColumns.read(row), Columns.scoreOrNull(row, "overall")),
                        filter.valuesAnd(limit));
    }

    Map<SessionStatus, Long> count(Connection connection, TenantId tenant, SessionQuery query) throws SQLException {
        SessionFilter filter = new SessionFilter(tenant, query);
        Map<SessionStatus, Long> counted = new HashMap<>();
        Objects.requireNonNull(counts.get(filter.conditions()))
                .all(
                        connection,
                        row -> counted.put(new SessionStatus(row.getString("status")), row.getLong("sessions")),
                        filter.values());
        return counted;
    }
}
