package io.interviewedge.analysis;

/**
 * What was found, with the overall score.
 *
 * @param overall the weighted mean of the traits, from 0 to 10 with one decimal
 */
public record AnalysisResult(double overall, Findings findings) {

    public static AnalysisResult of(Findings findings, TraitWeights weights) {
        return new AnalysisResult(weights.overall(findings.traits()), findings);
    }
}
