package io.interviewedge.error;

/** Others kept changing the session while a guarded step was being decided. Nothing was changed; try again. */
public final class SessionBusyException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    public SessionBusyException(int attempts) {
        super(
                ErrorCategory.BUSY,
                "session_busy",
                "the session changed " + attempts + " times while the step was being decided; try again");
    }
}
