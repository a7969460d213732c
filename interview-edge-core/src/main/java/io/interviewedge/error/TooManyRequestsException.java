package io.interviewedge.error;

import java.time.Duration;
import java.util.Objects;

/** One session was used too often within a short time. Nothing was changed; try again after a while. */
public final class TooManyRequestsException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** @param retryAfter after which the same call would be allowed */
    public TooManyRequestsException(Duration retryAfter) {
        super(
                ErrorCategory.TOO_MANY,
                "too_many_requests",
                "this was done too often within a short time; try again in "
                        + inWords(secondsOf(Objects.requireNonNull(retryAfter, "retryAfter"))));
        this.retryAfter = retryAfter;
    }

    /** After which time the same call would be allowed; more than zero. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** The same in whole seconds, rounded up, as the HTTP header {@code Retry-After} has it. */
    public long retryAfterSeconds() {
        return secondsOf(retryAfter);
    }

    private static String inWords(long seconds) {
        return seconds == 1 ? "1 second" : seconds + " seconds";
    }

    private static long secondsOf(Duration time) {
        return Math.max(1, time.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
