package io.interviewedge.error;

import java.time.Instant;

/** The link was right, but the recruiter has withdrawn it. */
public final class LinkRevokedException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final Instant revokedAt;

    public LinkRevokedException(Instant revokedAt) {
        super(
                ErrorCategory.GONE,
                "link_revoked",
                "this link was withdrawn at " + revokedAt + "; ask the recruiter for a new one");
        this.revokedAt = revokedAt;
    }

    /** When the recruiter withdrew the link. */
    public Instant revokedAt() {
        return revokedAt;
    }
}
