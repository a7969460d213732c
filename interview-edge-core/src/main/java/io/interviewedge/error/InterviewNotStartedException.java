package io.interviewedge.error;

/** The step needs a started interview, and this one is still invited. */
public final class InterviewNotStartedException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    public InterviewNotStartedException() {
        super(
                ErrorCategory.CONFLICT,
                "interview_not_started",
                "the interview is invited, not in_progress; start it first");
    }
}
