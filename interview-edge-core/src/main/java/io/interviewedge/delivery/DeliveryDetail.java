package io.interviewedge.delivery;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The detail of an event about a delivery: {@code email/first}, and after a space the receipt or the reason.
 *
 * @param end the receipt or the id of the reason; empty if there is neither
 */
record DeliveryDetail(String channel, String key, String end) {

    /** The types of events that are about a delivery. */
    static final Set<SessionEventType> TYPES = Set.of(
            SessionEventType.DELIVERY_STARTED,
            SessionEventType.DELIVERY_SENT,
            SessionEventType.DELIVERY_FAILED,
            SessionEventType.DELIVERY_UNCERTAIN);

    /** The detail of that event, or null if it is not about a delivery. */
    static @Nullable DeliveryDetail of(SessionEvent event) {
        String text = event.detail();
        if (text == null || !TYPES.contains(event.type())) {
            return null;
        }
        int slash = text.indexOf('/');
        int space = text.indexOf(' ');
        if (slash < 0) {
            return null;
        }
        String key = space < 0 ? text.substring(slash + 1) : text.substring(slash + 1, space);
        return new DeliveryDetail(text.substring(0, slash), key, space < 0 ? "" : text.substring(space + 1));
    }

    String text() {
        return end.isEmpty() ? channel + "/" + key : channel + "/" + key + " " + end;
    }
}
