package io.interviewedge.jdbc;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the sessions that have external ids of a list, a hundred ids by one select. */
final class ExternalIds {

    private static final int AT_ONCE = 100;

    private static final String FIND = """
            select %s
            from ${session} s
            where s.tenant_id = :tenant_id and s.job_id = :job_id
              and s.external_id in (%s)""".formatted(
                    SessionColumns.SELECTED,
                    IntStream.range(0, AT_ONCE).mapToObj(i -> ":id_" + i).collect(Collectors.joining(", ")));

    /** What is unique to a session that has an external id. */
    record Key(String tenant, String jobId, String externalId) {

        static Optional<Key> of(InterviewSession session) {
            return Optional.ofNullable(session.externalId())
                    .map(id -> new Key(session.tenant().value(), session.jobId(), id));
        }
    }

    private record Place(String tenant, String jobId) {}

    private final Sql find;

    ExternalIds(Statements statements) {
        this.find = statements.latest(FIND);
    }

    /** Those that are stored, in a map of the caller's own. */
    Map<Key, InterviewSession> find(Connection connection, List<NewSession> created) throws SQLException {
        Map<Place, List<String>> wanted = new LinkedHashMap<>();
        for (NewSession each : created) {
            Key.of(each.session())
                    .ifPresent(
                            key -> wanted.computeIfAbsent(new Place(key.tenant, key.jobId), place -> new ArrayList<>())
                                    .add(key.externalId));
        }
        Map<Key, InterviewSession> found = new HashMap<>();
        for (Map.Entry<Place, List<String>> entry : wanted.entrySet()) {
            List<String> ids = entry.getValue();
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                List<String> part = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
                for (InterviewSession session : find(connection, entry.getKey(), part)) {
                    Key.of(session).ifPresent(key -> found.put(key, session));
                }
            }
        }
        return found;
    }

    private List<InterviewSession> find(Connection connection, Place place, List<String> ids) throws SQLException {
        Sql.Call call = find.with("tenant_id", place.tenant).with("job_id", place.jobId);
        for (int i = 0; i < AT_ONCE; i++) {
            // The statement has a fixed number of places; one id may stand in several.
            call.with("id_" + i, ids.get(Math.min(i, ids.size() - 1)));
        }
        return call.all(connection, SessionColumns::read);
    }
}
