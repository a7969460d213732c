package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisOrder;
import io.interviewedge.analysis.AnalysisOutcome;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract notices stores that give away or mix up analyses. */
class BrokenAnalysesTest {

    private static final InterviewSession SESSION =
            new SessionDraft(TenantId.SINGLE, StoreFixture.script(StoreFixture.FIRST)).build();

    @Test
    void aStoreThatSortsTheTraitsByTheirIdsIsNoticed() {
        assertNoticed(
                storing(traits -> traits.sorted(Comparator.comparing(ScoredTrait::id))),
                "theTraitsOfAResultAreKeptInTheirOrderHoweverManyThereAre",
                "aSucceededAnalysisIsKeptAsItIs");
    }

    @Test
    void aStoreThatKeepsNoWeightsIsNoticed() {
        assertNoticed(
                storing(traits -> traits.map(trait -> new ScoredTrait(trait.id(), trait.label(), 1, trait.score()))),
                "theTraitsOfAResultAreKeptInTheirOrderHoweverManyThereAre",
                "everyScoreAndVerdictIsKeptToItsDecimal");
    }

    /** A store that gives back other traits for each result. */
    private static SpoiledStore storing(UnaryOperator<Stream<ScoredTrait>> others) {
        return new SpoiledStore() {
            @Override
            public Analyses findAnalyses(UUID sessionId) {
                return each(good.findAnalyses(sessionId), this::other);
            }

            private Analysis other(Analysis analysis) {
                AnalysisResult result = analysis.result();
                return result == null
                        ? analysis
                        : analysis.succeeded(other(result), analysis.outcome().stamp(), analysis.finishedAt());
            }

            private AnalysisResult other(AnalysisResult result) {
                return new AnalysisResult(
                        result.overall(),
                        others.apply(result.traits().stream()).toList(),
                        result.verdict(),
                        result.verdictReason(),
                        result.summary(),
                        result.observations());
            }
        };
    }

    @Test
    void aStoreThatKeepsOnlyTheLatestAttemptIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Analyses findAnalyses(UUID sessionId) {
                        return new Analyses(
                                good.findAnalyses(sessionId).latest().stream().toList());
                    }
                },
                "everyAttemptIsKeptAndReadInOrder");
    }

    @Test
    void aStoreThatKeepsNoStampIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Analyses findAnalyses(UUID sessionId) {
                        return each(
                                good.findAnalyses(sessionId),
                                analysis -> analysis.with(new AnalysisOutcome(
                                        analysis.state(),
                                        analysis.finishedAt(),
                                        analysis.result(),
                                        analysis.failure(),
                                        analysis.outcome().retryAt(),
                                        null)));
                    }
                },
                "whoAskedForAnAttemptAndWhatProducedItIsKept",
                "anAttemptWithoutFindingsKeepsItsStateReasonStampAndWhenToTryAgain");
    }

    @Test
    void aStoreThatForgetsWhoAskedIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Analyses findAnalyses(UUID sessionId) {
                        return each(good.findAnalyses(sessionId), analysis -> analysis.order(AnalysisOrder.BY_HOST));
                    }
                },
                "whoAskedForAnAttemptAndWhatProducedItIsKept");
    }

    private static Analyses each(Analyses analyses, UnaryOperator<Analysis> change) {
        return new Analyses(analyses.attempts().stream().map(change).toList());
    }

    @Test
    void aStoreThatGivesEverybodyTheClaimIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public synchronized Optional<SessionEvent> claimAnalysis(
                            Analysis claim, Analysis seen, EventDraft event) {
                        return good.claimAnalysis(
                                claim,
                                good.findAnalyses(claim.sessionId()).latest().orElse(null),
                                event);
                    }
                },
                "aSecondClaimThatSawNoneLoses",
                "aClaimThatSawAnEarlierStateOfTheLatestAttemptLoses",
                "aClaimThatSawAnEarlierAttemptLosesAndEndsNothing",
                "ofManyClaimsOneWins",
                "ofManyWhoTakeOverOneWins",
                "finishingAnAttemptAndTakingItOverExcludeEachOther");
    }

    @Test
    void aStoreThatAcknowledgesEveryEndOfAnAnalysisIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<SessionEvent> finishAnalysis(Analysis finished, EventDraft event) {
                        return good.finishAnalysis(finished, event)
                                .or(() -> Optional.of(event.of(SESSION, StoreFixture.ONE)));
                    }
                },
                "aSecondFinishIsRefusedAndKeepsTheFirst",
                "anAttemptThatNobodyClaimedCannotBeFinished",
                "whoeverTakesOverAnAttemptEndsIt",
                "ofManyEndsOfAnAttemptOneIsStored");
    }

    @Test
    void aStoreThatSortsAttemptsAsTextIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<UUID, Analysis> first = new ConcurrentHashMap<>();

                    @Override
                    public Analyses findAnalyses(UUID sessionId) {
                        List<Analysis> attempts =
                                new ArrayList<>(good.findAnalyses(sessionId).attempts());
                        attempts.sort(Comparator.comparing(analysis -> Integer.toString(analysis.attempt())));
                        return new Analyses(attempts);
                    }
                },
                "aTwelfthAttemptComesAfterTheNinth");
    }
}
