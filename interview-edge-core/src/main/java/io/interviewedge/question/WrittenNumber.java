package io.interviewedge.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: in the digits of any script, with a point or a comma before the decimals, and with
 * points, commas, spaces or apostrophes between thousands. What could be read as two numbers, such as 52.000 or 1,250,
 * is not read at all; the form in which a number is stored always is, so 1.125 is one and an eighth.
 */
final class WrittenNumber {

    private static final int LONGEST = 100;

    private static final char BETWEEN_THOUSANDS = 'g';
    private static final char BEFORE_DECIMALS = 'd';
    private static final char UNKNOWN = '?';

    private static final Pattern STORED = Pattern.compile("(?:0|[1-9]\\d*)(?:\\.\\d*[1-9])?");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("(\\d+)|(\\d*)[.,d](\\d+)");

    /** In India the groups before the last have two digits. */
    private static final Pattern GROUPED =
            Pattern.compile("([1-9]\\d{0,2}([.,g])(?:\\d{2,3}\\2)*\\d{3})(?:(?!\\2)[.,d](\\d+))?");

    private WrittenNumber() {}

    /** The number, without needless zeros; empty if it is none, or not clearly one. */
    static Optional<BigDecimal> read(String text) {
        String written = text.strip();
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String simple = simplified(written);
        boolean negative = simple.startsWith("-");
        String digits = negative || simple.startsWith("+") ? simple.substring(1) : simple;
        return unsigned(digits)
                .map(number -> new BigDecimal(negative ? "-" + number : number))
                .map(WrittenNumber::plain);
    }

    private static Optional<String> unsigned(String digits) {
        if (STORED.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        Matcher plain = PLAIN.matcher(digits);
        Matcher grouped = GROUPED.matcher(digits);
        if (AMBIGUOUS.matcher(digits).matches()) {
            return Optional.empty();
        }
        if (plain.matches()) {
            return Optional.of(plain.group(1) != null ? plain.group(1) : "0" + plain.group(2) + "." + plain.group(3));
        }
        if (grouped.matches()) {
            String whole = grouped.group(1).replaceAll("\\D", "");
            return Optional.of(grouped.group(3) == null ? whole : whole + "." + grouped.group(3));
        }
        return Optional.empty();
    }

    /** In ASCII, with one character for each meaning. Marks that only set the direction of text are left out. */
    private static String simplified(String written) {
        StringBuilder simple = new StringBuilder();
        written.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> simple.append(simplified(c)));
        return simple.toString();
    }

    private static char simplified(int c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (c) {
            case '+', '\uFF0B' -> '+';
            case '-', '\u2212', '\uFF0D' -> '-';
            case '.', '\uFF0E' -> '.';
            case ',', '\uFF0C', '\u060C' -> ',';
            case '\u066B' -> BEFORE_DECIMALS;
            case '\'', '\u2019', '\u066C' -> BETWEEN_THOUSANDS;
            default -> Character.isSpaceChar(c) ? BETWEEN_THOUSANDS : UNKNOWN;
        };
    }

    /** The same number without needless zeros, and without an exponent if it is of a size that is ever accepted. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -LONGEST ? stripped.setScale(0) : stripped;
    }
}
