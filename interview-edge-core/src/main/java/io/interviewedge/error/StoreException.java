package io.interviewedge.error;

/**
 * The store could not do its work: it is unreachable, misconfigured, or out of step with the library. Nothing is half
 * done; but if only the confirmation of a commit was lost, all of it is done.
 */
public final class StoreException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    /** A failure without a cause. */
    public StoreException(String message) {
        super(ErrorCategory.UNAVAILABLE, "store_unavailable", message);
    }

    /** A failure whose cause is known; it must hold no stored value. */
    public StoreException(String message, Throwable cause) {
        super(ErrorCategory.UNAVAILABLE, "store_unavailable", message, cause);
    }
}
