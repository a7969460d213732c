package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NEWEST_FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists: newest first, page after page, and no other tenant's. */
interface ListingContract extends StoreContractPart {

    @Test
    default void aTenantWithoutSessionsHasAnEmptyList() {
        assertThat(list(SessionQuery.all(), 10)).isEmpty();
    }

    @Test
    default void everySessionIsListedAsItIsStored() {
        InterviewSession completed = fixture().completed();
        InterviewSession invited = fixture()
                .create(fixture()
                        .draft()
                        .candidate("grace@example.com", "Grace 🚀")
                        .createdAt(NOON.plusSeconds(1))
                        .expiresAt(NOON.plusSeconds(60))
                        .revokedAt(NOON.plusSeconds(2)));

        assertThat(list(SessionQuery.all(), 10).stream().map(summary -> Fields.of(summary.session())))
                .containsExactly(Fields.of(invited), Fields.of(completed));
    }

    @Test
    default void theNewestComesFirstHoweverLongAgo() {
        List<InterviewSession> sessions = new ArrayList<>();
        for (String instant : List.of(
                "2026-03-01T12:00:00.123Z",
                "1969-12-31T23:59:59.998Z",
                "2026-03-01T12:00:00.124Z",
                "1970-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999Z",
                "1900-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999Z")) {
            sessions.add(fixture().create(fixture().draft().createdAt(Instant.parse(instant))));
        }
        sessions.sort(NEWEST_FIRST);

        assertThat(ids(SessionQuery.all(), 10)).isEqualTo(idsOf(sessions));
    }

    @Test
    default void sessionsOfTheSameMillisecondAreListedByIdDownwards() {
        List<InterviewSession> sessions = createAtNoon(20);

        assertThat(ids(SessionQuery.all(), 50)).isEqualTo(idsOf(sessions));
    }

    /** The query's own limit is for whoever calls the library; the library asks the store for one more. */
    @Test
    default void theListIsAsLongAsTheCallerAllows() {
        List<InterviewSession> sessions = createAtNoon(5);

        for (int limit = 1; limit <= 6; limit++) {
            assertThat(ids(SessionQuery.all().limit(2), limit))
                    .isEqualTo(idsOf(sessions).subList(0, Math.min(limit, 5)));
        }
    }

    @Test
    default void aListOfTheLongestPageAndOneMoreIsPossible() {
        createAtNoon(SessionQuery.HIGHEST_LIMIT + 1);

        assertThat(list(SessionQuery.all(), SessionQuery.HIGHEST_LIMIT + 1)).hasSize(SessionQuery.HIGHEST_LIMIT + 1);
    }

    @Test
    default void pagesFollowOnWithoutGapOrRepetitionWhileSessionsAreAdded() {
        List<InterviewSession> sessions = new ArrayList<>(createAtNoon(9));
        for (int i = 1; i <= 8; i++) {
            sessions.add(fixture().create(fixture().draft().createdAt(NOON.minusMillis(i / 3))));
        }
        sessions.sort(NEWEST_FIRST);

        List<UUID> paged = new ArrayList<>();
        SessionQuery query = SessionQuery.all();
        List<SessionSummary> page = list(query, 4);
        while (!page.isEmpty()) {
            page.forEach(summary -> paged.add(summary.session().id()));
            fixture().create(fixture().draft().createdAt(NOON.plusMillis(paged.size())));
            page = list(query.after(cursor(page.get(page.size() - 1).session())), 4);
        }

        assertThat(paged).isEqualTo(idsOf(sessions));
    }

    /** A cursor is a place, not a row: the session it came from may be gone. */
    @Test
    default void aPageBeginsAfterAPlaceWhereNoSessionIs() {
        InterviewSession older = fixture().create(fixture().draft().createdAt(NOON.minusMillis(1)));
        fixture().create(fixture().draft().createdAt(NOON.plusMillis(1)));

        assertThat(ids(SessionQuery.all().after(new SessionCursor(NOON, Ids.unused(), 0)), 10))
                .containsExactly(older.id());
    }

