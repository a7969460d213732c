package io.interviewedge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.net.Socket;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** How to reach the server, in the terms of the mail library. */
final class SmtpConnection {

    private static final String PREFIX = "mail.smtp.";

    private final String host;
    private final int port;
    private final TransportSecurity security;
    private final @Nullable String user;
    private final @Nullable String password;
    private final TimeLimits limits;
    private final @Nullable SSLContext trust;
    private final @Nullable String heloName;

    SmtpConnection(SmtpChannel.Builder builder) {
        this.host = builder.host;
        this.port = builder.port;
        this.security = builder.security;
        this.user = builder.user;
        this.password = builder.password;
        this.limits = builder.limits;
        this.trust = builder.trust;
        this.heloName = builder.heloName;
    }

    /** The mail library's settings for one message. */
    Session session(boolean utf8) {
        Properties settings = new Properties();
        settings.put(PREFIX + "quitwait", "false");
        settings.put(PREFIX + "auth", Boolean.toString(user != null));
        settings.put(PREFIX + "ssl.checkserveridentity", "true");
        settings.put(PREFIX + "ssl.socketFactory", encryption());
        settings.put(PREFIX + "starttls.enable", Boolean.toString(security == TransportSecurity.STARTTLS));
        settings.put(PREFIX + "starttls.required", Boolean.toString(security == TransportSecurity.STARTTLS));
        // Text beyond ASCII is encoded (RFC 2047), unless it is in the address itself, which cannot be.
        settings.put("mail.mime.allowutf8", Boolean.toString(utf8));
        return Session.getInstance(settings);
    }

    SilentTransport transport(Session session) {
        return SilentTransport.of(session, new URLName("smtp", host, port, null, user, password));
    }

    private SSLSocketFactory encryption() {
        return trust == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : trust.getSocketFactory();
    }

    void open(SMTPTransport transport) throws MessagingException {
        Socket socket = socket();
        transport.setLocalHost(
                heloName == null ? HeloName.ofMachine(transport.getLocalHost(), socket.getLocalAddress()) : heloName);
        transport.connect(socket);
    }

    private Socket socket() throws MessagingException {
        try {
            BoundedSocket plain = BoundedSocket.connect(host, port, limits);
            return security == TransportSecurity.TLS ? plain.encrypted(encryption()) : plain;
        } catch (IOException failure) {
            throw new MessagingException("no connection", failure);
        }
    }

    /** Where no login is offered the mail library goes on without one, and the server would blame the message. */
    boolean lacksLogin(SMTPTransport transport) {
        return user != null && !transport.supportsExtension("AUTH") && !transport.supportsExtension("AUTH=LOGIN");
    }

    /** However the connection ends, what was said in it holds. */
    void close(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException goodbye) {
            // The other side has closed it first.
        }
    }

    @Override
    public String toString() {
        return host + ":" + port + ", " + security;
    }
}
