package io.interviewedge.delivery;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.internal.TextRules;
import io.interviewedge.message.MessageValues;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to send. Immutable; made by {@link #of}, and the other methods return a changed copy.
 *
 * @param channel the {@linkplain DeliveryChannel#id() id} of a channel
 * @param key what makes this message different from others of the session on that channel: however often it is
 *     requested with one key, it is sent once. 1 to {@value #MAX_KEY_LENGTH} letters, digits, dots, dashes or
 *     underscores
 * @param recruiter the name that signs the message, or null
 * @param sentBy the actor that the event log names: an id of yours rather than a name; or null
 * @param againIfUncertain whether to send it again although an earlier attempt may have arrived
 */
public record DeliveryRequest(
        UUID sessionId,
        String channel,
        String key,
        @Nullable String recruiter,
        @Nullable String sentBy,
        boolean againIfUncertain) {

    /** The most characters of a key. */
    public static final int MAX_KEY_LENGTH = 40;

    private static final String FIRST = "first";
    private static final Pattern CHANNEL = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    /**
     * Checks every value.
     *
     * @throws InvalidValueException if one is not allowed
     */
    public DeliveryRequest {
        Objects.requireNonNull(sessionId, "sessionId");
        requireChannel(channel);
        if (!KEY.matcher(Objects.requireNonNull(key, "key")).matches()) {
            throw new InvalidValueException(
                    "key", "must be 1 to " + MAX_KEY_LENGTH + " letters, digits, dots, dashes or underscores");
        }
        if (recruiter != null) {
            recruiter = TextRules.line("recruiter", recruiter, MessageValues.MAX_LENGTH);
        }
        if (sentBy != null) {
            sentBy = TextRules.line("sentBy", sentBy, SessionEvent.MAX_ACTOR_LENGTH);
        }
    }

    /** The invitation's first message on that channel. */
    public static DeliveryRequest of(UUID sessionId, String channel) {
        return new DeliveryRequest(sessionId, channel, FIRST, null, null, false);
    }

    /** Another message than the first: a reminder, or a further copy for a candidate who lost it. */
    public DeliveryRequest key(String key) {
        return new DeliveryRequest(sessionId, channel, key, recruiter, sentBy, againIfUncertain);
    }

    /** The same, signed. */
    public DeliveryRequest recruiter(@Nullable String recruiter) {
        return new DeliveryRequest(sessionId, channel, key, recruiter, sentBy, againIfUncertain);
    }

    /** The same, with the actor that the event log names. */
    public DeliveryRequest sentBy(@Nullable String sentBy) {
        return new DeliveryRequest(sessionId, channel, key, recruiter, sentBy, againIfUncertain);
    }

    /**
     * The same, sent again although an earlier attempt may have arrived: for a recruiter who has asked the candidate,
     * or for a channel whose other side knows repeated messages by their {@linkplain OutgoingMessage#id() id}. What was
     * sent for certain is still not sent again.
     */
    public DeliveryRequest evenIfUncertain() {
        return new DeliveryRequest(sessionId, channel, key, recruiter, sentBy, true);
    }

    static void requireChannel(String id) {
        if (!CHANNEL.matcher(Objects.requireNonNull(id, "channel")).matches()) {
            throw new InvalidValueException(
                    "channel",
                    "must be a lower-case letter and up to 31 lower-case letters, digits or dashes, such as email");
        }
    }

    /** Without the names of people, so that they are never logged. */
    @Override
    public String toString() {
        return "DeliveryRequest[sessionId=" + sessionId + ", channel=" + channel + ", key=" + key
                + ", againIfUncertain=" + againIfUncertain + "]";
    }
}
