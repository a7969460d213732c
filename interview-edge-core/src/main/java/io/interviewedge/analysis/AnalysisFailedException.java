package io.interviewedge.analysis;

import org.jspecify.annotations.Nullable;

/** Thrown by an analyzer to say, in words fit for the recruiter, why there are no findings. */
public final class AnalysisFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient NoFindings noFindings;

    /**
     * A failure without a cause.
     *
     * @param reason is stored and shown; keep secrets and answers out of it
     */
    public AnalysisFailedException(String reason) {
        this(NoFindings.failed(reason), null);
    }

    /** A failure, a deferral or a refusal to score, with whatever else is known of it. */
    public AnalysisFailedException(NoFindings noFindings, @Nullable Throwable cause) {
        super(noFindings.reason(), cause);
        this.noFindings = noFindings;
    }

    /** Why there are no findings, and what else is known of it. */
    public NoFindings noFindings() {
        return noFindings;
    }
}
