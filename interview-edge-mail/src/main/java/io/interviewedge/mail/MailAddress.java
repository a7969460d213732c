package io.interviewedge.mail;

import io.interviewedge.session.EmailAddress;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An address as mail servers want it: the domain in ASCII, whatever its script (IDNA). */
record MailAddress(String local, String domain) {

    /** @throws AddressException if the address, as it was stored, is not one by now */
    static MailAddress of(EmailAddress address) throws AddressException {
        String ascii = address.withAsciiDomain();
        int at = ascii.lastIndexOf('@');
        String domain = ascii.substring(at + 1);
        if (at <= 0 || !isAscii(domain)) {
            throw new AddressException("not an address");
        }
        return new MailAddress(ascii.substring(0, at), domain);
    }

    /** Whether only a server with the extension SMTPUTF8 (RFC 6531) understands it. */
    boolean needsUtf8() {
        return !isAscii(local);
    }

    private static boolean isAscii(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }

    InternetAddress named(@Nullable String name) {
        try {
            String shown = name == null ? null : EncodedWords.escaped(name);
            return new InternetAddress(local + "@" + domain, shown, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
    }
}
