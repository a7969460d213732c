package io.interviewedge.delivery;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why a message was not taken.
 *
 * @param explanation one line for the recruiter: what was wrong, and what would be right. It must not contain the
 *     candidate's address, the link, or credentials
 */
public record DeliveryFailure(Reason reason, String explanation) {

    /** The most UTF-16 units of an explanation. */
    public static final int MAX_EXPLANATION_LENGTH = 500;

    /**
     * Checks the reason's id and the explanation.
     *
     * @throws InvalidValueException if the id is not a lower-case letter and up to 31 lower-case letters, digits or
     *     underscores, or the explanation is blank, too long, or not one line
     */
    public DeliveryFailure {
        Objects.requireNonNull(reason, "reason").requireWritable();
        explanation = requireExplanation(explanation);
    }

    /** Whether the same request may succeed later. */
    public boolean retryable() {
        return reason.retryable();
    }

    static String requireExplanation(String explanation) {
        return TextRules.line(
                "explanation", Objects.requireNonNull(explanation, "explanation"), MAX_EXPLANATION_LENGTH);
    }

    /**
     * A reason that a caller can act on. Reasons are stored by their id, and a later version, or a channel of your own,
     * may add some: read those that you do not know as failures that are not worth a retry.
     *
     * @param id as it is logged; any text that was logged can be read
     */
    public record Reason(String id) {

        /** The candidate has no address or number for this channel. */
        public static final Reason NO_ADDRESS = new Reason("no_address");
        /** The other side does not know the address, or will not send to it. */
        public static final Reason ADDRESS_REFUSED = new Reason("address_refused");
        /** The other side does not take this message, or any message from this sender. */
        public static final Reason MESSAGE_REFUSED = new Reason("message_refused");
        /** The settings are wrong: the other side does not know the account, or is not the one that was expected. */
        public static final Reason CONFIGURATION = new Reason("configuration");
        /** There was no connection, or it ended before the message was handed over. */
        public static final Reason UNREACHABLE = new Reason("unreachable");
        /** The other side is busy, limits the rate, or greylists: it will take the message later. */
        public static final Reason TRY_LATER = new Reason("try_later");

        private static final Set<Reason> RETRYABLE = Set.of(UNREACHABLE, TRY_LATER);
        private static final Pattern WRITABLE = Pattern.compile("[a-z][a-z0-9_]{0,31}");

        /** Checks that there is an id. */
        public Reason {
            Objects.requireNonNull(id, "id");
        }

        /** Whether the same request may succeed later. */
        public boolean retryable() {
            return RETRYABLE.contains(this);
        }

        @Override
        public String toString() {
            return id;
        }

        private void requireWritable() {
            if (!WRITABLE.matcher(id).matches()) {
                throw new InvalidValueException(
                        "reason",
                        "must be a lower-case letter and up to 31 lower-case letters, digits or underscores, such as"
                                + " try_later");
            }
        }
    }
}
