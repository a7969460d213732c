package io.interviewedge.session;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A telephone number in the international form of ITU-T E.164: {@code +} and 7 to 15 digits. Spaces, dots, dashes and
 * brackets are dropped, and digits of other scripts are read. A national number has no country, so it is refused; a
 * host that knows the country completes it, best with a library that knows numbering plans.
 *
 * <p>What is dialled only within a country, such as the 0 in {@code +44 (0)20 7946 0958}, is refused by name rather
 * than guessed away: in Italy and some other countries a 0 belongs to the number.
 */
public record PhoneNumber(String value) {

    private static final int MAX_TYPED_LENGTH = 40;
    private static final String SEPARATORS = "./()-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30FC";
    private static final Pattern ZERO_IN_BRACKETS = Pattern.compile("\\(0+\\)");
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /** What the ASCII characters from ! to ~ are shifted by in full width. */
    private static final int FULL_WIDTH = 0xFF01 - '!';

    /** The number of a row, as it was stored. For input, use {@link #of}. */
    public PhoneNumber {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The number that somebody typed.
     *
     * @throws InvalidValueException if this is not an international number, or has a 0 in it that may not belong to it
     */
    public static PhoneNumber of(String typed) {
        String plain = plain(TextRules.identifier("phone", typed, MAX_TYPED_LENGTH));
        if (ZERO_IN_BRACKETS.matcher(plain).find()) {
            throw new InvalidValueException(
                    "phone",
                    "contains (0), which is dialled within a country only; leave it out, or leave out the brackets where"
                            + " the 0 belongs to the number, as in Italy");
        }
        String value = plain.replace("(", "").replace(")", "");
        if (!E164.matcher(value).matches()) {
            throw new InvalidValueException("phone", "is not an international number; write one like +44 20 7946 0958");
        }
        TrunkPrefix.problem(value).ifPresent(problem -> {
            throw new InvalidValueException("phone", problem);
        });
        return new PhoneNumber(value);
    }

    /** The number in ASCII, with no separators but its brackets. */
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int ascii = ascii(c);
            if (Character.isDigit(ascii) || ascii == '+' || ascii == '(' || ascii == ')') {
                plain.append((char) ascii);
            } else if (!TextRules.isInvisible(c) && SEPARATORS.indexOf(ascii) < 0) {
                throw TextRules.refused("phone", c, i, "write digits only, such as +44 20 7946 0958");
            }
            i += Character.charCount(c);
        }
        return plain.toString();
    }

    private static int ascii(int c) {
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        int narrow = c >= FULL_WIDTH + '!' && c <= FULL_WIDTH + '~' ? c - FULL_WIDTH : c;
        return switch (narrow) {
            case '[' -> '(';
            case ']' -> ')';
            default -> narrow;
        };
    }

    /** The number without its {@code +}, as WhatsApp links want it. */
    public String digits() {
        return value.startsWith("+") ? value.substring(1) : value;
    }

    /** Without the number, so that it is never logged. */
    @Override
    public String toString() {
        return "PhoneNumber[redacted]";
    }
}
