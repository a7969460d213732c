package io.interviewedge.analysis;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that interviews are scored on, from 0 to {@value #MAX_SCORE}: one line of a {@link Rubric}.
 *
 * @param id stable, at most {@value #MAX_ID_LENGTH} characters: scores are stored under it
 * @param label for people, at most {@value #MAX_LABEL_LENGTH} characters
 * @param description what a good score stands for, for recruiters and analyzers, or null; at most
 *     {@value #MAX_DESCRIPTION_LENGTH} characters
 * @param weight how much it counts in the overall score, from 0 to {@value #MAX_WEIGHT}, rounded half up to three
 *     decimals. Only the proportions between the traits of a rubric matter
 */
public record Trait(String id, String label, @Nullable String description, double weight) {

    public static final double MAX_SCORE = 10;
    public static final double MAX_WEIGHT = 1_000;
    public static final int MAX_ID_LENGTH = 64;
    public static final int MAX_LABEL_LENGTH = 100;
    public static final int MAX_DESCRIPTION_LENGTH = 2_000;

    // The standard rubric.
    public static final Trait COMMUNICATION = of("communication", "Communication")
            .description("Says what matters, at a fitting length and in words the reader understands.");
    public static final Trait PROBLEM_SOLVING = of("problem_solving", "Problem Solving")
            .description("Takes a problem apart, weighs ways to solve it, and gives reasons for the one taken.");
    public static final Trait TECH_DEPTH =
            of("tech_depth", "Tech Depth").description("Knows the subject of the question beyond its surface.");
    public static final Trait CLARITY =
            of("clarity", "Clarity").description("Is easy to follow: one thought after the other, without padding.");
    public static final Trait EXPERIENCE =
            of("experience", "Experience").description("Tells of own work, with facts that can be asked about.");

    /** A trait as it was stored. For a new one, use {@link #of}. */
    public Trait {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }

    /**
     * A trait without a description that counts once.
     *
     * @throws InvalidValueException if a text is blank, too long or not allowed
     */
    public static Trait of(String id, String label) {
        return new Trait(id, label, null, 1).checked();
    }

    /**
     * The same trait with a description.
     *
     * @throws InvalidValueException if it is too long or not allowed
     */
    public Trait description(String description) {
        return new Trait(id, label, description, weight).checked();
    }

    /**
     * The same trait with another weight.
     *
     * @throws InvalidValueException if it is not a number in its range
     */
    public Trait weight(double weight) {
        return new Trait(id, label, description, weight).checked();
    }

    /** The same with every value checked, and the weight rounded. */
    Trait checked() {
        String checkedId = TextRules.line("traitId", id, MAX_ID_LENGTH);
        return new Trait(
                checkedId,
                TextRules.line("traitLabel", label, MAX_LABEL_LENGTH),
                description == null ? null : TextRules.prose("traitDescription", description, MAX_DESCRIPTION_LENGTH),
                checkedWeight(checkedId, weight));
    }

    private static double checkedWeight(String id, double weight) {
        double rounded = weight >= 0 && weight <= MAX_WEIGHT ? rounded(weight, 3) : Double.NaN;
        if (Double.isNaN(rounded) || (rounded == 0 && weight > 0)) {
            throw new InvalidValueException(
                    "traitWeight",
                    "of \"" + id + "\" is " + weight + "; it must be 0, or from 0.001 to " + (int) MAX_WEIGHT);
        }
        return rounded;
    }

    /** An id that came from an analyzer, as a message shows it: a language model may have made it up. */
    static String quoted(String id) {
        return '"' + TextRules.toProse(id, MAX_ID_LENGTH) + '"';
    }

    /** Rounded half up. */
    static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
