package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NEWEST_FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Pages: each follows on from the one before, under every filter, even if sessions are added meanwhile. */
interface PagingContract extends StoreContractPart {

    @Test
    default void pagesFollowOnWithoutGapOrRepetitionWhileSessionsAreAdded() {
        List<InterviewSession> sessions = new ArrayList<>(listing().createAtNoon(9));
        for (int i = 1; i <= 8; i++) {
            sessions.add(fixture().create(fixture().draft().createdAt(NOON.minusMillis(i / 3))));
        }
        sessions.sort(NEWEST_FIRST);

        List<UUID> walked = listing()
                .walk(
                        SessionQuery.all(),
                        4,
                        () -> fixture().create(fixture().draft().createdAt(NOON.plusMillis(1))));

        assertThat(walked).isEqualTo(Listing.idsOf(sessions));
    }

    /** Older, newer and in the same millisecond, as nodes with different clocks make them. */
    @Test
    default void whoWalksThroughPagesWhileOthersInviteMissesNothingThatWasThere() {
        List<UUID> there = Listing.idsOf(listing().createAtNoon(40));
        List<Callable<List<UUID>>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int number = i;
            tasks.add(() -> number % 2 == 0 ? listing().walk(SessionQuery.all(), 3, () -> {}) : invite(30));
        }

        List<List<UUID>> results = Race.run(tasks);

        Set<UUID> all = new HashSet<>(there);
        all.addAll(results.get(1));
        all.addAll(results.get(3));
        all.addAll(results.get(5));
        all.addAll(results.get(7));
        for (List<UUID> walked : List.of(results.get(0), results.get(2), results.get(4), results.get(6))) {
            assertThat(walked).doesNotHaveDuplicates().isSubsetOf(all);
            assertThat(walked.stream().filter(there::contains)).isEqualTo(there);
        }
    }

    private List<UUID> invite(int number) {
        List<UUID> invited = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            invited.add(fixture()
                    .create(fixture().draft().createdAt(NOON.plusMillis(i % 3 - 1)))
                    .id());
        }
        return invited;
    }

    /** A cursor is a place, not a row: the session it came from may be gone. */
    @Test
    default void aPageBeginsAfterAPlaceWhereNoSessionIs() {
        InterviewSession older = fixture().create(fixture().draft().createdAt(NOON.minusMillis(1)));
        fixture().create(fixture().draft().createdAt(NOON.plusMillis(1)));

        assertThat(listing()
                        .ids(
                                SessionQuery.all()
                                        .after(SessionCursor.of(
                                                fixture().tenant(), SessionQuery.all(), NOON, Ids.unused())),
                                10))
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

        assertThat(listing().ids(query, 2)).isEqualTo(Listing.idsOf(expected.subList(0, 2)));
        assertThat(listing().ids(query.after(Listing.cursor(expected.get(1))), 10))
                .isEqualTo(Listing.idsOf(expected.subList(2, 4)));
    }

    @Test
    default void theSessionsOfOneAddressAreListedPageAfterPage() {
        List<InterviewSession> expected = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            SessionDraft draft = fixture().draft().createdAt(NOON.plusMillis(i / 4));
            if (i % 2 == 0) {
                expected.add(fixture().create(draft.candidate("Ada.Again@Example.com", "Ada")));
            } else {
                fixture().create(draft.candidate("ada@example.com", "Ada"));
            }
        }
        expected.sort(NEWEST_FIRST);

        assertThat(listing().walk(SessionQuery.all().email("ada.again@example.COM"), 2, () -> {}))
                .isEqualTo(Listing.idsOf(expected));
    }

    private Listing listing() {
        return new Listing(fixture());
    }
}
