package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.tenant.TenantId;
import java.util.Comparator;
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
    private static ForwardingStore storing(UnaryOperator<Stream<ScoredTrait>> others) {
        return new ForwardingStore() {
            @Override
            public Optional<Analysis> findAnalysis(UUID sessionId) {
                return good.findAnalysis(sessionId).map(analysis -> {
                    AnalysisResult result = analysis.result();
                    return result == null
                            ? analysis
                            : analysis.stored(
                                    analysis.state(), analysis.finishedAt(), other(result), analysis.failure());
                });
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
    void aStoreThatGivesEverybodyTheClaimIsNoticed() {
        assertNoticed(
                new ForwardingStore() {
                    @Override
                    public synchronized Optional<SessionEvent> claimAnalysis(
                            Analysis claim, Analysis seen, EventDraft event) {
                        return good.claimAnalysis(
                                claim, good.findAnalysis(claim.sessionId()).orElse(null), event);
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
                new ForwardingStore() {
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
    void aStoreThatGivesAFirstAttemptForTheLatestIsNoticed() {
        assertNoticed(
                new ForwardingStore() {
                    private final Map<UUID, Analysis> first = new ConcurrentHashMap<>();

                    @Override
                    public Optional<Analysis> findAnalysis(UUID sessionId) {
                        Optional<Analysis> latest = good.findAnalysis(sessionId);
                        latest.filter(analysis -> analysis.state().equals(AnalysisState.RUNNING))
                                .ifPresent(analysis -> first.putIfAbsent(sessionId, analysis));
                        return latest.map(analysis -> analysis.attempt() > 9 ? first.get(sessionId) : analysis);
                    }
                },
                "aTwelfthAttemptComesAfterTheNinth");
    }
}
