package io.interviewedge.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The right to relay the event log. One relay at a time holds the lease; a relay that dies loses it when its time is
 * over. Each method decides by one guarded write, in a transaction of its own that is committed when the method
 * returns.
 */
public interface RelayLease {

    /**
     * Takes the lease if nobody holds it: it was never taken, was given back, or its time is over. Of several relays
     * that try at once, one gets it.
     *
     * @param holder the id of one run of a relay, used for no other
     * @param now the time by the caller's clock, in milliseconds
     * @param until when the lease ends unless it is renewed, in milliseconds: at that time another relay may take it
     * @return whether the holder has it now
     * @throws io.interviewedge.error.TransactionActiveException if the caller is in a transaction of the host, which
     *     cannot be committed here
     */
    boolean claimRelay(UUID holder, Instant now, Instant until);

    /**
     * Makes the lease last longer, unless another relay has taken it since the holder did, even one that has given it
     * back by now.
     *
     * @return whether the holder still has it
     * @throws io.interviewedge.error.TransactionActiveException as {@link #claimRelay}
     */
    boolean renewRelay(UUID holder, Instant until);

    /**
     * Gives the lease back. Changes nothing if another relay has taken it.
     *
     * @throws io.interviewedge.error.TransactionActiveException as {@link #claimRelay}
     */
    void releaseRelay(UUID holder);
}
