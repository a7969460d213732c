package io.interviewedge.session;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A telephone number in the international form of ITU-T E.164: {@code +} and 7 to 15 digits. Spaces, dots, dashes and
 * brackets are dropped. A national number has no country, so it is refused; a host that knows the country completes it.
 */
public record PhoneNumber(String value) {

    private static final int MAX_TYPED_LENGTH = 40;
    private static final Pattern SEPARATORS = Pattern.compile("[ \\u00A0().\\-\\u2010-\\u2015/]");
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /** The number of a row, as it was stored. For input, use {@link #of}. */
    public PhoneNumber {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The number that somebody typed.
     *
     * @throws InvalidValueException if this is not an international number
     */
    public static PhoneNumber of(String typed) {
        String line = TextRules.line("phone", typed, MAX_TYPED_LENGTH);
        String value = SEPARATORS.matcher(line).replaceAll("");
        if (!E164.matcher(value).matches()) {
            throw new InvalidValueException(
                    "phone", "\"" + line + "\" is not an international number; write one like +44 20 7946 0958");
        }
        return new PhoneNumber(value);
    }

    /** The number without its {@code +}, as WhatsApp links want it. */
    public String digits() {
        return value.startsWith("+") ? value.substring(1) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
