package io.interviewedge.delivery;

import io.interviewedge.internal.TextRules;
import java.util.Objects;

/** What became of a message that a channel was given, as far as the other side said. */
public sealed interface ChannelReply {

    /**
     * The other side took the message and is responsible for it from here.
     *
     * @param receipt the id by which the other side, or the candidate's mail program, knows the message: one line of at
     *     most {@value #MAX_RECEIPT_LENGTH} characters. It is logged, so it must not contain anything about the
     *     candidate
     */
    record Accepted(String receipt) implements ChannelReply {

        /** The most UTF-16 units of a receipt. */
        public static final int MAX_RECEIPT_LENGTH = 100;

        /**
         * Checks the receipt.
         *
         * @throws io.interviewedge.error.InvalidValueException if it is blank, too long, or not one line
         */
        public Accepted {
            receipt = TextRules.line("receipt", Objects.requireNonNull(receipt, "receipt"), MAX_RECEIPT_LENGTH);
        }
    }

    /** The message was certainly not taken. */
    record Refused(DeliveryFailure failure) implements ChannelReply {

        /** Checks that there is a failure. */
        public Refused {
            Objects.requireNonNull(failure, "failure");
        }
    }

    /**
     * The message may have been taken, and nobody knows: the other side got it and did not say what it did with it.
     *
     * @param explanation one line for the recruiter, under the rules of {@link DeliveryFailure#explanation()}
     */
    record Uncertain(String explanation) implements ChannelReply {

        /**
         * Checks the explanation.
         *
         * @throws io.interviewedge.error.InvalidValueException if it is blank, too long, or not one line
         */
        public Uncertain {
            explanation = DeliveryFailure.requireExplanation(explanation);
        }
    }

    /** The message was taken. */
    static ChannelReply accepted(String receipt) {
        return new Accepted(receipt);
    }

    /** The message was certainly not taken. */
    static ChannelReply refused(DeliveryFailure.Reason reason, String explanation) {
        return new Refused(new DeliveryFailure(reason, explanation));
    }

    /** The message may have been taken, and nobody knows. */
    static ChannelReply uncertain(String explanation) {
        return new Uncertain(explanation);
    }
}
