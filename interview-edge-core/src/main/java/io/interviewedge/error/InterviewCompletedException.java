package io.interviewedge.error;

/** The interview was submitted; its answers are locked. */
public final class InterviewCompletedException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    public InterviewCompletedException() {
        super(
                ErrorCategory.CONFLICT,
                "interview_completed",
                "the interview is completed; its answers are locked and can only be read");
    }
}
