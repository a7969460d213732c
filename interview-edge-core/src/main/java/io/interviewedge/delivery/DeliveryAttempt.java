package io.interviewedge.delivery;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to send a message, as the event log tells it. Made by {@link DeliveryService#attempts}.
 *
 * @param channel the id of the channel
 * @param key of the message: attempts with one key on one channel are attempts at one message
 * @param state as of the moment it was read
 * @param startedAt when it began, in milliseconds
 * @param endedAt when it ended, in milliseconds, or null if no end is logged
 * @param receipt by which the other side knows the message if it took it, or null
 * @param reason why it failed if it did, or null; one that this version does not know is kept as it was logged
 */
public record DeliveryAttempt(
        String channel,
        String key,
        State state,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String receipt,
        DeliveryFailure.@Nullable Reason reason) {

    /** How far an attempt has come. */
    public enum State {
        /** It began less than the lease ago, and no end is logged. */
        IN_PROGRESS,
        /** The other side took the message. */
        SENT,
        /** The other side certainly did not take it. */
        FAILED,
        /** Nobody knows whether the other side took it, or no end was logged within the lease: its process is gone. */
        UNCERTAIN
    }

    /** The attempts that a session's history tells of, in the order they began. */
    static List<DeliveryAttempt> of(List<SessionEvent> history, Instant now, Duration lease) {
        List<DeliveryAttempt> attempts = new ArrayList<>();
        for (SessionEvent event : history) {
            DeliveryDetail detail = DeliveryDetail.of(event);
            if (detail == null) {
                continue;
            }
            if (event.type().equals(SessionEventType.DELIVERY_STARTED)) {
                attempts.add(begun(detail, event.occurredAt(), now, lease));
            } else {
                end(attempts, detail, event);
            }
        }
        return List.copyOf(attempts);
    }

    private static DeliveryAttempt begun(DeliveryDetail detail, Instant startedAt, Instant now, Duration lease) {
        State state = now.isBefore(startedAt.plus(lease)) ? State.IN_PROGRESS : State.UNCERTAIN;
        return new DeliveryAttempt(detail.channel(), detail.key(), state, startedAt, null, null, null);
    }

    /**
     * Ends the last attempt at that message that has no end: an attempt that was given up may end after a later one
     * began.
     */
    private static void end(List<DeliveryAttempt> attempts, DeliveryDetail detail, SessionEvent event) {
        for (int i = attempts.size() - 1; i >= 0; i--) {
            DeliveryAttempt begun = attempts.get(i);
            if (begun.endedAt == null && begun.isAt(detail.channel(), detail.key())) {
                attempts.set(i, begun.ended(event, detail.end()));
                return;
            }
        }
    }

    private DeliveryAttempt ended(SessionEvent event, String end) {
        State ended = ending(event.type());
        return new DeliveryAttempt(
                channel,
                key,
                ended,
                startedAt,
                event.occurredAt(),
                ended == State.SENT ? end : null,
                ended == State.FAILED ? new DeliveryFailure.Reason(end) : null);
    }

    private static State ending(SessionEventType type) {
        if (type.equals(SessionEventType.DELIVERY_SENT)) {
            return State.SENT;
        }
        return type.equals(SessionEventType.DELIVERY_FAILED) ? State.FAILED : State.UNCERTAIN;
    }

    /** When it ended, or began if its end was never logged. */
    Instant lastKnownAt() {
        return endedAt == null ? startedAt : endedAt;
    }

    boolean isAt(String channel, String key) {
        return this.channel.equals(channel) && this.key.equals(key);
    }
}
