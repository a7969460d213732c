package io.interviewedge.examples.ats.delivery;

import io.interviewedge.delivery.DeliveryAttempt;
import io.interviewedge.delivery.DeliveryAttempt.State;
import java.util.List;
import java.util.UUID;

/**
 * A button that sends: for the first time, again after a failure, or a further copy after a success.
 *
 * @param key the message's key; a further copy gets a new one with the page, so that two clicks send one message
 * @param again whether it sends a message that may have arrived already
 */
public record SendButton(String channel, String label, String key, boolean again) {

    public static SendButton of(String channel, List<DeliveryAttempt> attempts) {
        String way = Ways.name(channel);
        DeliveryAttempt last = attempts.stream()
                .filter(attempt -> attempt.channel().equals(channel))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (last == null) {
            return new SendButton(channel, "Send by " + way, "first", false);
        }
        if (last.state() == State.SENT) {
            return new SendButton(
                    channel, "Send again by " + way, UUID.randomUUID().toString(), false);
        }
        boolean again = attempts.stream()
                .anyMatch(attempt -> attempt.state() == State.UNCERTAIN
                        && attempt.channel().equals(channel)
                        && attempt.key().equals(last.key()));
        return new SendButton(
                channel,
                again ? "Send by " + way + ", even though it may arrive twice" : "Try again by " + way,
                last.key(),
                again);
    }
}
