package io.interviewedge.error;

/** A guard that the host added to the lifecycle does not hold. */
public final class StepRefusedException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final String guard;

    public StepRefusedException(String step, String guard) {
        super(ErrorCategory.CONFLICT, "step_refused", "the step " + step + " is refused until this holds: " + guard);
        this.guard = guard;
    }

    /** The name under which the host added the guard. */
    public String guard() {
        return guard;
    }
}
