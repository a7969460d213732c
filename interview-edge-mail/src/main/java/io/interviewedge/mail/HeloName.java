package io.interviewedge.mail;

import io.interviewedge.error.ConfigurationException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Objects;
import java.util.regex.Pattern;

/** The name by which a client greets a mail server: a full name or an address in brackets (RFC 5321, 4.1.1.1). */
final class HeloName {

    private static final int MAX_LENGTH = 255;

    private static final Pattern FULL_NAME = Pattern.compile(
            "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+", Pattern.CASE_INSENSITIVE);

    private static final Pattern LITERAL = Pattern.compile("\\[[a-z0-9:.]+]", Pattern.CASE_INSENSITIVE);

    private HeloName() {}

    /**
     * A name that the host's settings give.
     *
     * @throws ConfigurationException if servers would not take it
     */
    static String of(String name) {
        Objects.requireNonNull(name, "name");
        if (!isFull(name)
                && !(name.length() <= MAX_LENGTH && LITERAL.matcher(name).matches())) {
            throw new ConfigurationException("the heloName is \"" + name.replaceAll("\\p{Cntrl}", "?")
                    + "\"; give the full name of this machine, such as app.example.com, or its address, such as"
                    + " [192.0.2.1]");
        }
        return name;
    }

    /**
     * The machine's own name if it is a full one, as {@code localhost} is not; otherwise the address it speaks from.
     */
    static String ofMachine(String name, InetAddress address) {
        return isFull(name) ? name : literal(address);
    }

    private static boolean isFull(String name) {
        return name.length() <= MAX_LENGTH && FULL_NAME.matcher(name).matches();
    }

    private static String literal(InetAddress address) {
        String digits = address.getHostAddress();
        int scope = digits.indexOf('%');
        return (address instanceof Inet6Address ? "[IPv6:" : "[") + (scope < 0 ? digits : digits.substring(0, scope))
                + "]";
    }
}
