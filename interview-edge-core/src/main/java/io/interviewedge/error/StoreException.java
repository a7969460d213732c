package io.interviewedge.error;

/** The store could not do its work: unreachable, misconfigured, or out of step with the library. Nothing is half done. */
public final class StoreException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
