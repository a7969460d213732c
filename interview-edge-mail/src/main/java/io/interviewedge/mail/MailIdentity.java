package io.interviewedge.mail;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.session.EmailAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * In whose name mail is sent.
 *
 * @param address from which it comes; the mail server must be allowed to send for its domain
 * @param name shown beside the address, or null
 * @param replyTo where the candidate's answers go, or null for the address itself
 */
public record MailIdentity(
        EmailAddress address,
        @Nullable String name,
        @Nullable EmailAddress replyTo) {

    private static final int MAX_NAME_LENGTH = 200;

    /**
     * Checks the name and the addresses.
     *
     * @throws InvalidValueException if the name is blank, too long, or has a line break or control character; or if an address has
     *     letters beyond ASCII before the {@code @}, which only some servers can be told
     */
    public MailIdentity {
        requireAscii("sender address", Objects.requireNonNull(address, "address"));
        if (replyTo != null) {
            requireAscii("reply-to address", replyTo);
        }
        if (name != null) {
            requireLine(name);
        }
    }

    /**
     * That address, with a name.
     *
     * @throws InvalidValueException if the address or the name is not allowed
     */
    public static MailIdentity of(String address, @Nullable String name) {
        return new MailIdentity(new EmailAddress(address), name, null);
    }

    /** The same, with answers going elsewhere. */
    public MailIdentity replyTo(String address) {
        return new MailIdentity(this.address, name, new EmailAddress(address));
    }

    private static void requireAscii(String field, EmailAddress address) {
        if (MailAddress.of(address).needsUtf8()) {
            throw new InvalidValueException(
                    field, "has letters beyond ASCII before the @; use one that every mail server can write");
        }
    }

    private static void requireLine(String name) {
        if (name.isBlank() || name.length() > MAX_NAME_LENGTH) {
            throw new InvalidValueException(
                    "sender name",
                    "has " + name.length() + " characters; use 1 to " + MAX_NAME_LENGTH + ", not all blank");
        }
        if (name.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)) {
            throw new InvalidValueException("sender name", "has a line break or control character; use a single line");
        }
    }
}
