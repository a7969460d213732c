package io.interviewedge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * The mail library's transport. That would write the whole conversation, with link and address, to a logger as soon as
 * all logs are turned up. It names the logger after the package of its class, so for this class it is this package, and
 * off. Mail that the host sends otherwise is logged as the host likes.
 */
final class SilentTransport extends SMTPTransport {

    private static final String PACKAGE = SilentTransport.class.getPackageName();

    // Held, because java.util.logging forgets the level of a logger that nobody holds.
    private static final Logger CONVERSATION = off(PACKAGE);
    private static final Logger PROTOCOL = off(PACKAGE + ".protocol");

    private boolean lacksStartTls;
    private boolean refusesName;

    private SilentTransport(Session session, URLName server) {
        super(session, server);
    }

    static SilentTransport of(Session session, URLName server) {
        // The host may have turned them up again.
        CONVERSATION.setLevel(Level.OFF);
        PROTOCOL.setLevel(Level.OFF);
        return new SilentTransport(session, server);
    }

    private static Logger off(String name) {
        Logger logger = Logger.getLogger(name);
        logger.setLevel(Level.OFF);
        return logger;
    }

    /** The mail library asks this before it encrypts, and has no type for the failure that follows. */
    @Override
    public boolean supportsExtension(String extension) {
        boolean supported = super.supportsExtension(extension);
        if (extension.equals("STARTTLS")) {
            lacksStartTls = !supported;
        }
        return supported;
    }

    @Override
    protected boolean ehlo(String name) throws MessagingException {
        boolean taken = super.ehlo(name);
        refusesName = !taken && lastReply().refusesParameter();
        return taken;
    }

    @Override
    protected void helo(String name) throws MessagingException {
        super.helo(name);
        refusesName = false;
    }

    /** Whether the server took no greeting with our name in it. */
    boolean refusesName() {
        return refusesName;
    }

    /** Whether the server was asked to encrypt, and does not offer it. */
    boolean lacksStartTls() {
        return lacksStartTls;
    }

    SmtpReply lastReply() {
        return SmtpReply.of(getLastReturnCode(), getLastServerResponse());
    }
}
