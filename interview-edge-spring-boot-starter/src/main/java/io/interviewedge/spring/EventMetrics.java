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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/**
 * {@code interview.edge.events}: what happened on this node since its start, by type. What is part of a transaction of
 * the application counts when that commits.
 */
final class EventMetrics implements SessionListener, MeterBinder {

    private static final boolean TRANSACTIONS = ClassUtils.isPresent(
            "org.springframework.transaction.support.TransactionSynchronizationManager",
            EventMetrics.class.getClassLoader());

    private final Map<SessionEventType, LongAdder> counts = SessionEventType.known().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), type -> new LongAdder()));

    @Override
    public void onEvent(SessionEvent event) {
        LongAdder count = counts.get(event.type());
        if (count == null) {
            return;
        }
        if (TRANSACTIONS && HostTransaction.isActive()) {
            HostTransaction.afterCommit(count::increment);
        } else {
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

    /** Its classes are not on every class path. */
    private static final class HostTransaction {

        static boolean isActive() {
            return TransactionSynchronizationManager.isActualTransactionActive()
                    && TransactionSynchronizationManager.isSynchronizationActive();
        }

        static void afterCommit(Runnable step) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    step.run();
                }
            });
        }
    }
}
