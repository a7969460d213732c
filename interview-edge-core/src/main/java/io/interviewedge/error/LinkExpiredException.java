package io.interviewedge.error;

import java.time.Instant;

/** The link was right, but its time is over. Nothing was changed. */
public final class LinkExpiredException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final Instant expiredAt;

    public LinkExpiredException(Instant expiredAt) {
        super(
                ErrorCategory.GONE,
                "link_expired",
                "this link expired at " + expiredAt + "; ask the recruiter for more time");
        this.expiredAt = expiredAt;
    }

    /** From which instant on the link was dead. */
    public Instant expiredAt() {
        return expiredAt;
    }
}
