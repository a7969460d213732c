package io.interviewedge.delivery;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to send a message, as the event log has it.
 *
 * @param channel by which it was tried
 * @param key of the message: attempts with one key are attempts at one message
 * @param startedAt when it began, in milliseconds
 * @param endedAt when its end was logged, or null while there is none: it is running, or the process that ran it is gone
 * @param receipt by which the other side knows the message if it took it, or null
 * @param failure the {@linkplain DeliveryFailure.Reason#id() id} of the reason why it was not sent, or null
 */
public record DeliveryAttempt(
        String channel,
        String key,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String receipt,
        @Nullable String failure) {

    /** Whether the other side took the message. */
    public boolean sent() {
        return receipt != null;
    }

    /** Whether its end is not known. */
    public boolean open() {
        return endedAt == null;
    }

    /** The attempts that a session's history tells of, in the order they began. */
    static List<DeliveryAttempt> of(List<SessionEvent> history) {
        List<DeliveryAttempt> attempts = new ArrayList<>();
        for (SessionEvent event : history) {
            DeliveryDetail detail = DeliveryDetail.of(event);
            if (detail == null) {
                continue;
            }
            if (event.type() == SessionEventType.DELIVERY_STARTED) {
                attempts.add(new DeliveryAttempt(detail.channel(), detail.key(), event.occurredAt(), null, null, null));
            } else {
                end(attempts, detail, event);
            }
        }
        return List.copyOf(attempts);
    }

    /** Ends the last attempt at that message that has no end: one that was taken over may end after the one that took over. */
    private static void end(List<DeliveryAttempt> attempts, DeliveryDetail detail, SessionEvent event) {
        for (int i = attempts.size() - 1; i >= 0; i--) {
            DeliveryAttempt begun = attempts.get(i);
            if (begun.open() && begun.isAt(detail.channel(), detail.key())) {
                boolean sent = event.type() == SessionEventType.DELIVERY_SENT;
                attempts.set(
                        i,
                        new DeliveryAttempt(
                                begun.channel,
                                begun.key,
                                begun.startedAt,
                                event.occurredAt(),
                                sent ? detail.end() : null,
                                sent ? null : detail.end()));
                return;
            }
        }
    }

    boolean isAt(String channel, String key) {
        return this.channel.equals(channel) && this.key.equals(key);
    }
}
