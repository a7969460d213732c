package io.interviewedge.limit;

import io.interviewedge.error.ConfigurationException;
import java.time.Duration;

/**
 * How often something may be done: so many times at once, and once more whenever an interval has passed.
 *
 * @param burst how many times at once
 * @param interval after which it may be done once more
 */
public record Rate(int burst, Duration interval) {

    private static final Duration LONGEST_INTERVAL = Duration.ofDays(1);

    /**
     * Checks both.
     *
     * @throws ConfigurationException if the burst is less than 1, or the interval not from a millisecond to a day
     */
    public Rate {
        if (burst < 1) {
            throw new ConfigurationException("a rate's burst is " + burst + "; it must be at least 1");
        }
        if (interval.toMillis() < 1 || interval.compareTo(LONGEST_INTERVAL) > 0) {
            throw new ConfigurationException("a rate's interval is " + interval + "; it must be from 1 ms to 24 hours");
        }
    }

    /**
     * A rate.
     *
     * @throws ConfigurationException if the burst is less than 1, or the interval not from a millisecond to a day
     */
    public static Rate of(int burst, Duration interval) {
        return new Rate(burst, interval);
    }
}
