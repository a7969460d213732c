package io.interviewedge.delivery;

import io.interviewedge.internal.TextRules;
import java.util.Objects;

/** What the other side of a channel said to a message. */
public sealed interface ChannelReply {

    /**
     * The other side took the message, and answers for it from here.
     *
     * @param receipt by which the other side, or the candidate's mail program, knows the message: one line of at most
     *     {@value #MAX_RECEIPT_LENGTH} characters. It is logged, so it has nothing of the candidate in it
     */
    record Accepted(String receipt) implements ChannelReply {

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

    /** The message was not taken, or nobody knows. */
    record Refused(DeliveryFailure failure) implements ChannelReply {

        public Refused {
            Objects.requireNonNull(failure, "failure");
        }
    }

    /** The message was taken. */
    static ChannelReply accepted(String receipt) {
        return new Accepted(receipt);
    }

    /** The message was not taken, or nobody knows. */
    static ChannelReply refused(DeliveryFailure.Reason reason, String explanation) {
        return new Refused(new DeliveryFailure(reason, explanation));
    }
}
