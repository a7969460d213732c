package io.interviewedge.error;

/** No invitation has this token. Unknown and malformed tokens give the same answer, on purpose. */
public final class InvitationNotFoundException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    public InvitationNotFoundException() {
        super(
                ErrorCategory.NOT_FOUND,
                "invitation_not_found",
                "there is no interview behind this link; ask for the link again and copy it whole");
    }
}
