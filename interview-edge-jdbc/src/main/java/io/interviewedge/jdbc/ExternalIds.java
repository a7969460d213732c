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

/** Finds the sessions that have the external ids of sessions to be stored. */
final class ExternalIds {

    private static final String FIND = """
            select %s
            from ${session} s
            where s.tenant_id = :tenant_id and s.job_id = :job_id
              and s.external_id in (%s)""";

    /** The values that identify a session with an external id. */
    record Key(String tenant, String jobId, String externalId) {

        static Optional<Key> of(InterviewSession session) {
            return Optional.ofNullable(session.externalId())
                    .map(id -> new Key(session.tenant().value(), session.jobId(), id));
        }
    }

    private record Place(String tenant, String jobId) {}

    private final ValueList find;

    ExternalIds(Statements statements) {
        this.find = new ValueList(places -> statements.latest(FIND.formatted(SessionColumns.SELECTED, places)));
    }

    /** The stored sessions, in a map that belongs to the caller. */
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
            Place place = entry.getKey();
            List<InterviewSession> sessions = find.findInJob(connection, place.tenant, place.jobId, entry.getValue());
            for (InterviewSession session : sessions) {
                Key.of(session).ifPresent(key -> found.put(key, session));
            }
        }
        return found;
    }
}
