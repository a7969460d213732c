package io.interviewedge.analysis;

import io.interviewedge.error.InvalidValueException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What interviews are scored on: {@code Rubric.of(Trait.of("empathy", "Empathy").weight(2), Trait.CLARITY)}. An
 * analysis keeps the labels and weights that it was made with, so the rubric may change at any time. Immutable.
 *
 * @param traits from 1 to {@value #MAX_TRAITS}, in the order in which they are shown, with distinct ids; at least one
 *     counts
 */
public record Rubric(List<Trait> traits) {

    public static final int MAX_TRAITS = 20;

    private static final Rubric STANDARD =
            of(Trait.COMMUNICATION, Trait.PROBLEM_SOLVING, Trait.TECH_DEPTH, Trait.CLARITY, Trait.EXPERIENCE);

    /**
     * Checks the traits, each and as a whole.
     *
     * @throws InvalidValueException if a value of one is not allowed, if there are none or too many, if two share an
     *     id, or if all weights are 0
     */
    public Rubric {
        traits = traits.stream().map(Trait::checked).toList();
        if (traits.isEmpty() || traits.size() > MAX_TRAITS) {
            throw new InvalidValueException(
                    "traits", "has " + traits.size() + " entries; a rubric has from 1 to " + MAX_TRAITS + " traits");
        }
        Set<String> ids = new HashSet<>();
        for (Trait trait : traits) {
            if (!ids.add(trait.id())) {
                throw new InvalidValueException(
                        "traitId", "\"" + trait.id() + "\" appears twice; use each id once per rubric");
            }
        }
        if (traits.stream().allMatch(trait -> trait.weight() == 0)) {
            throw new InvalidValueException("traitWeight", "of every trait is 0; at least one must be above 0");
        }
    }

    /** These traits, in this order. */
    public static Rubric of(Trait... traits) {
        return new Rubric(List.of(traits));
    }

    /** Communication, problem solving, tech depth, clarity and experience, each counting the same. */
    public static Rubric standard() {
        return STANDARD;
    }

    /** A score for each trait, by its id, as {@link Findings} want them. */
    public Map<String, Double> scores(ToDoubleFunction<Trait> score) {
        Map<String, Double> scores = new LinkedHashMap<>();
        traits.forEach(trait -> scores.put(trait.id(), score.applyAsDouble(trait)));
        return scores;
    }

    /**
     * The weighted mean of the scores, rounded half up to one decimal.
     *
     * @param scores by trait id
     * @throws InvalidValueException if a trait of this rubric has no score, or a score is for none of its traits
     */
    public double overall(Map<String, Double> scores) {
        double weighted = 0;
        double sum = 0;
        for (Trait trait : traits) {
            Double score = scores.get(trait.id());
            if (score == null) {
                throw new InvalidValueException("scores", "lack the trait \"" + trait.id() + "\"; " + expected());
            }
            weighted += trait.weight() * score;
            sum += trait.weight();
        }
        if (scores.size() > traits.size()) {
            throw new InvalidValueException("scores", "have one for " + unknown(scores) + " too; " + expected());
        }
        return Trait.rounded(weighted / sum, 1);
    }

    private String expected() {
        return "the rubric has " + String.join(", ", ids());
    }

    private String unknown(Map<String, Double> scores) {
        return scores.keySet().stream()
                .filter(scored -> !ids().contains(scored))
                .findFirst()
                .map(Trait::quoted)
                .orElseThrow();
    }

    private List<String> ids() {
        return traits.stream().map(Trait::id).toList();
    }
}
