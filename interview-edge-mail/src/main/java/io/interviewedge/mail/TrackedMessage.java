package io.interviewedge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps its Message-ID, and knows whether all of it went out: from then on, the server's silence means nothing. */
final class TrackedMessage extends MimeMessage {

    private final String id;
    private boolean out;

    TrackedMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream stream, String[] ignored) throws IOException, MessagingException {
        super.writeTo(stream, ignored);
        out = true;
    }

    /** Whether its last byte was written to the server. */
    boolean isOut() {
        return out;
    }
}
