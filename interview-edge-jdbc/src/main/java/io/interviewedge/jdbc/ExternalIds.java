package io.interviewedge.jdbc;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the sessions that have external ids of a list, a hundred ids by one select. */
final class ExternalIds {

    private static final int AT_ONCE = 100;

    private static final String FIND = """
            select %s
            from ${session} s
            where s.tenant_id = ? and s.job_id = ?
              and s.external_id in (?%s)""".formatted(SessionColumns.SELECTED, ", ?".repeat(AT_ONCE - 1));

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
        this.find = statements.sql(statements.database().latest(FIND));
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
        List<@Nullable Object> values = new ArrayList<>(List.of(place.tenant, place.jobId));
        values.addAll(ids);
        // The statement has a fixed number of places; one id may stand in several.
        values.addAll(Collections.nCopies(AT_ONCE - ids.size(), ids.get(0)));
        return find.all(connection, SessionColumns::read, values.toArray());
    }
}
