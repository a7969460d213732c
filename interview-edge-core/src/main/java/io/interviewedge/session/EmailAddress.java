package io.interviewedge.session;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * An email address: kept as it was typed, compared by its {@link #key()}. The check is for plausibility, not for every
 * rule of RFC 5322: one {@code @}, no white space, invisible or control characters, a host name with a dot after it,
 * and the lengths of RFC 5321 (64 before the {@code @}, 254 in all). International addresses pass, unless IDNA 2003 and
 * IDNA 2008 make two domains of one name.
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
     * @throws InvalidValueException if the address is blank, too long, or not plausible, or if its domain has letters
     *     that mail programs read differently, such as ß; its ASCII form, which begins with {@code xn--}, is taken
     */
    public static EmailAddress of(String typed) {
        String value = TextRules.identifier("email", typed, MAX_LENGTH);
        int offset = typed.indexOf(value);
        requireAllowed(value, offset);
        int at = value.indexOf('@');
        if (at <= 0) {
            throw refused("lacks a name and an @ before the domain");
        }
        if (at != value.lastIndexOf('@')) {
            throw refused("has more than one @");
        }
        String local = value.substring(0, at);
        if (local.length() > MAX_LOCAL_PART_LENGTH) {
            throw refused("has " + local.length() + " characters before the @, where at most " + MAX_LOCAL_PART_LENGTH
                    + " are allowed");
        }
        if (local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
            throw refused("has a full stop before the @ that is not between two other characters");
        }
        int length = key(local, domain(value, at + 1, offset)).length();
        if (length > MAX_KEY_LENGTH) {
            throw new InvalidValueException(
                    "email",
                    "has " + length + " characters in the form it is compared in; at most " + MAX_KEY_LENGTH
                            + " are allowed");
        }
        return new EmailAddress(value);
    }

    private static String domain(String value, int from, int offset) {
        String domain = value.substring(from);
        int unclear = HostName.unclearAt(domain);
        if (unclear >= 0) {
            throw TextRules.refused(
                    "email",
                    domain.codePointAt(unclear),
                    offset + from + unclear,
                    "mail programs do not agree on the domain that it makes, so write the domain in ASCII (such a name"
                            + " begins with xn--)");
        }
        return HostName.ascii(domain)
                .orElseThrow(
                        () -> refused("has no domain behind the @ that could be one: names of 1 to 63 letters, digits"
                                + " and inner hyphens, with full stops between them"));
    }

    private static InvalidValueException refused(String problem) {
        return new InvalidValueException("email", problem + "; write one like name@example.com");
    }

    private static void requireAllowed(String value, int offset) {
        int at = value.indexOf('@');
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            boolean joinsLettersOfDomain = isJoiner(c) && at >= 0 && i > at;
            if ((TextRules.isInvisible(c) && !joinsLettersOfDomain) || FORBIDDEN.indexOf(c) >= 0) {
                throw TextRules.refused(
                        "email", c, offset + i, "leave it out, and write one address, such as name@example.com");
            }
            i += Character.charCount(c);
        }
    }

    /** Persian and Indian words may need one. The DNS has it, and IDNA 2003 drops it. */
    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
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

    /**
     * The address with its domain in ASCII, as mail servers and mail programs understand it, whatever its script. Of a
     * stored value that is no address by now, it is that value.
     */
    public String withAsciiDomain() {
        int at = value.indexOf('@');
        return HostName.ascii(value.substring(at + 1))
                .filter(domain -> at > 0)
                .map(domain -> value.substring(0, at) + "@" + domain)
                .orElse(value);
    }

    /** Without the address, so that it is never logged. */
    @Override
    public String toString() {
        return "EmailAddress[redacted]";
    }
}
