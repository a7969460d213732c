package io.interviewedge.delivery;

import io.interviewedge.internal.TextRules;
import java.util.Locale;
import java.util.Objects;

/**
 * Why a message was not sent.
 *
 * @param explanation one line for the recruiter: what was wrong, and what would be right. Without the candidate's address, the link,
 *     or credentials
 */
public record DeliveryFailure(Reason reason, String explanation) {

    public static final int MAX_EXPLANATION_LENGTH = 500;

    /**
     * Checks the explanation.
     *
     * @throws io.interviewedge.error.InvalidValueException if it is blank, too long, or not one line
     */
    public DeliveryFailure {
        Objects.requireNonNull(reason, "reason");
        explanation = TextRules.line(
                "explanation", Objects.requireNonNull(explanation, "explanation"), MAX_EXPLANATION_LENGTH);
    }

    /** Whether the same may succeed later, and cannot send a second copy. */
    public boolean retryable() {
        return reason.retryable;
    }

    /** What a caller could act on. */
    public enum Reason {
        /** The candidate has no address or number for this channel. */
        NO_ADDRESS(false),
        /** The other side does not know the address, or will not send to it. */
        ADDRESS_REFUSED(false),
        /** The other side does not take this message, or any from this sender. */
        MESSAGE_REFUSED(false),
        /** The other side does not know our account, or its certificate or answers are not to be trusted. */
        CONFIGURATION(false),
        /** There was no connection, or none that lasted until the message was handed over. */
        UNREACHABLE(true),
        /** The other side is busy, counts our messages, or greylists: it will take the message later. */
        TRY_LATER(true),
        /** Somebody is sending this very message at the moment. */
        IN_PROGRESS(true),
        /** The other side got the message and did not say whether it took it. Sending again may send it twice. */
        UNCERTAIN(false);

        private final boolean retryable;

        Reason(boolean retryable) {
            this.retryable = retryable;
        }

        /** {@code no_address}, {@code address_refused} … */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
