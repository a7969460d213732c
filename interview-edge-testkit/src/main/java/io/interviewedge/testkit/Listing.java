package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NEWEST_FIRST;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The lists of the fixture's tenant. */
record Listing(StoreFixture fixture) {

    /** Far more sessions than any test makes: a faulty store may page in a circle. */
    private static final int MAX_PAGES = 1_000;

    List<SessionSummary> page(SessionQuery query, int limit) {
        return fixture.store().list(fixture.tenant(), query, limit);
    }

    List<UUID> ids(SessionQuery query, int limit) {
        return page(query, limit).stream()
                .map(summary -> summary.session().id())
                .toList();
    }

    /** All pages up to the first empty one; runs a task after each page. */
    List<UUID> walk(SessionQuery query, int limit, Runnable betweenPages) {
        List<UUID> walked = new ArrayList<>();
        List<SessionSummary> page = page(query, limit);
        while (!page.isEmpty()) {
            page.forEach(summary -> walked.add(summary.session().id()));
            if (walked.size() > MAX_PAGES) {
                throw new AssertionError("after " + walked.size() + " sessions there is still a next page");
            }
            betweenPages.run();
            page = page(query.after(cursor(page.get(page.size() - 1).session())), limit);
        }
        return walked;
    }

    /**
     * Stores that many sessions of one millisecond in a different order from the list's, and returns them in the order
     * of the list.
     */
    List<InterviewSession> createAtNoon(int number) {
        List<InterviewSession> sessions = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sessions.add(fixture.draft().build());
        }
        Collections.shuffle(sessions, new Random(1));
        sessions.forEach(session -> fixture.store().create(StoreFixture.newSession(session, fixture.script())));
        sessions.sort(NEWEST_FIRST);
        return sessions;
    }

    static List<UUID> idsOf(List<InterviewSession> sessions) {
        return sessions.stream().map(InterviewSession::id).toList();
    }

    static SessionCursor cursor(InterviewSession session) {
        return SessionCursor.of(session.tenant(), SessionQuery.all(), session.createdAt(), session.id());
    }
}
