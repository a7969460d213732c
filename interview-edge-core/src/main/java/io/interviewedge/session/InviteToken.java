package io.interviewedge.session;

import io.interviewedge.error.InvitationNotFoundException;
import java.util.Objects;
import java.util.UUID;

/**
 * The secret in an invite link. Anyone who holds it can read and answer the interview, so it is never shown by
 * {@link #toString()}, and no message, event or log line of this library contains it.
 */
public final class InviteToken {

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
     * The token that a visitor brought, as the link carried it. What copying leaves around it is dropped: white space,
     * quotes, brackets and punctuation, the parameters of a tracker, the emphasis of a messenger. A whole link is
     * understood as well, and a UUID in capitals, or with a line end, a soft hyphen or a zero width inside.
     *
     * @throws InvitationNotFoundException if no token is in the text, or two different ones, or more than 2,048
     *     characters; an unknown token gets the same answer
     */
    public static InviteToken parse(String text) {
        return CopiedToken.in(Objects.requireNonNull(text, "text"))
                .map(InviteToken::new)
                .orElseThrow(InvitationNotFoundException::new);
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
