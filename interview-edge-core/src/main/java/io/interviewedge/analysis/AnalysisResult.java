package io.interviewedge.analysis;

import io.interviewedge.error.InvalidValueException;
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
 * @param observations in the order the analyzer made them
 * @param runVerdicts the verdict of each run, if the scores are the mean of several; otherwise empty
 */
public record AnalysisResult(
        double overall,
        List<ScoredTrait> traits,
        Verdict verdict,
        String verdictReason,
        String summary,
        List<Observation> observations,
        List<Verdict> runVerdicts) {

    /** A result as it was stored. For what an analyzer found, use {@link #of}. */
    public AnalysisResult {
        traits = List.copyOf(traits);
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(verdictReason, "verdictReason");
        Objects.requireNonNull(summary, "summary");
        observations = List.copyOf(observations);
        runVerdicts = List.copyOf(runVerdicts);
    }

    /** A result of a single run as it was stored. */
    public AnalysisResult(
            double overall,
            List<ScoredTrait> traits,
            Verdict verdict,
            String verdictReason,
            String summary,
            List<Observation> observations) {
        this(overall, traits, verdict, verdictReason, summary, observations, List.of());
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
                rubric.traits().stream().map(trait -> scored(trait, findings)).toList(),
                findings.verdict(),
                findings.verdictReason(),
                findings.summary(),
                findings.observations(),
                findings.runs().stream().map(Findings.Run::verdict).toList());
    }

    /** The same, as the mean of runs with these verdicts. */
    public AnalysisResult runVerdicts(List<Verdict> runVerdicts) {
        return new AnalysisResult(overall, traits, verdict, verdictReason, summary, observations, runVerdicts);
    }

    private static ScoredTrait scored(Trait trait, Findings findings) {
        return new ScoredTrait(
                trait.id(),
                trait.label(),
                trait.weight(),
                Objects.requireNonNull(findings.scores().get(trait.id())),
                findings.runs().stream()
                        .map(run -> Objects.requireNonNull(run.scores().get(trait.id())))
                        .toList());
    }

    /** Without what was written about the candidate, so that it is never logged. */
    @Override
    public String toString() {
        return "AnalysisResult[overall=" + overall + ", verdict=" + verdict.id() + "]";
    }
}
