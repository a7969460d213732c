package io.interviewedge.session;

import io.interviewedge.error.InvitationNotFoundException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * The secret in an invite link. Anyone who holds it can read and answer the interview, so it is never shown by
 * {@link #toString()}, and no message, event or log line of this library contains it.
 */
public final class InviteToken {

    /** What a token consists of: 22 to 64 URL-safe characters. 22 of base64url hold 128 bits, a UUID has 36. */
    private static final int MIN_LENGTH = 22;

    private static final int MAX_LENGTH = 64;

    private static final int UUID_LENGTH = 36;

    /** No token with what copying adds is longer. Anything may be sent in place of one, and need not be searched. */
    private static final int MAX_COPIED_LENGTH = 2_048;

    private final String value;

    private InviteToken(String value) {
        this.value = value;
    }

    /** A token that is a UUID. Pass only random ones: version 4 from a {@link java.security.SecureRandom}. */
    public static InviteToken of(UUID uuid) {
        return new InviteToken(uuid.toString());
    }

    /** The token of a row, as it was stored. For what a visitor brought, use {@link #parse}. */
    public static InviteToken stored(String value) {
        return new InviteToken(Objects.requireNonNull(value, "value"));
    }

    /**
     * The token that a visitor brought, as the link carried it. A UUID in capitals, a token with white space or
     * punctuation around it, and one with parameters of a tracker behind it are still understood.
     *
     * @throws InvitationNotFoundException if this cannot be a token; an unknown token gets the same answer
     */
    public static InviteToken parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MAX_COPIED_LENGTH) {
            throw new InvitationNotFoundException();
        }
        String token = withoutCopyingDebris(text);
        if (token.length() < MIN_LENGTH || token.length() > MAX_LENGTH) {
            throw new InvitationNotFoundException();
        }
        // Only UUIDs are the same in either case; other alphabets are case-sensitive.
        return new InviteToken(isUuid(token) ? token.toLowerCase(Locale.ROOT) : token);
    }

    /**
     * The first run of characters that a token may have. Mail clients, messengers and hands leave blanks, brackets,
     * full stops and zero widths around a copied link, and trackers add parameters to it.
     */
    private static String withoutCopyingDebris(String text) {
        int start = 0;
        while (start < text.length() && !isOfToken(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isOfToken(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isUuid(String token) {
        if (token.length() != UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            char c = token.charAt(i);
            if (hyphen ? c != '-' : !isHexadecimal(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexadecimal(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static boolean isOfToken(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    /** The secret itself, for links and stores. */
    public String value() {
        return value;
    }

    /**
     * Always true. It is the only property of a bean here, so that what a JSON mapper writes of a session lacks the
     * secret.
     */
    public boolean isRedacted() {
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InviteToken token && token.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "InviteToken[redacted]";
    }
}
