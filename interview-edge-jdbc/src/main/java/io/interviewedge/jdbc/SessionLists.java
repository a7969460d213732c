package io.interviewedge.jdbc;

import io.interviewedge.jdbc.SessionFilter.Condition;
import io.interviewedge.jdbc.dialect.Dialect;
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

/**
 * Many sessions at once: pages and counts. There is a statement for each set of conditions, made before it is asked
 * for.
 */
final class SessionLists {

    /** Only an attempt that succeeded has a score; of these the latest counts. */
    private static final String SCORE = """
            select a.overall
            from ${analysis} a
            where a.session_id = s.id and a.overall is not null
            order by a.attempt desc""";

    private static final String LIST = """
            select %s,
                   (%s) as overall
            from ${session} s
            where %s
            order by %s""";

    private static final String ORDER = "s.created_at desc, s.id desc";

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
                conditions -> statements.limited(list(conditions, statements.dialect())));
        this.counts = forEachSet(
                EnumSet.of(Condition.JOB, Condition.EMAIL, Condition.TEXT, Condition.USABLE),
                conditions -> statements.sql(COUNT.formatted(SessionFilter.text(conditions))));
    }

    private static String list(Set<Condition> conditions, Dialect dialect) {
        return LIST.formatted(
                SessionColumns.SELECTED,
                dialect.limited(SCORE, "1"),
                SessionFilter.text(conditions),
                dialect.ordered(SessionFilter.constantColumns(conditions), ORDER));
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
        Set<Condition> conditions = SessionFilter.ofPage(query);
        Sql.Call list = Objects.requireNonNull(lists.get(conditions)).with("limit", limit);
        return SessionFilter.in(list, conditions, tenant, query)
                .all(
                        connection,
                        row -> new SessionSummary(SessionColumns.read(row), Columns.scoreOrNull(row, "overall")));
    }

    Map<SessionStatus, Long> count(Connection connection, TenantId tenant, SessionQuery query) throws SQLException {
        Set<Condition> conditions = SessionFilter.ofCount(query);
        Sql.Call count = Objects.requireNonNull(counts.get(conditions)).call();
        Map<SessionStatus, Long> counted = new HashMap<>();
        SessionFilter.in(count, conditions, tenant, query)
                .all(
                        connection,
                        row -> counted.put(new SessionStatus(row.getString("status")), row.getLong("sessions")));
        return counted;
    }
}
