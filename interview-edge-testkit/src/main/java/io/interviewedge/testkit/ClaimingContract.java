package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.StoredSession;
import org.junit.jupiter.api.Test;

/** Analyses: one caller claims them, and only the holder of the claim finishes them. */
interface ClaimingContract extends StoreContractPart {

    @Test
    default void aSecondClaimThatSawNoneLoses() {
        InterviewSession session = fixture().completed();
        Analysis claim = fixture().claimed(session, 1, null);

        assertThat(fixture().claim(SampleAnalyses.claim(session, 1, ONE.plusSeconds(1)), null))
                .isFalse();

        fixture().assertLatest(claim);
    }

    @Test
    default void aSecondFinishIsRefusedAndKeepsTheFirst() {
        Analysis claim = fixture().claimed(fixture().completed(), 1, null);
        Analysis first = claim.succeeded(SampleAnalyses.result(), ONE);
        fixture().finish(first);

        assertThat(fixture().finish(claim.failed("Too late.", ONE))).isFalse();
        assertThat(fixture().finish(claim.succeeded(SampleAnalyses.result(), ONE.plusSeconds(1))))
                .isFalse();

        fixture().assertLatest(first);
    }

    @Test
    default void anAttemptThatNobodyClaimedCannotBeFinished() {
        InterviewSession session = fixture().completed();
        Analysis unclaimed = SampleAnalyses.claim(session, 1, ONE).succeeded(SampleAnalyses.result(), ONE);
        assertThat(fixture().finish(unclaimed)).isFalse();
        assertThat(fixture().store().findAnalyses(session.id()).latest()).isEmpty();

        Analysis claim = fixture().claimed(session, 1, null);
        assertThat(fixture().finish(SampleAnalyses.claim(session, 2, ONE).failed("Early.", ONE)))
                .isFalse();

        fixture().assertLatest(claim);
    }

    @Test
    default void anAttemptWhoseLeaseEndedIsFinishedIfNobodyTookOver() {
        Analysis claim = fixture().claimed(fixture().completed(), 1, null);
        Analysis late =
                claim.succeeded(SampleAnalyses.result(), claim.leaseUntil().plusSeconds(1));

        assertThat(fixture().finish(late)).isTrue();

        fixture().assertLatest(late);
    }

    @Test
    default void whoeverTakesOverAnAttemptEndsIt() {
        InterviewSession session = fixture().completed();
        Analysis abandoned = fixture().claimed(session, 1, null);

        Analysis next = fixture().claimed(session, 2, abandoned);

        assertThat(fixture().finish(abandoned.succeeded(SampleAnalyses.result(), ONE)))
                .isFalse();
        fixture().assertLatest(next);
        Analysis finished = next.succeeded(SampleAnalyses.result(), ONE.plusSeconds(9));
        assertThat(fixture().finish(finished)).isTrue();
        fixture().assertLatest(finished);
    }

    @Test
    default void aFailedOrSucceededAnalysisCanBeFollowedByAnother() {
        InterviewSession session = fixture().completed();
        Analysis failed = fixture().claimed(session, 1, null).failed("The analyzer was away.", ONE);
        fixture().finish(failed);
        Analysis succeeded = fixture().claimed(session, 2, failed).succeeded(SampleAnalyses.result(), ONE);
        fixture().finish(succeeded);

        fixture().assertLatest(fixture().claimed(session, 3, succeeded));
    }

    @Test
    default void aTwelfthAttemptComesAfterTheNinth() {
        InterviewSession session = fixture().completed();
        Analysis latest = fixture().claimed(session, 1, null);
        for (int attempt = 2; attempt <= 12; attempt++) {
            latest = fixture().claimed(session, attempt, latest);
            fixture().assertLatest(latest);
        }
    }

    @Test
    default void aClaimThatSawAnEarlierStateOfTheLatestAttemptLoses() {
        InterviewSession session = fixture().completed();
        Analysis running = fixture().claimed(session, 1, null);
        Analysis succeeded = running.succeeded(SampleAnalyses.result(), ONE);
        fixture().finish(succeeded);

        assertThat(fixture().claim(SampleAnalyses.claim(session, 2, ONE), running))
                .isFalse();
        assertThat(fixture().claim(SampleAnalyses.claim(session, 2, ONE), running.failed("No.", ONE)))
                .isFalse();

        fixture().assertLatest(succeeded);
    }

    @Test
    default void aClaimThatSawAnEarlierAttemptLosesAndEndsNothing() {
        InterviewSession session = fixture().completed();
        Analysis first = fixture().claimed(session, 1, null);
        Analysis second = fixture().claimed(session, 2, first);

        assertThat(fixture().claim(SampleAnalyses.claim(session, 2, ONE), first))
                .isFalse();
        assertThat(fixture()
                        .claim(
                                SampleAnalyses.claim(session, 2, ONE),
                                first.failed("It was not finished in time.", ONE)))
                .isFalse();
        assertThat(fixture().claim(SampleAnalyses.claim(session, 1, ONE), null)).isFalse();

        fixture().assertLatest(second);
        assertThat(fixture().finish(second.failed("No.", ONE))).isTrue();
    }

    @Test
    default void aClaimThatSawAnAttemptWhereThereIsNoneLoses() {
        InterviewSession session = fixture().completed();

        assertThat(fixture().claim(SampleAnalyses.claim(session, 2, ONE), SampleAnalyses.claim(session, 1, NOON)))
                .isFalse();

        assertThat(fixture().store().findAnalyses(session.id()).latest()).isEmpty();
    }

    @Test
    default void theAnalysesOfSessionsAreApartAndOfTheSessionChangeTheVersionOnly() {
        InterviewSession session = fixture().completed();
        InterviewSession other = fixture().completed();
        StoredSession before = fixture().read(session);
        Analysis claim = fixture().claimed(session, 1, null);

        assertThat(fixture().store().findAnalyses(other.id()).latest()).isEmpty();
        fixture().claimed(other, 1, null);
        fixture().finish(claim.succeeded(SampleAnalyses.result(), ONE));

        fixture().assertLatest(SampleAnalyses.claim(other, 1, ONE));
        InterviewSession after = before.session().touched().touched();
        fixture().assertUnchanged(new StoredSession(after, before.answers()));
    }
}
