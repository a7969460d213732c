package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The score beside each session of a list. */
interface ListedScoreContract extends StoreContractPart {

    @Test
    default void theScoreOfTheLatestAnalysisThatSucceededIsListed() {
        InterviewSession session = fixture().completed();
        assertThat(score()).isNull();

        Analysis first = SampleAnalyses.claim(session, 1, NOON);
        fixture().claim(first, null);
        assertThat(score()).isNull();

        Analysis failed = first.failed("The analyzer was away.", NOON.plusSeconds(1));
        fixture().finish(failed);
        assertThat(score()).isNull();

        Analysis second = SampleAnalyses.claim(session, 2, NOON.plusSeconds(2));
        fixture().claim(second, failed);
        Analysis succeeded = second.succeeded(SampleAnalyses.result(), NOON.plusSeconds(3));
        fixture().finish(succeeded);
        assertThat(score()).isEqualTo(SampleAnalyses.result().overall());

        Analysis third = SampleAnalyses.claim(session, 3, NOON.plusSeconds(4));
        fixture().claim(third, succeeded);
        assertThat(score()).isEqualTo(SampleAnalyses.result().overall());

        Analysis better = third.succeeded(
                new AnalysisResult(9.1, List.of(), Verdict.HIRE, "Reason", "Summary", List.of()), NOON.plusSeconds(5));
        fixture().finish(better);
        assertThat(score()).isEqualTo(9.1);

        Analysis fourth = SampleAnalyses.claim(session, 4, NOON.plusSeconds(6));
        fixture().claim(fourth, better);
        fixture().finish(fourth.failed("The analyzer was away.", NOON.plusSeconds(7)));
        assertThat(score()).isEqualTo(9.1);
    }

    @Test
    default void eachSessionIsListedOnceWithItsOwnScoreHoweverManyAttemptsItTook() {
        InterviewSession unscored = fixture().completed();
        InterviewSession scored = fixture().completed();
        Analysis first = SampleAnalyses.claim(scored, 1, NOON);
        Analysis second = SampleAnalyses.claim(scored, 2, NOON.plusSeconds(2));
        fixture().claim(first, null);
        fixture().claim(second, first);
        fixture().finish(second.succeeded(SampleAnalyses.result(), NOON.plusSeconds(3)));

        assertThat(listing().page(SessionQuery.all(), 10))
                .containsExactlyInAnyOrder(
                        new SessionSummary(unscored, null),
                        new SessionSummary(
                                scored.touched().touched().touched(),
                                SampleAnalyses.result().overall()));
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
