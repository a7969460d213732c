package io.interviewedge.error;

/**
 * An analysis or a delivery was asked for inside a transaction of the caller, which would have to stay open as long as that
 * takes. Nothing was started.
 */
public final class TransactionActiveException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    public TransactionActiveException() {
        super(
                ErrorCategory.CONFLICT,
                "transaction_active",
                "an analysis must not run, and a message must not be sent, inside a transaction; open the review, or send the link, after your transaction");
    }
}
