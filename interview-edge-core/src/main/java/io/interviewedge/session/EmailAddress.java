package io.interviewedge.session;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An email address: kept as it was typed, compared by its {@link #key()}. The check is for plausibility, not for every
 * rule of RFC 5322: one {@code @}, no white space or control characters, a host name with a dot after it, and the
 * lengths of RFC 5321 (64 before the {@code @}, 254 in all). International addresses pass.
 */
public record EmailAddress(String value) {

    public static final int MAX_LENGTH = 254;
    public static final int MAX_KEY_LENGTH = 640;
    private static final int MAX_LOCAL_PART_LENGTH = 64;
    private static final String FORBIDDEN = "<>()[],;:\\\"";

    /** The address of a row, as it was stored. For input, use {@link #of}. */
    public EmailAddress {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The address that somebody typed.
     *
     * @throws InvalidValueException if the address is blank, too long, or not plausible
     */
    public static EmailAddress of(String typed) {
        String value = TextRules.line("email", typed, MAX_LENGTH);
        int at = value.indexOf('@');
        String local = value.substring(0, Math.max(at, 0));
        Optional<String> domain = HostName.ascii(value.substring(at + 1));
        boolean plausible = at > 0
                && at == value.lastIndexOf('@')
                && local.length() <= MAX_LOCAL_PART_LENGTH
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..")
                && hasOnlyAllowed(value)
                && domain.isPresent();
        if (!plausible) {
            throw new InvalidValueException(
                    "email", "\"" + value + "\" is not an address; write one like ada@example.com");
        }
        int length = key(local, domain.orElseThrow()).length();
        if (length > MAX_KEY_LENGTH) {
            throw new InvalidValueException(
                    "email",
                    "has " + length + " characters in the form it is compared in; at most " + MAX_KEY_LENGTH
                            + " are allowed");
        }
        return new EmailAddress(value);
    }

    private static boolean hasOnlyAllowed(String value) {
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT
                    || FORBIDDEN.indexOf(c) >= 0) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /**
     * What two spellings of one address share: normalised (NFC), in lower case, with an ASCII domain (IDNA). Dots and
     * {@code +tags} before the {@code @} are kept: they are different mailboxes for some providers. Of a stored value
     * that is no address by now, it is the whole value, normalised and in lower case.
     */
    public String key() {
        int at = value.indexOf('@');
        return HostName.ascii(value.substring(at + 1))
                .filter(domain -> at > 0)
                .map(domain -> key(value.substring(0, at), domain))
                .orElseGet(() -> normalised(value));
    }

    private static String key(String local, String domain) {
        return normalised(local) + "@" + domain;
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
