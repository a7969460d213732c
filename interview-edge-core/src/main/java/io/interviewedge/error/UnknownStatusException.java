package io.interviewedge.error;

/** The session is in a status that only a newer version of the library knows, so this one refuses every step. */
public final class UnknownStatusException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final String status;

    public UnknownStatusException(String status) {
        super(
                ErrorCategory.UNAVAILABLE,
                "unknown_status",
                "the interview's status is \"" + status
                        + "\", which this version of the library does not know; upgrade every node to the version that"
                        + " wrote it");
        this.status = status;
    }

    /** The id of the status, as it was stored. */
    public String status() {
        return status;
    }
}
