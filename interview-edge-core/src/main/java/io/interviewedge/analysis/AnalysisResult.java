package io.interviewedge.analysis;

import io.interviewedge.error.InvalidValueException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What came of an analysis: what the analyzer found, the overall score, and what is needed to show both when the rubric
 * has changed. Immutable.
 *
 * @param overall the weighted mean of the traits' scores, from 0 to 10 with one decimal
 * @param traits in the order of the rubric
 * @param verdictReason one sentence
 * @param summary one paragraph
 * @param observations by question id, in the order the analyzer made them
 */
public record AnalysisResult(
        double overall,
        List<ScoredTrait> traits,
        Verdict verdict,
        String verdictReason,
        String summary,
        Map<String, String> observations) {

    /** A result as it was stored. For what an analyzer found, use {@link #of}. */
    public AnalysisResult {
        traits = List.copyOf(traits);
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(verdictReason, "verdictReason");
        Objects.requireNonNull(summary, "summary");
        observations = Collections.unmodifiableMap(new LinkedHashMap<>(observations));
    }

    /**
     * What was found, scored by that rubric.
     *
     * @throws InvalidValueException if the scores are not for exactly the traits of the rubric
     */
    public static AnalysisResult of(Findings findings, Rubric rubric) {
        Map<String, Double> scores = findings.scores();
        double overall = rubric.overall(scores);
        return new AnalysisResult(
                overall,
                rubric.traits().stream()
                        .map(trait -> new ScoredTrait(
                                trait.id(),
                                trait.label(),
                                trait.weight(),
                                Objects.requireNonNull(scores.get(trait.id()))))
                        .toList(),
                findings.verdict(),
                findings.verdictReason(),
                findings.summary(),
                findings.observations());
    }

    /** Without what was written about the candidate, so that no log has it. */
    @Override
    public String toString() {
        return "AnalysisResult[overall=" + overall + ", verdict=" + verdict.id() + "]";
    }
}
