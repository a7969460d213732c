package io.interviewedge.testkit;

import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEventType;
import java.util.UUID;

/** Events to log. */
final class Drafts {

    private Drafts() {}

    static EventDraft of(SessionEventType type) {
        return new EventDraft(UUID.randomUUID(), type, "tester", null);
    }
}
