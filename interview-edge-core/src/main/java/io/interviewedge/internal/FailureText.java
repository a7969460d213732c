package io.interviewedge.internal;

/** What may be logged of a failure in somebody else's code: its message may quote an answer, an address or a link. */
public final class FailureText {

    private FailureText() {}

    /** Its type, and where it was thrown. */
    public static String typeAndPlace(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + " at " + (trace.length == 0 ? "an unknown place" : trace[0]);
    }
}
