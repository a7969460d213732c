package io.interviewedge.error;

/** An analysis was due while the caller was in a transaction, which would have to stay open as long as the analyzer runs. */
public final class TransactionActiveException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    public TransactionActiveException() {
        super(
                "the analysis of this interview is due, and must not run inside a transaction; open the review outside of yours");
    }
}
