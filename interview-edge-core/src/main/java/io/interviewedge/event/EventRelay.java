package io.interviewedge.event;

import io.interviewedge.internal.Parts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the event log to a receiver: every event at least once, those of one session in order. The host runs it when it
 * likes, from a scheduler of its own; no transaction is open while the receiver works.
 *
 * <ol>
 *   <li>A batch of events that are not marked is read.
 *   <li>Each is offered to the receiver. After a failure, later events of that session wait for another run.
 *   <li>Those that were taken are marked, whatever happened to the others. A process that dies before this offers them
 *       again.
 * </ol>
 *
 * <p>Safe for use by several threads and nodes, but two at once relay most events twice: let one run at a time.
 */
public final class EventRelay {

    private static final Logger log = LoggerFactory.getLogger(EventRelay.class);
    private static final int BATCH = 100;

    private final EventLog events;
    private final Clock clock;

    /** For {@code InterviewEdge} only. */
    public EventRelay(Parts parts) {
        this.events = parts.get(EventLog.class);
        this.clock = parts.get(Clock.class);
    }

    /**
     * Offers every event that is not relayed yet, and returns when there are no more. If the thread is interrupted, it returns
     * after the event at hand, and the thread stays interrupted.
     *
     * @throws io.interviewedge.error.StoreException if the log could not be read or marked
     */
    public RelayReport run(EventReceiver receiver) {
        Objects.requireNonNull(receiver, "receiver");
        Set<UUID> stuck = new HashSet<>();
        int relayed = 0;
        @Nullable SessionEvent last = null;
        while (!Thread.currentThread().isInterrupted()) {
            List<SessionEvent> batch = events.unrelayed(last, BATCH);
            if (batch.isEmpty()) {
                break;
            }
            relayed += relay(batch, receiver, stuck);
            last = batch.get(batch.size() - 1);
        }
        return new RelayReport(relayed, stuck.size());
    }

    private int relay(List<SessionEvent> batch, EventReceiver receiver, Set<UUID> stuck) {
        List<SessionEvent> taken = new ArrayList<>();
        try {
            for (SessionEvent event : batch) {
                if (Thread.currentThread().isInterrupted()) {
                    break;
                }
                if (stuck.contains(event.sessionId())) {
                    continue;
                }
                if (isTaken(event, receiver)) {
                    taken.add(event);
                } else {
                    stuck.add(event.sessionId());
                }
            }
        } finally {
            mark(taken);
        }
        return taken.size();
    }

    /** An interrupt is for the caller; until this is done it would only make the driver give up. */
    private void mark(List<SessionEvent> taken) {
        if (taken.isEmpty()) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try {
            events.markRelayed(taken, clock.instant());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isTaken(SessionEvent event, EventReceiver receiver) {
        try {
            receiver.receive(event);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception failure) {
            log.warn(
                    "The receiver did not take event {} ({}) of session {}; it is offered again",
                    event.id(),
                    event.type().id(),
                    event.sessionId(),
                    failure);
            return false;
        }
    }
}
