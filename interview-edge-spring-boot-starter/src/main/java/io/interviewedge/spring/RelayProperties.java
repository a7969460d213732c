package io.interviewedge.spring;

import io.interviewedge.InterviewEdge;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the relay, which hands the event log to the application's EventReceiver.
 *
 * @param enabled Whether the application's scheduler runs the relay. It needs an EventReceiver and a TaskScheduler.
 * @param interval How long after the end of a run the next one begins.
 * @param lease How long a relay that has died keeps others from running; longer than the receiver takes for an event.
 * @param maxFailures After how many failures of the receiver in a row the rest is left for a later run.
 */
@ConfigurationProperties("interview-edge.relay")
record RelayProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10s") Duration interval,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("10") int maxFailures) {

    InterviewEdge.Builder set(InterviewEdge.Builder builder) {
        return builder.relayLease(lease).relayMaxFailures(maxFailures);
    }
}
