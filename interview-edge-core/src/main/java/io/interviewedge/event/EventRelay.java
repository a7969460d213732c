package io.interviewedge.event;

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

    /** Made by {@code InterviewEdge}. */
    public EventRelay(EventLog events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * Offers every event that is not relayed yet, and returns when there are no more.
     *
     * @throws io.interviewedge.error.StoreException if the log could not be read or marked
     */
    public RelayReport run(EventReceiver receiver) {
        Objects.requireNonNull(receiver, "receiver");
        Set<UUID> stuck = new HashSet<>();
        int relayed = 0;
        @Nullable SessionEvent last = null;
        while (true) {
            List<SessionEvent> batch = events.unrelayed(last, BATCH);
            if (batch.isEmpty()) {
                return new RelayReport(relayed, stuck.size());
            }
            relayed += relay(batch, receiver, stuck);
            last = batch.get(batch.size() - 1);
        }
    }

    private int relay(List<SessionEvent> batch, EventReceiver receiver, Set<UUID> stuck) {
        List<SessionEvent> taken = new ArrayList<>();
        try {
            for (SessionEvent event : batch) {
                if (!stuck.contains(event.sessionId()) && !isTaken(event, receiver)) {
                    stuck.add(event.sessionId());
                }
                if (!stuck.contains(event.sessionId())) {
                    taken.add(event);
                }
            }
        } finally {
            if (!taken.isEmpty()) {
                events.markRelayed(taken, clock.instant());
            }
        }
        return taken.size();
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
