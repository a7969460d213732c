package io.interviewedge.spring;

import io.interviewedge.mail.TransportSecurity;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the channel for mail, which is there if the host is set. It needs interview-edge-mail.
 *
 * @param host Name of the SMTP server. Without it, invitations are not sent by mail.
 * @param port Port of the SMTP server.
 * @param security How the connection is kept private.
 * @param username Account on the SMTP server; none by default.
 * @param password Password of that account.
 * @param from Address that mail comes from. Required with the host.
 * @param fromName Name shown beside that address.
 * @param replyTo Address that replies go to; by default the one that mail comes from.
 * @param heloName Full name of this machine, for servers that want one; by default the one it finds.
 */
@ConfigurationProperties("interview-edge.mail")
record MailProperties(
        @Nullable String host,
        @DefaultValue("587") int port,
        @DefaultValue("starttls") TransportSecurity security,
        @Nullable String username,
        @Nullable String password,
        @Nullable String from,
        @Nullable String fromName,
        @Nullable String replyTo,
        @Nullable String heloName) {

    /** Omits the account and the addresses. */
    @Override
    public String toString() {
        return "MailProperties[" + host + ":" + port + ", " + security + "]";
    }
}
