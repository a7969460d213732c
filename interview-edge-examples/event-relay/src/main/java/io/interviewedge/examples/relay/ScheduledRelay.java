package io.interviewedge.examples.relay;

import io.interviewedge.event.EventReceiver;
import io.interviewedge.event.EventRelay;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the relay repeatedly in its own thread. Every node of the host has one; only one at a time does the work. */
final class ScheduledRelay implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ScheduledRelay.class);
    private static final Duration MAX_SHUTDOWN_TIME = Duration.ofSeconds(30);

    private final EventRelay relay;
    private final EventReceiver receiver;
    private final ScheduledExecutorService scheduler;
    private final Future<?> runs;

    private ScheduledRelay(EventRelay relay, EventReceiver receiver, Duration pause) {
        this.relay = relay;
        this.receiver = receiver;
        this.scheduler = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread thread = new Thread(run, "event-relay");
            thread.setDaemon(true);
            return thread;
        });
        this.runs = scheduler.scheduleWithFixedDelay(this::run, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Starts the relay.
     *
     * @param pause between the end of one run and the beginning of the next
     */
    static ScheduledRelay start(EventRelay relay, EventReceiver receiver, Duration pause) {
        return new ScheduledRelay(relay, receiver, pause);
    }

    private void run() {
        try {
            relay.run(receiver);
        } catch (RuntimeException failure) {
            // A scheduler drops a task that throws, but a database that is down comes back.
            log.warn("The event log could not be relayed; the next run tries again", failure);
        }
    }

    /**
     * Waits for the current run to finish, up to a limit. The run is not interrupted, because an interrupt during a
     * write would close the file of an embedded database. Remaining events are relayed after the next start.
     */
    @Override
    public void close() {
        runs.cancel(false);
        scheduler.shutdown();
        try {
            if (!scheduler.awaitTermination(MAX_SHUTDOWN_TIME.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("The relay is still waiting for its receiver; the rest is relayed after the next start");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
