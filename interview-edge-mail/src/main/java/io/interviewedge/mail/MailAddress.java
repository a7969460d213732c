package io.interviewedge.mail;

import io.interviewedge.session.EmailAddress;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An address as mail servers want it: the domain in ASCII, whatever its script (IDNA). */
record MailAddress(String local, String domain) {

    static MailAddress of(EmailAddress address) {
        String typed = address.value();
        int at = typed.lastIndexOf('@');
        return new MailAddress(typed.substring(0, at), IDN.toASCII(typed.substring(at + 1)));
    }

    /** Whether only a server with the extension SMTPUTF8 (RFC 6531) understands it. */
    boolean needsUtf8() {
        return !StandardCharsets.US_ASCII.newEncoder().canEncode(local);
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
