package io.interviewedge.error;

/**
 * The external id names the invitation of another candidate to this job. Nothing was made, and nothing of the other
 * candidate is told.
 */
public final class ExternalIdTakenException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final String externalId;

    public ExternalIdTakenException(String externalId) {
        super(
                ErrorCategory.CONFLICT,
                "external_id_taken",
                "the external id " + Quoted.of(externalId) + " belongs to another candidate of this job;"
                        + " give each candidate an external id of their own, or none");
        this.externalId = externalId;
    }

    /** The external id that was asked for. */
    public String externalId() {
        return externalId;
    }
}
