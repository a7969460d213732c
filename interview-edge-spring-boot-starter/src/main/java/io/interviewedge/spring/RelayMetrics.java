package io.interviewedge.spring;

import io.interviewedge.InterviewEdge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * {@code interview.edge.relay.age}: how long the oldest event has been waiting for the relay; 0 if none is. Each look
 * is a look into the database.
 */
final class RelayMetrics implements MeterBinder {

    private final Supplier<InterviewEdge> edge;

    /**
     * Makes it.
     *
     * @param edge asked for when somebody looks
     */
    RelayMetrics(Supplier<InterviewEdge> edge) {
        this.edge = edge;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder("interview.edge.relay.age", this::age, TimeUnit.MILLISECONDS)
                .description("How long the oldest event has been waiting for the relay")
                .register(registry);
    }

    private double age() {
        return edge.get()
                .relay()
                .waitingSince()
                .map(since -> (double)
                        Math.max(0, Duration.between(since, Instant.now()).toMillis()))
                .orElse(0.0);
    }
}
