package io.interviewedge.jpa;

import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Stores new sessions. A row that is refused would end a transaction of the host's, so everything that may be in the way is
 * looked for before anything is inserted:
 *
 * <ol>
 *   <li>Scripts that are not there are stored.
 *   <li>Of the sessions with an external id, those that are there already are found and left out.
 *   <li>Of the rest no id and no token may be taken. Then they are inserted, and their events.
 * </ol>
 *
 * <p>Somebody may still store the same in between. In a transaction of the library's own the work is then run again, and finds
 * what is there; one of the host's the host has to run again.
 */
final class SessionCreation {

    /** So that of two lists with the same external ids in other orders one waits for the other, and not each for both. */
    private static final Comparator<NewSession> BY_EXTERNAL_ID =
            Comparator.comparing(each -> each.session().externalId(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private SessionCreation() {}

    /** For each the session that is stored now: the new one, or the one that has its external id. */
    static List<InterviewSession> create(EntityAccess access, List<NewSession> created) {
        Map<ExternalIds.Key, InterviewSession> known = ExternalIds.find(access, created);
        List<InterviewSession> stored = new ArrayList<>(created.size());
        List<NewSession> inserted = new ArrayList<>(created.size());
        for (NewSession each : created) {
            InterviewSession session = each.session();
            Optional<ExternalIds.Key> key = ExternalIds.Key.of(session);
            InterviewSession first = key.map(k -> known.putIfAbsent(k, session)).orElse(null);
            stored.add(first == null ? session : first);
            if (first == null) {
                inserted.add(each);
            }
        }
        requireFree(access, inserted);
        inserted.sort(BY_EXTERNAL_ID);
        ScriptRows.insertMissing(access, inserted);
        access.insert(
                inserted.stream().map(each -> new SessionEntity(each.session())).toList());
        access.insert(inserted.stream()
                .map(each -> new EventEntity(
                        each.event().of(each.session(), each.session().createdAt())))
                .toList());
        return stored;
    }

    private static void requireFree(EntityAccess access, List<NewSession> inserted) {
        Set<UUID> ids = new HashSet<>();
        Set<String> tokens = new HashSet<>();
        for (InterviewSession session :
                inserted.stream().map(NewSession::session).toList()) {
            if (!ids.add(session.id())) {
                throw idTaken(session.id());
            }
            if (!tokens.add(session.token().value())) {
                throw tokenTaken();
            }
        }
        Keys.present(access, UUID.class, "select s.id from InterviewSession s where s.id in :keys", ids).stream()
                .findFirst()
                .ifPresent(id -> {
                    throw idTaken(id);
                });
        if (!Keys.present(access, String.class, "select s.token from InterviewSession s where s.token in :keys", tokens)
                .isEmpty()) {
            throw tokenTaken();
        }
    }

    private static StoreException idTaken(UUID id) {
        return new StoreException("there is a session " + id + " already; ids must be unique");
    }

    private static StoreException tokenTaken() {
        return new StoreException("the token is taken; a TokenGenerator must never repeat itself");
    }
}
