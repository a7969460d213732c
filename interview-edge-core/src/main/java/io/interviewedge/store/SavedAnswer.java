package io.interviewedge.store;

import io.interviewedge.event.SessionEvent;
import java.time.Instant;

/** An answer that was stored: its new revision, and the event that was logged with it. */
public record SavedAnswer(SessionEvent event, int revision) {

    /** When the answer was given. */
    public Instant answeredAt() {
        return event.occurredAt();
    }
}
