package io.interviewedge.error;

/**
 * An analysis was due, or a message to be sent, while the caller was in a transaction, which would have to stay open as long as
 * that takes.
 */
public final class TransactionActiveException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    public TransactionActiveException() {
        super(
                "analyses must not run, nor messages be sent, inside a transaction; open the review, or send the link, after the end of yours");
    }
}
