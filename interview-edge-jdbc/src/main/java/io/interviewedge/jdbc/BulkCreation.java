package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.jdbc.dialect.FailureKind;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stores many new sessions in one transaction:
 *
 * <ol>
 *   <li>Sessions whose external id is already stored are found and left out.
 *   <li>The scripts of the remaining sessions are stored unless they exist.
 *   <li>The remaining sessions are inserted in the fastest way the database has. If a key is taken nevertheless,
 *       everything is undone: an external id may have been taken in between, so it is tried again; an id or a token is
 *       a failure.
 * </ol>
 */
final class BulkCreation {

    private static final int MAX_FRUITLESS_ATTEMPTS = 5;

    /** Sorted, so two lists with the same external ids in different orders cannot deadlock: one waits for the other. */
    private static final Comparator<NewSession> BY_EXTERNAL_ID =
            Comparator.comparing(each -> each.session().externalId(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Dialect dialect;
    private final ScriptRows scripts;
    private final ExternalIds externalIds;
    private final BulkInsert<InterviewSession> sessionRows;
    private final BulkInsert<SessionEvent> eventRows;

    BulkCreation(Statements statements, ScriptRows scripts) {
        this.dialect = statements.dialect();
        this.scripts = scripts;
        this.externalIds = new ExternalIds(statements);
        this.sessionRows = new BulkInsert<>(statements, "${session}", SessionColumns.INSERTED);
        this.eventRows = new BulkInsert<>(statements, "${event}", EventRows.INSERTED);
    }

    /** For each the session that is stored now: the new one, or the one that has its external id. */
    List<InterviewSession> create(Transactions transactions, List<NewSession> created) {
        int known = 0;
        int vain = 0;
        while (vain < MAX_FRUITLESS_ATTEMPTS) {
            boolean somethingWasTaken = known > 0 || vain > 0;
            Optional<List<InterviewSession>> stored = transactions.allOrNothing(
                    "store new sessions", connection -> unlessTaken(connection, created, somethingWasTaken));
            if (stored.isPresent()) {
                return stored.get();
            }
            int knownNow = transactions.statement(
                    "look for external ids",
                    connection -> externalIds.find(connection, created).size());
            // If others have stored some of them meanwhile, fewer are left to collide with.
            vain = knownNow > known ? 0 : vain + 1;
            known = knownNow;
        }
        throw new StoreException("could not store " + created.size()
                + " sessions, so none was stored: an id or a token is already taken; both must be unique");
    }

    private Optional<List<InterviewSession>> unlessTaken(
            Connection connection, List<NewSession> created, boolean oneByOne) throws SQLException {
        try {
            return Optional.of(store(connection, created, oneByOne));
        } catch (SQLException failure) {
            if (dialect.kindOf(failure) == FailureKind.KEY_TAKEN) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private List<InterviewSession> store(Connection connection, List<NewSession> created, boolean oneByOne)
            throws SQLException {
        Map<ExternalIds.Key, InterviewSession> known = externalIds.find(connection, created);
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
        inserted.sort(BY_EXTERNAL_ID);
        for (InterviewScript script : scriptsOf(inserted)) {
            scripts.insertUnlessTaken(connection, script);
        }
        sessionRows.insert(
                connection, inserted.stream().map(NewSession::session).toList(), oneByOne);
        eventRows.insert(connection, inserted.stream().map(BulkCreation::event).toList(), oneByOne);
        return stored;
    }

    private static SessionEvent event(NewSession created) {
        return created.event().of(created.session(), created.session().createdAt());
    }

    /** Sorted by id, so two transactions never wait for each other's scripts. */
    private static List<InterviewScript> scriptsOf(List<NewSession> created) {
        Map<String, InterviewScript> distinct = new LinkedHashMap<>();
        created.forEach(each -> distinct.putIfAbsent(each.script().id(), each.script()));
        return distinct.values().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }
}
