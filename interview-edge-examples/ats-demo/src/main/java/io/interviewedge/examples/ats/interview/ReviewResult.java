package io.interviewedge.examples.ats.interview;

import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Verdict;

/** The result of a successful analysis, as the page shows it. */
record ReviewResult(String overall, String verdict, String verdictId, String verdictReason, String summary) {

    static ReviewResult of(AnalysisResult result) {
        Verdict verdict = result.verdict();
        return new ReviewResult(
                Scores.show(result.overall()), label(verdict), verdict.id(), result.verdictReason(), result.summary());
    }

    private static String label(Verdict verdict) {
        return switch (verdict.id()) {
            case "hire" -> "Hire";
            case "maybe" -> "Maybe";
            case "no_hire" -> "No Hire";
            default -> verdict.id();
        };
    }
}
