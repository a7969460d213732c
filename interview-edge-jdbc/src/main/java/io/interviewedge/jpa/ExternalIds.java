package io.interviewedge.jpa;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the sessions that have external ids of a list. */
final class ExternalIds {

    private static final String FIND =
            "from InterviewSession s where s.tenant = :tenant and s.jobId = :job and s.externalId in :keys";

    /** What is unique to a session that has an external id. */
    record Key(String tenant, String jobId, String externalId) {

        static Optional<Key> of(InterviewSession session) {
            return Optional.ofNullable(session.externalId())
                    .map(id -> new Key(session.tenant().value(), session.jobId(), id));
        }
    }

    private record Place(String tenant, String jobId) {}

    private ExternalIds() {}

    /** Those that are stored, in a map of the caller's own. */
    static Map<Key, InterviewSession> find(EntityAccess access, List<NewSession> created) {
        Map<Place, Set<String>> wanted = new LinkedHashMap<>();
        for (NewSession each : created) {
            Key.of(each.session())
                    .ifPresent(key -> wanted.computeIfAbsent(
                                    new Place(key.tenant, key.jobId), place -> new LinkedHashSet<>())
                            .add(key.externalId));
        }
        Map<Key, InterviewSession> found = new HashMap<>();
        wanted.forEach((place, ids) -> Keys.inParts(
                        ids,
                        part -> access.rows(
                                SessionRows.ATTRIBUTES,
                                FIND,
                                Map.of("tenant", place.tenant, "job", place.jobId, "keys", part)))
                .forEach(row -> {
                    InterviewSession session = SessionRows.read(row);
                    Key.of(session).ifPresent(key -> found.put(key, session));
                }));
        return found;
    }
}
