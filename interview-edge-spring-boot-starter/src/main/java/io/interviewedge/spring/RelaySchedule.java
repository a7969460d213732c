package io.interviewedge.spring;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;

/** Runs of the relay, from the application's start to its stop. */
final class RelaySchedule implements SmartLifecycle {

    private final Runnable relay;
    private final TaskScheduler scheduler;
    private final Duration interval;
    private volatile @Nullable ScheduledFuture<?> runs;

    RelaySchedule(Runnable relay, TaskScheduler scheduler, Duration interval) {
        this.relay = relay;
        this.scheduler = scheduler;
        this.interval = interval;
    }

    @Override
    public void start() {
        runs = scheduler.scheduleWithFixedDelay(relay, interval);
    }

    /** A run at hand ends after the event at hand. */
    @Override
    public void stop() {
        ScheduledFuture<?> ending = runs;
        if (ending != null) {
            ending.cancel(true);
        }
        runs = null;
    }

    @Override
    public boolean isRunning() {
        return runs != null;
    }
}
