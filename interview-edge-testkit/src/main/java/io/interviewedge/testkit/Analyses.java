package io.interviewedge.testkit;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.TraitScores;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.session.InterviewSession;
import java.time.Instant;
import java.util.Map;

/** Claims and results for the contract. */
final class Analyses {

    private Analyses() {}

    /** With a lease of two minutes. */
    static Analysis claim(InterviewSession session, int attempt, Instant at) {
        return Analysis.claim(session.id(), attempt, "rules " + attempt, at, at.plusSeconds(120));
    }

    static AnalysisResult result() {
        return new AnalysisResult(
                5.7,
                new Findings(
                        TraitScores.of(0, 10, 7.3, 0.1, 9.9),
                        Verdict.MAYBE,
                        "Good where it matters.",
                        "Knows the field.\nSays little.",
                        Map.of(StoreFixture.FIRST.id(), "To the point.", StoreFixture.SECOND.id(), "Modest.")));
    }
}
