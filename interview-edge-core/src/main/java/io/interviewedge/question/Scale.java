package io.interviewedge.question;

import io.interviewedge.error.InvalidAnswerException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is a whole number on a scale. It is stored as that number.
 *
 * @param from the lowest number, from {@value #MIN} on
 * @param to the highest number, at most {@value #MAX}; with at most {@value #MAX_STEPS} steps from the lowest
 * @param fromLabel what the lowest means, one line of at most {@value #MAX_LABEL_LENGTH} characters, or null
 * @param toLabel what the highest means, one line of at most {@value #MAX_LABEL_LENGTH} characters, or null
 */
public record Scale(
        int from,
        int to,
        @Nullable String fromLabel,
        @Nullable String toLabel) implements QuestionKind {

    public static final int MIN = -1_000;
    public static final int MAX = 1_000;
    public static final int MAX_STEPS = 20;
    public static final int MAX_LABEL_LENGTH = 100;

    /**
     * A scale without labels.
     *
     * @throws InvalidValueException if it has no step or too many, or a number is out of range
     */
    public static Scale of(int from, int to) {
        return new Scale(from, to, null, null).checked();
    }

    /**
     * The same scale, saying what its ends mean.
     *
     * @throws InvalidValueException if a label is blank, too long or not allowed
     */
    public Scale labels(String fromLabel, String toLabel) {
        return new Scale(from, to, fromLabel, toLabel).checked();
    }

    @Override
    public String id() {
        return "scale";
    }

    @Override
    public String canonical(String questionId, String answer) {
        if (answer.isBlank()) {
            return "";
        }
        BigDecimal number = WrittenNumber.read(answer).orElse(null);
        if (number == null
                || number.scale() > 0
                || number.compareTo(BigDecimal.valueOf(from)) < 0
                || number.compareTo(BigDecimal.valueOf(to)) > 0) {
            throw new InvalidAnswerException(
                    questionId, "is not on the scale; send a whole number from " + from + " to " + to);
        }
        return number.toPlainString();
    }

    /** The number and the end of the scale, as in 4/5, with the label of the number if it has one. */
    @Override
    public String shown(String answer) {
        if (!isOnIt(answer)) {
            return answer;
        }
        String label = answer.equals(String.valueOf(from)) ? fromLabel : null;
        label = answer.equals(String.valueOf(to)) ? toLabel : label;
        return answer + "/" + to + (label == null ? "" : " (" + label + ")");
    }

    private boolean isOnIt(String answer) {
        try {
            int number = Integer.parseInt(answer);
            return number >= from && number <= to;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    @Override
    public Scale checked() {
        if (from < MIN || to > MAX || from >= to || to - from > MAX_STEPS) {
            throw new InvalidValueException(
                    "scale",
                    "runs from " + from + " to " + to + "; it must rise by 1 to " + MAX_STEPS + " steps between " + MIN
                            + " and " + MAX);
        }
        return new Scale(from, to, checkedLabel(fromLabel), checkedLabel(toLabel));
    }

    private static @Nullable String checkedLabel(@Nullable String label) {
        return label == null ? null : TextRules.line("scaleLabel", label, MAX_LABEL_LENGTH);
    }
}
