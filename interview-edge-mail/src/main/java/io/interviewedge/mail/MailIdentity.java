package io.interviewedge.mail;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.session.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * The sender of mail.
 *
 * @param address the sender's address; the mail server must be allowed to send for its domain
 * @param name the name shown beside the address, or null
 * @param replyTo the address that replies go to, or null for the sender's
 */
public record MailIdentity(
        EmailAddress address,
        @Nullable String name,
        @Nullable EmailAddress replyTo) {

    private static final int MAX_NAME_LENGTH = 200;

    /**
     * Checks the name and the addresses.
     *
     * @throws ConfigurationException if the name is blank, too long, or has a line break or control character; or if an address is
     *     not plausible or has letters beyond ASCII before the {@code @}, which only some servers can be told
     */
    public MailIdentity {
        address = address(address.value());
        requireAscii("sender's address", address);
        if (replyTo != null) {
            replyTo = address(replyTo.value());
            requireAscii("reply-to address", replyTo);
        }
        if (name != null) {
            requireLine(name);
        }
    }

    /**
     * An address, with or without a name.
     *
     * @throws ConfigurationException if the address or the name is not allowed
     */
    public static MailIdentity of(String address, @Nullable String name) {
        return new MailIdentity(address(address), name, null);
    }

    /**
     * The same, with replies going elsewhere.
     *
     * @throws ConfigurationException if the address is not allowed
     */
    public MailIdentity replyTo(String address) {
        return new MailIdentity(this.address, name, address(address));
    }

    private static EmailAddress address(String address) {
        try {
            return EmailAddress.of(address);
        } catch (InvalidValueException refused) {
            throw new ConfigurationException(refused);
        }
    }

    private static void requireAscii(String name, EmailAddress address) {
        if (MailAddress.of(address).needsUtf8()) {
            throw new ConfigurationException(
                    "the " + name + " has letters beyond ASCII before the @; use one that every mail server can write");
        }
    }

    private static void requireLine(String name) {
        if (name.isBlank() || name.length() > MAX_NAME_LENGTH) {
            throw new ConfigurationException("the sender's name has " + name.length() + " characters; use 1 to "
                    + MAX_NAME_LENGTH + ", not all blank");
        }
        if (name.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)) {
            throw new ConfigurationException(
                    "the sender's name has a line break or control character; use a single line");
        }
    }
}
