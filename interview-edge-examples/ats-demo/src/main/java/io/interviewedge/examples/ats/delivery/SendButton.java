package io.interviewedge.examples.ats.delivery;

import io.interviewedge.delivery.DeliveryAttempt;
import java.util.List;
import java.util.UUID;

/**
 * A button that sends: for the first time, again after a failure, or a further copy after a success.
 *
 * @param key of the message; that of a further copy is made with the page, so that two clicks send one
 */
public record SendButton(String channel, String label, String key) {

    public static SendButton of(String channel, List<DeliveryAttempt> attempts) {
        String way = Ways.name(channel);
        DeliveryAttempt last = attempts.stream()
                .filter(attempt -> attempt.channel().equals(channel))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (last == null) {
            return new SendButton(channel, "Send by " + way, "first");
        }
        return last.sent()
                ? new SendButton(
                        channel, "Send again by " + way, UUID.randomUUID().toString())
                : new SendButton(channel, "Try again by " + way, last.key());
    }
}
