package io.interviewedge.event;

import io.interviewedge.event.RelayReport.End;
import io.interviewedge.internal.Limits;
import io.interviewedge.internal.Parts;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Hands the event log to a receiver: every event at least once, those of one session in order. The host runs it from a
 * scheduler of its own, as often as it likes and on as many nodes as it likes: one run at a time does the work. No
 * transaction is open while the receiver works.
 *
 * <ol>
 *   <li>The lease is claimed. If another relay holds it, the run ends.
 *   <li>A batch of events that are not marked is read.
 *   <li>Each event is offered to the receiver, after a look at the lease. After a failure, later events of that session
 *       wait for another run; after too many failures in a row, all do.
 *   <li>The events that were taken are marked, whatever happened to the others. A process that dies before this offers
 *       them again, when its lease is over.
 *   <li>When no event is left, the lease is given back.
 * </ol>
 *
 * <p>Safe for use by several threads and nodes.
 */
public final class EventRelay {

    private final EventLog events;
    private final RelayLease lease;
    private final Limits limits;
    private final Clock clock;

    /** For {@code InterviewEdge} only. */
    public EventRelay(Parts parts) {
        this.events = parts.get(EventLog.class);
        this.lease = parts.get(RelayLease.class);
        this.limits = parts.get(Limits.class);
        this.clock = parts.get(Clock.class);
    }

    /**
     * Offers every event that is not relayed yet, and returns when there are no more, or for another {@linkplain End
     * reason} that the report gives. If the thread is interrupted, it returns after the event at hand, and the thread
     * stays interrupted. Call it outside of transactions.
     *
     * @throws io.interviewedge.error.TransactionActiveException if the caller is in a transaction that the store works
     *     in
     * @throws io.interviewedge.error.StoreException if the log could not be read or marked
     */
    public RelayReport run(EventReceiver receiver) {
        Objects.requireNonNull(receiver, "receiver");
        if (Thread.currentThread().isInterrupted()) {
            return new RelayReport(0, 0, End.INTERRUPTED);
        }
        Optional<HeldLease> held = HeldLease.claim(lease, limits.relayLease(), clock);
        if (held.isEmpty()) {
            return new RelayReport(0, 0, End.HELD_BY_ANOTHER);
        }
        try {
            return new RelayRun(events, receiver, held.get(), limits.relayFailures(), clock).relayAll();
        } finally {
            held.get().release();
        }
    }

    /**
     * The time of the earliest event that is not relayed yet; empty if there is none. Watch it: it grows old if no
     * relay runs, or if the receiver does not take an event. It reads all events that are not relayed, so it is quick
     * as long as they are few.
     *
     * @throws io.interviewedge.error.StoreException if the log could not be read
     */
    public Optional<Instant> waitingSince() {
        return events.oldestUnrelayed();
    }
}
