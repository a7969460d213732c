package io.interviewedge.internal;

import io.interviewedge.error.ConfigurationException;
import java.time.Duration;

/**
 * The host's limits for what takes time or space.
 *
 * @param analysisLease how long an analysis may run before another caller takes over
 * @param deliveryLease how long an attempt to send something counts as running
 * @param relayLease how long a relay that has died keeps others from running
 * @param relayFailures after how many failures of the receiver in a row a relay stops
 * @param answerLength the most UTF-16 units an answer may have
 */
public record Limits(
        Duration analysisLease, Duration deliveryLease, Duration relayLease, int relayFailures, int answerLength) {

    /** The limits of a host that sets none. */
    public static final Limits STANDARD =
            new Limits(Duration.ofMinutes(2), Duration.ofMinutes(2), Duration.ofMinutes(2), 10, 20_000);

    private static final int MAX_ANSWER_LENGTH = 1_000_000;

    /** Checks every limit. */
    public Limits {
        requirePositive("analysis", analysisLease);
        requirePositive("delivery", deliveryLease);
        requirePositive("relay", relayLease);
        if (relayFailures < 1) {
            throw new ConfigurationException(
                    "the relay would stop after " + relayFailures + " failures in a row; it must be at least 1");
        }
        if (answerLength < 1 || answerLength > MAX_ANSWER_LENGTH) {
            throw new ConfigurationException(
                    "the longest answer is " + answerLength + "; it must be from 1 to " + MAX_ANSWER_LENGTH);
        }
    }

    private static void requirePositive(String what, Duration lease) {
        if (lease.toMillis() < 1) {
            throw new ConfigurationException("the " + what + " lease is " + lease + "; it must be at least 1 ms");
        }
    }

    /** The same with another lease for analyses. */
    public Limits analysisLease(Duration lease) {
        return new Limits(lease, deliveryLease, relayLease, relayFailures, answerLength);
    }

    /** The same with another lease for deliveries. */
    public Limits deliveryLease(Duration lease) {
        return new Limits(analysisLease, lease, relayLease, relayFailures, answerLength);
    }

    /** The same with another lease for relays. */
    public Limits relayLease(Duration lease) {
        return new Limits(analysisLease, deliveryLease, lease, relayFailures, answerLength);
    }

    /** The same with another number of failures after which a relay stops. */
    public Limits relayFailures(int failures) {
        return new Limits(analysisLease, deliveryLease, relayLease, failures, answerLength);
    }

    /** The same with another length of answers. */
    public Limits answerLength(int length) {
        return new Limits(analysisLease, deliveryLease, relayLease, relayFailures, length);
    }
}
