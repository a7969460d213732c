package io.interviewedge.analysis;

import io.interviewedge.error.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A score for every trait, from 0 to 10, rounded half up to one decimal. Immutable.
 *
 * @param byTrait every trait's score, in the order of the traits
 */
public record TraitScores(Map<Trait, Double> byTrait) {

    public static final double MAX_SCORE = 10;

    /**
     * Checks every value.
     *
     * @throws InvalidValueException if a trait is missing or its score is not a number from 0 to 10
     */
    public TraitScores {
        Map<Trait, Double> checked = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            Double score = byTrait.get(trait);
            if (score == null) {
                throw new InvalidValueException(trait.id(), "has no score; every trait needs one from 0 to 10");
            }
            if (!(score >= 0 && score <= MAX_SCORE)) {
                throw new InvalidValueException(trait.id(), "has the score " + score + "; it must be from 0 to 10");
            }
            checked.put(trait, oneDecimal(score));
        }
        byTrait = Collections.unmodifiableMap(checked);
    }

    public static TraitScores of(
            double communication, double problemSolving, double techDepth, double clarity, double experience) {
        return new TraitScores(Map.of(
                Trait.COMMUNICATION, communication,
                Trait.PROBLEM_SOLVING, problemSolving,
                Trait.TECH_DEPTH, techDepth,
                Trait.CLARITY, clarity,
                Trait.EXPERIENCE, experience));
    }

    public double of(Trait trait) {
        Double score = byTrait.get(trait);
        if (score == null) {
            throw new IllegalStateException("every trait has a score, but not " + trait);
        }
        return score;
    }

    static double oneDecimal(double score) {
        return BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
