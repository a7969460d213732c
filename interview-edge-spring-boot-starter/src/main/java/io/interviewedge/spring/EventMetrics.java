package io.interviewedge.spring;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionListener;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@code interview.edge.events}: what happened on this node since its start, by type. Listeners are told before a
 * transaction of the application commits, so what is rolled back counts too.
 */
final class EventMetrics implements SessionListener, MeterBinder {

    private final Map<SessionEventType, LongAdder> counts = SessionEventType.known().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), type -> new LongAdder()));

    @Override
    public void onEvent(SessionEvent event) {
        LongAdder count = counts.get(event.type());
        if (count != null) {
            count.increment();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        counts.forEach((type, count) -> FunctionCounter.builder("interview.edge.events", count, LongAdder::doubleValue)
                .description("What happened to interviews on this node, such as invited, started and submitted")
                .tag("type", type.id())
                .register(registry));
    }
}
