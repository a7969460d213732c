package io.interviewedge.spring;

import io.interviewedge.InterviewEdge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * {@code interview.edge.relay.age}: how long the oldest event has been waiting for the relay; 0 if none is. Each look
 * is a look into the database.
 */
final class RelayMetrics implements MeterBinder {

    private final Supplier<InterviewEdge> edge;
    private final Clock clock;

    /**
     * Makes it.
     *
     * @param edge asked for when somebody looks
     * @param clock that of the interviews
     */
    RelayMetrics(Supplier<InterviewEdge> edge, Clock clock) {
        this.edge = edge;
        this.clock = clock;
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
                        Math.max(0, Duration.between(since, clock.instant()).toMillis()))
                .orElse(0.0);
    }
}
