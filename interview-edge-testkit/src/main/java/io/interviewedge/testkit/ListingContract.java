package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NEWEST_FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists: newest first, as long as asked for, and no other tenant's. */
interface ListingContract extends StoreContractPart {

    @Test
    default void aTenantWithoutSessionsHasAnEmptyList() {
        assertThat(listing().page(SessionQuery.all(), 10)).isEmpty();
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

        assertThat(listing().page(SessionQuery.all(), 10).stream().map(summary -> Fields.of(summary.session())))
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

        assertThat(listing().ids(SessionQuery.all(), 10)).isEqualTo(Listing.idsOf(sessions));
    }

    @Test
    default void sessionsOfTheSameMillisecondAreListedByIdDownwards() {
        List<InterviewSession> sessions = listing().createAtNoon(20);

        assertThat(listing().ids(SessionQuery.all(), 50)).isEqualTo(Listing.idsOf(sessions));
    }

    /** The limit in the query is for callers of the library; the library asks the store for one more. */
    @Test
    default void theListIsAsLongAsTheCallerAllows() {
        List<InterviewSession> sessions = listing().createAtNoon(5);

        for (int limit = 1; limit <= 6; limit++) {
            assertThat(listing().ids(SessionQuery.all().limit(2), limit))
                    .isEqualTo(Listing.idsOf(sessions).subList(0, Math.min(limit, 5)));
        }
    }

    @Test
    default void aListOfTheLongestPageAndOneMoreIsPossible() {
        listing().createAtNoon(SessionQuery.MAX_LIMIT + 1);

        assertThat(listing().page(SessionQuery.all(), SessionQuery.MAX_LIMIT + 1))
                .hasSize(SessionQuery.MAX_LIMIT + 1);
    }

    @Test
    default void theSessionsOfAnotherTenantAreNotListed() {
        InterviewSession own = fixture().invited();
        fixture().create(fixture().draft().tenant(TenantId.of("tenant " + UUID.randomUUID())));

        assertThat(listing().ids(SessionQuery.all(), 10)).containsExactly(own.id());
        assertThat(listing().ids(SessionQuery.all().candidate("ada").job(own.jobId()), 10))
                .containsExactly(own.id());
    }

    private Listing listing() {
        return new Listing(fixture());
    }
}
