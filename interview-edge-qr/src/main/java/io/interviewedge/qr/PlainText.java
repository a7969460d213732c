package io.interviewedge.qr;

import io.interviewedge.error.InvalidValueException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What text goes into a code or onto a card: never empty, one line, and nothing that UTF-8 cannot hold. */
final class PlainText {

    /** Control characters, line separators and unpaired surrogates: what the library takes as a name, a card takes too. */
    private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]");

    private PlainText() {}

    /** The text without surrounding white space, if it is a line of at most {@code longest} UTF-16 units. */
    static String line(String field, String value, int longest) {
        String line = require(field, value.strip());
        if (line.length() > longest) {
            throw new InvalidValueException(
                    field, "has " + line.length() + " characters; at most " + longest + " are allowed");
        }
        return line;
    }

    static String require(String field, String value) {
        if (value.isEmpty()) {
            throw new InvalidValueException(field, "is empty; it is required");
        }
        Matcher refused = REFUSED.matcher(value);
        if (refused.find()) {
            String codePoint = String.format(Locale.ROOT, "U+%04X", (int) value.charAt(refused.start()));
            throw new InvalidValueException(
                    field,
                    "contains " + codePoint + " at index " + refused.start()
                            + "; use a single line of well-formed text without control characters");
        }
        return value;
    }
}
