package io.interviewedge.question;

import io.interviewedge.error.InvalidAnswerException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is a number. It is stored in ASCII digits with a point before the decimals, without an exponent and
 * without needless zeros.
 *
 * @param lowest the lowest number that is accepted, or null for any
 * @param highest the highest number that is accepted, or null for any
 * @param unit what the number counts, such as "weeks"; one line of at most {@value #MAX_UNIT_LENGTH} characters, or
 *     null
 */
public record Numeric(
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable String unit) implements QuestionKind {

    /** Before the decimal point, in bounds and answers. */
    public static final int MAX_DIGITS = 15;

    /** After the decimal point, in bounds and answers. */
    public static final int MAX_DECIMALS = 6;

    public static final int MAX_UNIT_LENGTH = 64;

    /** A number of a script, as it was stored; bounds lose their needless zeros. */
    public Numeric {
        lowest = lowest == null ? null : WrittenNumber.plain(lowest);
        highest = highest == null ? null : WrittenNumber.plain(highest);
    }

    /** Any number. */
    public static Numeric any() {
        return new Numeric(null, null, null);
    }

    /**
     * A number within bounds, which belong to it.
     *
     * @throws InvalidValueException if the bounds are the wrong way round, or too large
     */
    public static Numeric between(long lowest, long highest) {
        return between(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest));
    }

    /**
     * A number within bounds, which belong to it.
     *
     * @throws InvalidValueException if the bounds are the wrong way round, too large, or have too many decimals
     */
    public static Numeric between(BigDecimal lowest, BigDecimal highest) {
        return new Numeric(lowest, highest, null).checked();
    }

    /**
     * A number that is at least that.
     *
     * @throws InvalidValueException if the bound is too large
     */
    public static Numeric atLeast(long lowest) {
        return new Numeric(BigDecimal.valueOf(lowest), null, null).checked();
    }

    /**
     * The same number, shown with this unit.
     *
     * @throws InvalidValueException if it is blank, too long or not allowed
     */
    public Numeric unit(String unit) {
        return new Numeric(lowest, highest, unit).checked();
    }

    @Override
    public String id() {
        return "number";
    }

    @Override
    public String canonical(String questionId, String answer) {
        if (answer.isBlank()) {
            return "";
        }
        BigDecimal number = WrittenNumber.read(answer)
                .orElseThrow(() -> new InvalidAnswerException(
                        questionId,
                        "is not a number, or could be read as two; send digits with a point before the decimals, and"
                                + " nothing between thousands"));
        if (isTooLong(number)) {
            throw new InvalidAnswerException(
                    questionId,
                    "has too many digits; send at most " + MAX_DIGITS + " before the decimal point and " + MAX_DECIMALS
                            + " after it");
        }
        if ((lowest != null && number.compareTo(lowest) < 0) || (highest != null && number.compareTo(highest) > 0)) {
            throw new InvalidAnswerException(questionId, "is out of range; send a number " + range());
        }
        return number.toPlainString();
    }

    private String range() {
        String from = lowest == null ? "" : "from " + lowest.toPlainString();
        String to = highest == null ? "" : "up to " + highest.toPlainString();
        return (from + " " + to).strip();
    }

    @Override
    public String shown(String answer) {
        return unit == null || WrittenNumber.read(answer).isEmpty() ? answer : answer + " " + unit;
    }

    @Override
    public Numeric checked() {
        requireShort(lowest);
        requireShort(highest);
        if (lowest != null && highest != null && lowest.compareTo(highest) >= 0) {
            throw new InvalidValueException(
                    "number",
                    "runs from " + lowest.toPlainString() + " to " + highest.toPlainString()
                            + "; the first must be the lower one");
        }
        return new Numeric(lowest, highest, unit == null ? null : TextRules.line("unit", unit, MAX_UNIT_LENGTH));
    }

    private static void requireShort(@Nullable BigDecimal bound) {
        if (bound != null && isTooLong(bound)) {
            throw new InvalidValueException(
                    "number",
                    "has a bound of too many digits; at most " + MAX_DIGITS + " before the decimal point and "
                            + MAX_DECIMALS + " after it are allowed");
        }
    }

    private static boolean isTooLong(BigDecimal number) {
        return (long) number.precision() - number.scale() > MAX_DIGITS || number.scale() > MAX_DECIMALS;
    }
}
