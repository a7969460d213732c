package io.interviewedge.delivery;

import io.interviewedge.share.ShareLinks;
import java.time.Instant;
import java.util.Objects;

/** What became of a message. Unless it was sent, everything is there to send it by hand. */
public sealed interface DeliveryOutcome {

    /**
     * The other side took it.
     *
     * @param receipt by which the other side knows it
     * @param at when it was taken, in milliseconds
     * @param repeated whether it was taken at an earlier call, and nothing was sent now
     */
    record Sent(String receipt, Instant at, boolean repeated) implements DeliveryOutcome {

        public Sent {
            Objects.requireNonNull(receipt, "receipt");
            Objects.requireNonNull(at, "at");
        }
    }

    /** The host has no such channel. Nothing was tried, and nothing is logged. */
    record NotConfigured(ShareLinks share) implements DeliveryOutcome {

        public NotConfigured {
            Objects.requireNonNull(share, "share");
        }
    }

    /** It was tried, and not sent as far as anybody knows. */
    record Failed(DeliveryFailure failure, ShareLinks share) implements DeliveryOutcome {

        public Failed {
            Objects.requireNonNull(failure, "failure");
            Objects.requireNonNull(share, "share");
        }

        /** Whether the same may succeed later, and cannot send a second copy. */
        public boolean retryable() {
            return failure.retryable();
        }
    }
}
