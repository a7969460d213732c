package io.interviewedge.mail;

import io.interviewedge.error.ConfigurationException;
import java.time.Duration;

/**
 * How long to wait for a mail server.
 *
 * @param connect for the connection
 * @param reply for each reply
 * @param total for all of it
 */
record TimeLimits(Duration connect, Duration reply, Duration total) {

    static final TimeLimits STANDARD =
            new TimeLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(90));

    /**
     * Checks every limit.
     *
     * @throws ConfigurationException if one is less than a millisecond
     */
    TimeLimits {
        requirePositive(connect);
        requirePositive(reply);
        requirePositive(total);
    }

    private static void requirePositive(Duration limit) {
        if (limit.toMillis() < 1 || limit.toMillis() > Integer.MAX_VALUE) {
            throw new ConfigurationException("a limit of time is " + limit + "; it must be at least 1 ms");
        }
    }
}
