package io.interviewedge.spring;

import io.interviewedge.error.InterviewEdgeException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** {@code interview.edge.refusals}: what was refused on this node, by code. */
final class RefusalMetrics implements RefusalListener, MeterBinder {

    private final List<MeterRegistry> registries = new CopyOnWriteArrayList<>();

    @Override
    public void refused(InterviewEdgeException refusal) {
        registries.forEach(registry -> Counter.builder("interview.edge.refusals")
                .description("Refusals on the candidate's pages, and those that a controller let through")
                .tag("code", refusal.code())
                .register(registry)
                .increment());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        registries.add(registry);
    }
}
