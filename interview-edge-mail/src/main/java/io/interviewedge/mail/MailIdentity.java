package io.interviewedge.mail;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import io.interviewedge.session.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sender that a mail names. Immutable; made by {@link #of(String, String)}.
 *
 * @param address where the mail comes from; the mail server must be allowed to send for its domain
 * @param name shown beside the address, or null
 * @param replyTo where the candidate's replies go, or null for the address itself
 */
public record MailIdentity(
        EmailAddress address,
        @Nullable String name,
        @Nullable EmailAddress replyTo) {

    /** The most UTF-16 units of a name. */
    public static final int MAX_NAME_LENGTH = 200;

    /**
     * Checks the name and the addresses.
     *
     * @throws ConfigurationException if the name is blank, too long, or has a line break or control character; or if an
     *     address is not plausible or has letters beyond ASCII before the {@code @}, which not every server understands
     */
    public MailIdentity {
        address = checked(address.value(), EmailAddress::of);
        requireAscii("sender's address", address);
        if (replyTo != null) {
            replyTo = checked(replyTo.value(), EmailAddress::of);
            requireAscii("reply-to address", replyTo);
        }
        if (name != null) {
            name = checked(name, line -> TextRules.line("sender's name", line, MAX_NAME_LENGTH));
        }
    }

    /**
     * An address without a name.
     *
     * @throws ConfigurationException if the address is not allowed
     */
    public static MailIdentity of(String address) {
        return new MailIdentity(checked(address, EmailAddress::of), null, null);
    }

    /**
     * An address with a name.
     *
     * @throws ConfigurationException if the address or the name is not allowed
     */
    public static MailIdentity of(String address, String name) {
        return new MailIdentity(checked(address, EmailAddress::of), Objects.requireNonNull(name, "name"), null);
    }

    /**
     * The same, with replies going to another address.
     *
     * @throws ConfigurationException if the address is not allowed
     */
    public MailIdentity replyTo(String address) {
        return new MailIdentity(this.address, name, checked(address, EmailAddress::of));
    }

    /** Without the name and the addresses, which may be a person's. */
    @Override
    public String toString() {
        return "MailIdentity[redacted]";
    }

    private static <T> T checked(String typed, Function<String, T> rule) {
        try {
            return rule.apply(typed);
        } catch (InvalidValueException refused) {
            throw new ConfigurationException(refused);
        }
    }

    private static void requireAscii(String name, EmailAddress address) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(address.withAsciiDomain())) {
            throw new ConfigurationException("the " + name
                    + " has letters beyond ASCII before the @; use an address that every mail server understands");
        }
    }
}
