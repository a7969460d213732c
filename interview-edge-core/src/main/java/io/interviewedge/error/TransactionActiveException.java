package io.interviewedge.error;

/**
 * An analysis, a delivery or a run of the relay was asked for inside a transaction of the caller, which would have to
 * stay open as long as that takes. Nothing was started.
 */
public final class TransactionActiveException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    public TransactionActiveException() {
        super(
                ErrorCategory.CONFLICT,
                "transaction_active",
                "analyses, deliveries and the relay must not run inside a transaction; open the review, send the link,"
                        + " or run the relay after your transaction");
    }
}
