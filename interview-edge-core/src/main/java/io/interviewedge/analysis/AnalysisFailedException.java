package io.interviewedge.analysis;

import org.jspecify.annotations.Nullable;

/** Thrown by an analyzer to say, in words fit for the recruiter, why there is no result. */
public final class AnalysisFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * A failure without a cause.
     *
     * @param reason is stored and shown; keep secrets and answers out of it
     */
    public AnalysisFailedException(String reason) {
        this(reason, null);
    }

    public AnalysisFailedException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
