package io.interviewedge.event;

import io.interviewedge.internal.FailureText;
import io.interviewedge.internal.Uninterrupted;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lease of one run. Renewed when half of its time is over, so that most events cost no statement. For one thread.
 */
final class HeldLease {

    private static final Logger log = LoggerFactory.getLogger(HeldLease.class);

    private final RelayLease lease;
    private final UUID holder;
    private final Duration length;
    private final Clock clock;
    private Instant renewedAt;

    private HeldLease(RelayLease lease, UUID holder, Duration length, Clock clock, Instant claimedAt) {
        this.lease = lease;
        this.holder = holder;
        this.length = length;
        this.clock = clock;
        this.renewedAt = claimedAt;
    }

    /** The lease, or empty if another relay holds it. */
    static Optional<HeldLease> claim(RelayLease lease, Duration length, Clock clock) {
        UUID holder = UUID.randomUUID();
        Instant now = clock.instant();
        return lease.claimRelay(holder, now, now.plus(length))
                ? Optional.of(new HeldLease(lease, holder, length, clock, now))
                : Optional.empty();
    }

    /** Whether it is still held: true until half of its time is over, and then as long as it can be renewed. */
    boolean isHeld() {
        Instant now = clock.instant();
        boolean clockWentBack = now.isBefore(renewedAt);
        if (!clockWentBack && now.isBefore(renewedAt.plus(length.dividedBy(2)))) {
            return true;
        }
        renewedAt = now;
        return lease.renewRelay(holder, now.plus(length));
    }

    /** If it cannot be given back, it ends by itself. */
    void release() {
        try {
            Uninterrupted.run(() -> lease.releaseRelay(holder));
        } catch (RuntimeException failure) {
            log.warn(
                    "The relay's lease could not be given back; the next relay can begin after {}: {}",
                    length,
                    FailureText.typeAndPlace(failure));
        }
    }
}
