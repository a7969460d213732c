package io.interviewedge.delivery;

import io.interviewedge.share.ShareLinks;
import java.time.Instant;
import java.util.Objects;

/** What became of a message. Where it may be right to share the link by hand, the ways to do so are there. */
public sealed interface DeliveryOutcome {

    /**
     * The other side took it.
     *
     * @param receipt by which the other side knows it
     * @param at when it was taken, in milliseconds
     * @param repeated whether an earlier call sent it, and nothing was sent now
     */
    record Sent(String receipt, Instant at, boolean repeated) implements DeliveryOutcome {

        /** Checks that every value is there. */
        public Sent {
            Objects.requireNonNull(receipt, "receipt");
            Objects.requireNonNull(at, "at");
        }
    }

    /** The host has no such channel. Nothing was tried, and nothing is logged. */
    record NotConfigured(ShareLinks share) implements DeliveryOutcome {

        /** Checks that the links are there. */
        public NotConfigured {
            Objects.requireNonNull(share, "share");
        }
    }

    /**
     * Another caller is sending it now. Nothing was sent by this one.
     *
     * @param since when that attempt began, in milliseconds
     * @param tryAgainAfter when that attempt counts as given up at the latest, in milliseconds: a request after it
     *     learns what is known
     */
    record InProgress(Instant since, Instant tryAgainAfter) implements DeliveryOutcome {

        /** Checks that every value is there. */
        public InProgress {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(tryAgainAfter, "tryAgainAfter");
        }
    }

    /**
     * The candidate may have it, and nobody knows. It is not sent again until a request says
     * {@link DeliveryRequest#evenIfUncertain()}.
     *
     * @param explanation one line for the recruiter, without the candidate's address and the link
     * @param at when the attempt ended, or began if its end was never logged; in milliseconds
     * @param repeated whether that was an earlier attempt, and nothing was sent now
     */
    record Uncertain(String explanation, Instant at, boolean repeated, ShareLinks share) implements DeliveryOutcome {

        /** Checks that every value is there. */
        public Uncertain {
            Objects.requireNonNull(explanation, "explanation");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(share, "share");
        }
    }

    /** It was certainly not taken. */
    record Failed(DeliveryFailure failure, ShareLinks share) implements DeliveryOutcome {

        /** Checks that every value is there. */
        public Failed {
            Objects.requireNonNull(failure, "failure");
            Objects.requireNonNull(share, "share");
        }

        /** Whether the same request may succeed later. */
        public boolean retryable() {
            return failure.retryable();
        }
    }
}
