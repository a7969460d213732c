package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** The contract notices stores that give away or mix up analyses. */
class BrokenAnalysesTest {

    @Test
    void aStoreThatGivesEverybodyTheClaimIsNoticed() {
        assertNoticed(
                new ForwardingStore() {
                    @Override
                    public synchronized boolean claimAnalysis(Analysis claim, Analysis seen) {
                        return good.claimAnalysis(
                                claim, good.findAnalysis(claim.sessionId()).orElse(null));
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
                    public boolean finishAnalysis(Analysis finished) {
                        good.finishAnalysis(finished);
                        return true;
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
                        latest.filter(analysis -> analysis.state() == AnalysisState.RUNNING)
                                .ifPresent(analysis -> first.putIfAbsent(sessionId, analysis));
                        return latest.map(analysis -> analysis.attempt() > 9 ? first.get(sessionId) : analysis);
                    }
                },
                "aTwelfthAttemptComesAfterTheNinth");
    }
}
