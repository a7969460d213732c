package io.interviewedge.limit;

import io.interviewedge.error.TooManyRequestsException;
import java.time.Duration;
import java.util.UUID;

/**
 * Limits how often one session is used. The library asks before it writes a candidate's step, has an analysis made
 * again, or sends a message; a use that is refused costs the database nothing. By default an
 * {@link InMemoryRateLimiter} is asked; a host with several nodes may have one that they share. Implementations must be
 * safe for use by several threads. What one throws reaches the caller, and nothing is done.
 *
 * <p>This limits what one link or one session costs. It is no defence against many: limit by address in front of the
 * application.
 */
@FunctionalInterface
public interface RateLimiter {

    /**
     * Asks for one use, and counts it if it is allowed.
     *
     * @param usage what is about to be done
     * @param subject whose use is counted: the session, or for a candidate's step a digest of the token, which does not
     *     give the token away
     * @return zero if it is allowed; otherwise how long to wait before it would be
     */
    Duration acquire(Usage usage, UUID subject);

    /**
     * Asks for one use, and refuses it by an exception.
     *
     * @throws TooManyRequestsException if it is not allowed now
     */
    default void require(Usage usage, UUID subject) {
        Duration wait = acquire(usage, subject);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new TooManyRequestsException(wait);
        }
    }

    /** No limits, for a host that has its own in front of the library. */
    static RateLimiter unlimited() {
        return (usage, subject) -> Duration.ZERO;
    }
}
