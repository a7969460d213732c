package io.interviewedge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** How the server is reached, in the words of the mail library. */
final class SmtpConnection {

    private static final String PREFIX = "mail.smtp.";

    private final String host;
    private final int port;
    private final TransportSecurity security;
    private final @Nullable String user;
    private final @Nullable String password;
    private final Duration connectLimit;
    private final Duration readLimit;
    private final Duration totalLimit;
    private final @Nullable SSLContext trust;

    SmtpConnection(SmtpChannel.Builder builder) {
        this.host = builder.host;
        this.port = builder.port;
        this.security = builder.security;
        this.user = builder.user;
        this.password = builder.password;
        this.connectLimit = builder.connectLimit;
        this.readLimit = builder.readLimit;
        this.totalLimit = builder.totalLimit;
        this.trust = builder.trust;
    }

    /** One for each message, since the limit of time begins with it. */
    Session session(boolean utf8) {
        Properties settings = new Properties();
        settings.put(PREFIX + "connectiontimeout", millis(connectLimit));
        settings.put(PREFIX + "timeout", millis(readLimit));
        settings.put(PREFIX + "quitwait", "false");
        settings.put(PREFIX + "auth", Boolean.toString(user != null));
        settings.put(PREFIX + "ssl.checkserveridentity", "true");
        settings.put(PREFIX + "ssl.enable", Boolean.toString(security == TransportSecurity.TLS));
        settings.put(PREFIX + "starttls.enable", Boolean.toString(security == TransportSecurity.STARTTLS));
        settings.put(PREFIX + "starttls.required", Boolean.toString(security == TransportSecurity.STARTTLS));
        // What is not ASCII is encoded (RFC 2047), unless the address itself cannot be.
        settings.put("mail.mime.allowutf8", Boolean.toString(utf8));
        if (trust != null) {
            settings.put(PREFIX + "ssl.socketFactory", trust.getSocketFactory());
        }
        settings.put(PREFIX + "socketFactory", new BoundedSockets(totalLimit));
        settings.put(PREFIX + "socketFactory.fallback", "false");
        return Session.getInstance(settings);
    }

    SMTPTransport transport(Session session) {
        try {
            return (SMTPTransport) session.getTransport("smtp");
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("angus-mail is a dependency of this module, and brings SMTP", e);
        }
    }

    void open(SMTPTransport transport) throws MessagingException {
        transport.connect(host, port, user, password);
    }

    /** How the connection ends changes nothing of what was said in it. */
    void close(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException goodbye) {
            // The other side has left before us.
        }
    }

    private static String millis(Duration limit) {
        return Long.toString(limit.toMillis());
    }

    @Override
    public String toString() {
        return host + ":" + port + ", " + security;
    }
}
