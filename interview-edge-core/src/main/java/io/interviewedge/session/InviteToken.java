package io.interviewedge.session;

import io.interviewedge.error.InvitationNotFoundException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The secret in an invite link. Whoever holds it can read and answer the interview, so it is never shown by
 * {@link #toString()}, and no message, event or log line of this library contains it.
 */
public final class InviteToken {

    /** What a token consists of: 22 to 64 URL-safe characters. 22 of base64url hold 128 bits, a UUID has 36. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{22,64}");

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** What mail clients, messengers and hands leave around a copied link: blanks, brackets, full stops, zero widths. */
    private static final Pattern COPYING_DEBRIS = Pattern.compile("^[^A-Za-z0-9_-]+|[^A-Za-z0-9_-]+$");

    /** No token with what copying adds is longer. Anything may be sent in place of one, and need not be searched. */
    private static final int LONGEST_COPY = 256;

    private final String value;

    private InviteToken(String value) {
        this.value = value;
    }

    /** A token that is a UUID. Pass only random ones: version 4 from a {@link java.security.SecureRandom}. */
    public static InviteToken of(UUID uuid) {
        return new InviteToken(uuid.toString());
    }

    /**
     * The token that a visitor brought, as the link carried it. A UUID in capitals, and a token with white space or
     * punctuation around it, are still understood.
     *
     * @throws InvitationNotFoundException if this cannot be a token; an unknown token gets the same answer
     */
    public static InviteToken parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > LONGEST_COPY) {
            throw new InvitationNotFoundException();
        }
        String token = COPYING_DEBRIS.matcher(text).replaceAll("");
        if (!WELL_FORMED.matcher(token).matches()) {
            throw new InvitationNotFoundException();
        }
        // Only UUIDs are the same in either case; other alphabets are case-sensitive.
        return new InviteToken(
                UUID_FORM.matcher(token).matches() ? UUID.fromString(token).toString() : token);
    }

    /** The secret itself, for links and stores. */
    public String value() {
        return value;
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