    @Test
    default void filtersHoldOnEveryPage() {
        List<InterviewSession> expected = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            SessionDraft draft = fixture().draft().createdAt(NOON.plusMillis(i / 2));
            boolean matches = i % 3 == 0;
            InterviewSession session =
                    fixture().create(draft.status(matches ? SessionStatus.IN_PROGRESS : SessionStatus.INVITED));
            if (matches) {
                expected.add(session);
            }
        }
        expected.sort(NEWEST_FIRST);
        SessionQuery query = SessionQuery.all()
                .status(SessionStatus.IN_PROGRESS)
                .job(fixture().script().jobId())
                .candidate("ada");

        assertThat(ids(query, 2)).isEqualTo(idsOf(expected.subList(0, 2)));
        assertThat(ids(query.after(cursor(expected.get(1))), 10)).isEqualTo(idsOf(expected.subList(2, 4)));
    }

    @Test
    default void theSessionsOfAnotherTenantAreNotListed() {
        InterviewSession own = fixture().invited();
        fixture().create(fixture().draft().tenant(new TenantId("tenant " + UUID.randomUUID())));

        assertThat(ids(SessionQuery.all(), 10)).containsExactly(own.id());
        assertThat(ids(SessionQuery.all().candidate("ada").job(own.jobId()), 10))
                .containsExactly(own.id());
    }

    @Test
    default void theScoreIsListedOnlyWhileTheLatestAnalysisIsASucceededOne() {
        InterviewSession session = fixture().completed();
        assertThat(score()).isNull();

        Analysis first = Analyses.claim(session, 1, NOON);
        fixture().claim(first, null);
        assertThat(score()).isNull();

        Analysis failed = first.failed("The analyzer was away.", NOON.plusSeconds(1));
        fixture().finish(failed);
        assertThat(score()).isNull();

        Analysis second = Analyses.claim(session, 2, NOON.plusSeconds(2));
        fixture().claim(second, failed);
        Analysis succeeded = second.succeeded(Analyses.result(), NOON.plusSeconds(3));
        fixture().finish(succeeded);
        assertThat(score()).isEqualTo(Analyses.result().overall());

        fixture().claim(Analyses.claim(session, 3, NOON.plusSeconds(4)), succeeded);
        assertThat(score()).isNull();
    }

    @Test
    default void eachSessionIsListedOnceWithItsOwnScoreHoweverManyAttemptsItTook() {
        InterviewSession unscored = fixture().completed();
        InterviewSession scored = fixture().completed();
        Analysis first = Analyses.claim(scored, 1, NOON);
        Analysis second = Analyses.claim(scored, 2, NOON.plusSeconds(2));
        fixture().claim(first, null);
        fixture().claim(second, first);
        fixture().finish(second.succeeded(Analyses.result(), NOON.plusSeconds(3)));

        assertThat(list(SessionQuery.all(), 10))
                .containsExactlyInAnyOrder(
                        new SessionSummary(unscored, null),
                        new SessionSummary(
                                scored.touched().touched().touched(),
                                Analyses.result().overall()));
    }

    private @Nullable Double score() {
        List<SessionSummary> listed = list(SessionQuery.all(), 10);
        assertThat(listed).hasSize(1);
        return listed.get(0).overall();
    }

    private List<InterviewSession> createAtNoon(int number) {
        List<InterviewSession> sessions = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sessions.add(fixture().draft().build());
        }
        Collections.shuffle(sessions, new Random(1));
        sessions.forEach(session -> fixture()
                .store()
                .create(StoreFixture.newSession(session, fixture().script())));
        sessions.sort(NEWEST_FIRST);
        return sessions;
    }

    private List<SessionSummary> list(SessionQuery query, int limit) {
        return fixture().store().list(fixture().tenant(), query, limit);
    }

    private List<UUID> ids(SessionQuery query, int limit) {
        return list(query, limit).stream()
                .map(summary -> summary.session().id())
                .toList();
    }

    private static List<UUID> idsOf(List<InterviewSession> sessions) {
        return sessions.stream().map(InterviewSession::id).toList();
    }

    private static SessionCursor cursor(InterviewSession session) {
        return new SessionCursor(session.createdAt(), session.id(), 0);
    }
}
