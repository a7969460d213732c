package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The score beside each session of a list. */
interface ListedScoreContract extends StoreContractPart {

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

        assertThat(listing().page(SessionQuery.all(), 10))
                .containsExactlyInAnyOrder(
                        new SessionSummary(unscored, null),
                        new SessionSummary(
                                scored.touched().touched().touched(),
                                Analyses.result().overall()));
    }

    private @Nullable Double score() {
        List<SessionSummary> listed = listing().page(SessionQuery.all(), 10);
        assertThat(listed).hasSize(1);
        return listed.get(0).overall();
    }

    private Listing listing() {
        return new Listing(fixture());
    }
}
