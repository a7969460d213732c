package io.interviewedge.analysis;

import io.interviewedge.error.ConfigurationException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each trait counts in the overall score. Only the proportions matter. Immutable.
 *
 * @param byTrait every trait's weight: finite, not negative, and not all zero
 */
public record TraitWeights(Map<Trait, Double> byTrait) {

    /**
     * Checks every value.
     *
     * @throws ConfigurationException if a weight is missing, negative or not finite, or if all are zero
     */
    public TraitWeights {
        Map<Trait, Double> checked = new EnumMap<>(Trait.class);
        double sum = 0;
        for (Trait trait : Trait.values()) {
            Double weight = byTrait.get(trait);
            if (weight == null || !(weight >= 0) || weight.isInfinite()) {
                throw new ConfigurationException(
                        "the weight of " + trait.id() + " is " + weight + "; it must be a number of at least 0");
            }
            sum += weight;
            checked.put(trait, weight);
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw new ConfigurationException("the weights add up to " + sum + "; at least one must be above 0");
        }
        byTrait = Collections.unmodifiableMap(checked);
    }

    /** Every trait counts the same. */
    public static TraitWeights equal() {
        Map<Trait, Double> ones = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            ones.put(trait, 1.0);
        }
        return new TraitWeights(ones);
    }

    /** The weighted mean of the scores, rounded half up to one decimal. */
    public double overall(TraitScores scores) {
        double weighted = 0;
        double sum = 0;
        for (Map.Entry<Trait, Double> entry : byTrait.entrySet()) {
            weighted += entry.getValue() * scores.of(entry.getKey());
            sum += entry.getValue();
        }
        return TraitScores.oneDecimal(weighted / sum);
    }
}
