package io.interviewedge.error;

import java.util.UUID;

/** An analysis was ordered for an interview that the candidate has not submitted. */
public final class InterviewNotCompletedException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    public InterviewNotCompletedException(UUID sessionId) {
        super(
                ErrorCategory.CONFLICT,
                "interview_not_completed",
                "the interview of session " + sessionId + " is not completed; it can be analysed once it is submitted");
    }
}
