package io.interviewedge.mail;

import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * The mail library's transport, which would write the whole conversation to a logger, link and address with it, as soon as somebody
 * turns up all logs. It names that logger after the package of its class, so here it is this one, and off; the host's own mail is
 * logged as the host likes.
 */
final class SilentTransport extends SMTPTransport {

    private static final String PACKAGE = SilentTransport.class.getPackageName();

    // Held, because java.util.logging forgets the level of a logger that nobody holds.
    private static final Logger CONVERSATION = off(PACKAGE);
    private static final Logger PROTOCOL = off(PACKAGE + ".protocol");

    private SilentTransport(Session session, URLName server) {
        super(session, server);
    }

    static SilentTransport of(Session session, URLName server) {
        // Somebody may have turned them up again.
        CONVERSATION.setLevel(Level.OFF);
        PROTOCOL.setLevel(Level.OFF);
        return new SilentTransport(session, server);
    }

    private static Logger off(String name) {
        Logger logger = Logger.getLogger(name);
        logger.setLevel(Level.OFF);
        return logger;
    }
}
