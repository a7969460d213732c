package io.interviewedge.session;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.text.TextRules;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An email address: kept as it was typed, compared by its {@link #key()}. The check is for plausibility, not for every
 * rule of RFC 5322: one {@code @}, no white space or control characters, a host name with a dot after it, and the lengths
 * of RFC 5321 (64 before the {@code @}, 254 in all). International addresses pass.
 */
public record EmailAddress(String value) {

    public static final int LONGEST = 254;
    public static final int LONGEST_KEY = 640;
    private static final int LONGEST_HOST_LABEL = 63;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String FORBIDDEN = "<>()[],;:\\\"";

    /**
     * Checks every value.
     *
     * @throws InvalidValueException if the address is blank, too long, or not plausible
     */
    public EmailAddress {
        value = TextRules.line("email", Objects.requireNonNull(value, "value"), LONGEST);
        int at = value.indexOf('@');
        String local = value.substring(0, Math.max(at, 0));
        boolean plausible = at > 0
                && at == value.lastIndexOf('@')
                && local.length() <= LONGEST_LOCAL_PART
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..")
                && value.codePoints()
                        .noneMatch(c -> Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.getType(c) == Character.FORMAT
                                || FORBIDDEN.indexOf(c) >= 0)
                && asciiDomain(value.substring(at + 1)).isPresent();
        if (!plausible) {
            throw new InvalidValueException(
                    "email", "\"" + value + "\" is not an address; write one like ada@example.com");
        }
        int length = key(value).length();
        if (length > LONGEST_KEY) {
            throw new InvalidValueException(
                    "email",
                    "has " + length + " characters in the form it is compared in; at most " + LONGEST_KEY
                            + " are allowed");
        }
    }

    /**
     * What two spellings of one address share: normalised (NFC), in lower case, with an ASCII domain (IDNA). Dots and
     * {@code +tags} before the {@code @} are kept: they are different mailboxes for some providers.
     */
    public String key() {
        return key(value);
    }

    private static String key(String value) {
        int at = value.indexOf('@');
        String local = Normalizer.normalize(value.substring(0, at), Normalizer.Form.NFC);
        return local.toLowerCase(Locale.ROOT)
                + "@"
                + asciiDomain(value.substring(at + 1)).orElseThrow();
    }

    private static Optional<String> asciiDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        if (labels.length < 2) {
            return Optional.empty();
        }
        for (String label : labels) {
            if (label.isEmpty()) {
                return Optional.empty();
            }
        }
        if (Arrays.stream(labels).allMatch(EmailAddress::isPlainHostLabel)) {
            // What IDNA would give, without its tables: nearly every address, and a bulk invite has many.
            return Optional.of(domain.toLowerCase(Locale.ROOT));
        }
        try {
            String normalised = Normalizer.normalize(domain, Normalizer.Form.NFC);
            return Optional.of(IDN.toASCII(normalised, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notAHostName) {
            return Optional.empty();
        }
    }

    /** Letters, digits and inner hyphens of ASCII, and no label that IDNA has encoded. */
    private static boolean isPlainHostLabel(String label) {
        if (label.length() > LONGEST_HOST_LABEL
                || label.startsWith("-")
                || label.endsWith("-")
                || label.contains("--")) {
            return false;
        }
        return label.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-');
    }

    @Override
    public String toString() {
        return value;
    }
}
