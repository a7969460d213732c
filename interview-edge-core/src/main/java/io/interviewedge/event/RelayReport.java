package io.interviewedge.event;

import java.util.Objects;

/**
 * What a run of the {@link EventRelay} did.
 *
 * @param relayed how many events were taken and marked
 * @param stuckSessions how many sessions have an event that was not taken: it and those after it are offered again by a
 *     later run
 * @param end why the run ended
 */
public record RelayReport(int relayed, int stuckSessions, End end) {

    /** Checks that there is an end. */
    public RelayReport {
        Objects.requireNonNull(end, "end");
    }

    /** Why a run ended. */
    public enum End {
        /** Every event was offered, except those behind one that was not taken. */
        COMPLETE,
        /** Another relay was running. Nothing was offered. */
        HELD_BY_ANOTHER,
        /** The receiver failed too often in a row. The rest is left for a later run. */
        TOO_MANY_FAILURES,
        /** The receiver took longer than the lease, and another relay goes on. */
        LEASE_LOST,
        /** The thread was interrupted. The rest is left for a later run. */
        INTERRUPTED
    }
}
