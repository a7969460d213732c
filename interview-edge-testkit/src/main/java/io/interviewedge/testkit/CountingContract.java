package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Counts per status; a status without sessions may be left out. */
interface CountingContract extends StoreContractPart {

    @Test
    default void aTenantWithoutSessionsCountsNone() {
        assertCounts(SessionQuery.all(), 0, 0, 0);
    }

    @Test
    default void sessionsAreCountedByStatus() {
        fixture().invited();
        fixture().invited();
        fixture().invited();
        fixture().started();
        fixture().started();
        fixture().completed();

        assertCounts(SessionQuery.all(), 3, 2, 1);
    }

    @Test
    default void aSessionIsCountedWhereItIsNow() {
        fixture().start(fixture().invited());

        assertCounts(SessionQuery.all(), 0, 1, 0);
    }

    @Test
    default void theSessionsOfAnotherTenantAreNotCounted() {
        fixture().invited();
        fixture().create(fixture().draft().tenant(TenantId.of("tenant " + UUID.randomUUID())));

        assertCounts(SessionQuery.all(), 1, 0, 0);
    }

    @Test
    default void jobAndCandidateNarrowTheCount() {
        fixture().create(fixture().draft().candidate("ada@example.com", "Ada 100%"));
        fixture().create(fixture().draft().candidate("grace@example.com", "Grace"));
        InterviewScript other = StoreFixture.script(StoreFixture.FIRST);
        fixture().create(fixture().draft(other).candidate("ada@example.com", "ADA"), other);

        assertCounts(SessionQuery.all().candidate("ada"), 2, 0, 0);
        assertCounts(SessionQuery.all().candidate("%"), 1, 0, 0);
        assertCounts(SessionQuery.all().job(other.jobId()), 1, 0, 0);
        assertCounts(SessionQuery.all().job(other.jobId()).candidate("grace"), 0, 0, 0);
    }

    @Test
    default void statusLimitAndCursorOfTheQueryDoNotMatter() {
        fixture().invited();
        fixture().invited();
        fixture().started();

        assertCounts(
                SessionQuery.all()
                        .status(SessionStatus.COMPLETED)
                        .limit(1)
                        .after(SessionCursor.of(
                                fixture().tenant(), SessionQuery.all(), NOON.minusSeconds(1), Ids.unused())),
                2,
                1,
                0);
    }

    private void assertCounts(SessionQuery query, long invited, long inProgress, long completed) {
        Map<SessionStatus, Long> counts = fixture().store().count(fixture().tenant(), query);

        assertThat(counts.getOrDefault(SessionStatus.INVITED, 0L)).as("invited").isEqualTo(invited);
        assertThat(counts.getOrDefault(SessionStatus.IN_PROGRESS, 0L))
                .as("in progress")
                .isEqualTo(inProgress);
        assertThat(counts.getOrDefault(SessionStatus.COMPLETED, 0L))
                .as("completed")
                .isEqualTo(completed);
    }
}
