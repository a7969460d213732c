package io.interviewedge.examples.ats.delivery;

import io.interviewedge.mail.TransportSecurity;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, if there is one.
 *
 * @param from the address that mail comes from
 * @param fromName the name shown beside it
 * @param replyTo where replies go, or null for the same address
 * @param heloName the full name of this machine, or null for the one it finds
 */
@ConfigurationProperties("demo.mail")
record MailProperties(
        @Nullable String host,
        @DefaultValue("587") int port,
        @DefaultValue("starttls") TransportSecurity security,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("jobs@localhost.localdomain") String from,
        @Nullable String fromName,
        @Nullable String replyTo,
        @Nullable String heloName) {

    /** Omits the password. */
    @Override
    public String toString() {
        return "MailProperties[" + host + ":" + port + ", " + security + "]";
    }
}
