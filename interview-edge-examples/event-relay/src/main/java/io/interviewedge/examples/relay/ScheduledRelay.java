package io.interviewedge.examples.relay;

import io.interviewedge.event.EventReceiver;
import io.interviewedge.event.EventRelay;
import io.interviewedge.event.RelayReport;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the relay repeatedly in its own thread. Every node of the host has one; only one at a time does the work. While
 * the receiver takes nothing, the pauses grow.
 */
final class ScheduledRelay implements AutoCloseable {

    static final Duration MAX_PAUSE = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(ScheduledRelay.class);
    private static final Duration MAX_SHUTDOWN_TIME = Duration.ofSeconds(30);

    private final EventRelay relay;
    private final EventReceiver receiver;
    private final Duration shortest;
    private final ScheduledThreadPoolExecutor scheduler;

    private ScheduledRelay(EventRelay relay, EventReceiver receiver, Duration shortest) {
        this.relay = relay;
        this.receiver = receiver;
        this.shortest = shortest;
        this.scheduler = new ScheduledThreadPoolExecutor(
                1,
                run -> {
                    Thread thread = new Thread(run, "event-relay");
                    thread.setDaemon(true);
                    return thread;
                },
                new DiscardPolicy()); // After close(), there is no next run.
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Starts the relay.
     *
     * @param pause between the end of one run and the beginning of the next
     */
    static ScheduledRelay start(EventRelay relay, EventReceiver receiver, Duration pause) {
        ScheduledRelay started = new ScheduledRelay(relay, receiver, pause);
        started.runAfter(Duration.ZERO);
        return started;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // A run returns nothing, and catches its failures.
    private void runAfter(Duration pause) {
        scheduler.schedule(() -> runAfter(run(pause)), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Runs the relay, and returns the pause after it. */
    private Duration run(Duration pauseBefore) {
        try {
            return pauseAfter(relay.run(receiver), pauseBefore, shortest);
        } catch (RuntimeException failure) {
            log.warn("The event log could not be relayed; the next run tries again", failure);
            return shortest;
        }
    }

    /** Twice the pause before if nothing was taken of what there was; otherwise the shortest. */
    static Duration pauseAfter(RelayReport report, Duration before, Duration shortest) {
        if (report.relayed() > 0 || report.stuckSessions() == 0) {
            return shortest;
        }
        Duration longer = before.compareTo(shortest) < 0 ? shortest : before.multipliedBy(2);
        return longer.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : longer;
    }

    /**
     * Waits for the current run to finish, up to a limit. The run is not interrupted, because an interrupt during a
     * write would close the file of an embedded database. Remaining events are relayed after the next start.
     */
    @Override
    public void close() {
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
