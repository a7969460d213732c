package io.interviewedge.testkit;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.session.InterviewSession;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Claims and results for the contract. */
final class SampleAnalyses {

    private SampleAnalyses() {}

    /** With a lease of two minutes. */
    static Analysis claim(InterviewSession session, int attempt, Instant at) {
        return Analysis.claim(session.id(), attempt, "rules " + attempt, at, at.plusSeconds(120));
    }

    static AnalysisResult result() {
        return new AnalysisResult(
                5.7,
                traits(0, 10, 7.3, 0.1, 9.9),
                Verdict.MAYBE,
                "Good where it matters.",
                "Knows the field.\nSays little.",
                List.of(
                        Observation.of(StoreFixture.FIRST.id(), "To the point.")
                                .quoting("care")
                                .scored(7.5),
                        Observation.of(StoreFixture.SECOND.id(), "Modest.")));
    }

    /** In an order that is not that of their ids. */
    static List<ScoredTrait> traits(double... scores) {
        return IntStream.range(0, scores.length)
                .mapToObj(i -> new ScoredTrait(
                        "trait " + (99 - i), "Trait no. " + i, i / 8.0, Math.round(scores[i] * 10) / 10.0))
                .toList();
    }
}
