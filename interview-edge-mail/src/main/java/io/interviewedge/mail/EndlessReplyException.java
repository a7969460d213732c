package io.interviewedge.mail;

import java.net.SocketException;

/** The other side said more than any mail server has to say. */
final class EndlessReplyException extends SocketException {

    private static final long serialVersionUID = 1L;

    EndlessReplyException(int limit) {
        super("more than " + limit + " bytes were said about one message");
    }
}
