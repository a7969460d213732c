package io.interviewedge.internal;

/**
 * The part of a foreign failure that may be logged. Its message may not: it may quote an answer, an address or a link.
 */
public final class FailureText {

    private static final int MAX_CAUSES = 5;

    private FailureText() {}

    /** Its type, and where it was thrown; the same of its causes. */
    public static String typeAndPlace(Throwable failure) {
        StringBuilder text = new StringBuilder(own(failure));
        Throwable cause = failure.getCause();
        for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
            text.append(", caused by ").append(own(cause));
            cause = cause.getCause();
        }
        return text.toString();
    }

    private static String own(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + " at " + (trace.length == 0 ? "an unknown place" : trace[0]);
    }
}
