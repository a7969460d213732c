package io.interviewedge.internal;

/**
 * The part of a foreign failure that may be logged. Its message may not: it may quote an answer, an address or a link.
 */
public final class FailureText {

    private FailureText() {}

    /** Its type, and where it was thrown. */
    public static String typeAndPlace(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + " at " + (trace.length == 0 ? "an unknown place" : trace[0]);
    }
}
