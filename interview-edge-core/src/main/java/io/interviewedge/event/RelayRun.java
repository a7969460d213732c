package io.interviewedge.event;

import io.interviewedge.event.RelayReport.End;
import io.interviewedge.internal.FailureText;
import io.interviewedge.internal.FatalErrors;
import io.interviewedge.internal.Uninterrupted;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a relay that holds the lease. For one thread. */
final class RelayRun {

    private static final Logger log = LoggerFactory.getLogger(EventRelay.class);
    private static final int BATCH = 100;

    private final EventLog events;
    private final EventReceiver receiver;
    private final HeldLease lease;
    private final int maxFailuresInARow;
    private final Clock clock;
    private final Set<UUID> stuck = new HashSet<>();
    private int relayed;
    private int failuresInARow;

    RelayRun(EventLog events, EventReceiver receiver, HeldLease lease, int maxFailuresInARow, Clock clock) {
        this.events = events;
        this.receiver = receiver;
        this.lease = lease;
        this.maxFailuresInARow = maxFailuresInARow;
        this.clock = clock;
    }

    RelayReport relayAll() {
        @Nullable SessionEvent last = null;
        @Nullable End end = null;
        while (end == null) {
            List<SessionEvent> batch = events.unrelayed(last, BATCH);
            if (batch.isEmpty()) {
                end = End.COMPLETE;
            } else {
                end = relay(batch);
                last = batch.get(batch.size() - 1);
            }
        }
        return new RelayReport(relayed, stuck.size(), end);
    }

    /** Why the run ends with this batch, or null if it goes on. */
    private @Nullable End relay(List<SessionEvent> batch) {
        List<SessionEvent> taken = new ArrayList<>();
        try {
            for (SessionEvent event : batch) {
                if (stuck.contains(event.sessionId())) {
                    continue;
                }
                End end = reasonToStop();
                if (end != null) {
                    return end;
                }
                offer(event, taken);
            }
            return reasonToStop();
        } finally {
            mark(taken);
        }
    }

    private @Nullable End reasonToStop() {
        if (Thread.currentThread().isInterrupted()) {
            return End.INTERRUPTED;
        }
        if (failuresInARow >= maxFailuresInARow) {
            return End.TOO_MANY_FAILURES;
        }
        return lease.isHeld() ? null : End.LEASE_LOST;
    }

    private void offer(SessionEvent event, List<SessionEvent> taken) {
        try {
            receiver.receive(event);
            taken.add(event);
            failuresInARow = 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            stuck.add(event.sessionId());
        } catch (Throwable failure) {
            FatalErrors.rethrow(failure);
            // Only its type: its message may quote a name or an address.
            log.warn(
                    "The receiver did not take event {} ({}) of session {}; it is offered again: {}",
                    event.id(),
                    event.type().id(),
                    event.sessionId(),
                    FailureText.typeAndPlace(failure));
            stuck.add(event.sessionId());
            failuresInARow++;
        }
    }

    private void mark(List<SessionEvent> taken) {
        if (!taken.isEmpty()) {
            Uninterrupted.run(() -> events.markRelayed(taken, clock.instant()));
            relayed += taken.size();
        }
    }
}
