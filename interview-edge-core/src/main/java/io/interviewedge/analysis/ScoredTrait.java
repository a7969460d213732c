package io.interviewedge.analysis;

import java.util.List;
import java.util.Objects;

/**
 * One score of an analysis, with the trait's label and weight as they were when it was made.
 *
 * @param id of the {@link Trait}
 * @param label of the trait
 * @param weight of the trait
 * @param score from 0 to 10 with one decimal
 * @param runs the score of each run, if this is the mean of several; otherwise empty
 */
public record ScoredTrait(String id, String label, double weight, double score, List<Double> runs) {

    /** A score as it was stored. */
    public ScoredTrait {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        runs = List.copyOf(runs);
    }

    /** The score of a single run. */
    public ScoredTrait(String id, String label, double weight, double score) {
        this(id, label, weight, score, List.of());
    }

    /** How far the runs lie apart, in points; 0 for a single run. */
    public double spread() {
        double lowest = runs.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double highest = runs.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return Trait.rounded(highest - lowest, 1);
    }
}
