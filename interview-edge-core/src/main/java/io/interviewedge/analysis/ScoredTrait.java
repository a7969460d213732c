package io.interviewedge.analysis;

import java.util.Objects;

/**
 * One score of an analysis, with the trait's label and weight as they were when it was made.
 *
 * @param id of the {@link Trait}
 * @param label of the trait
 * @param weight of the trait
 * @param score from 0 to 10 with one decimal
 */
public record ScoredTrait(String id, String label, double weight, double score) {

    /** A score as it was stored. */
    public ScoredTrait {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
