package io.interviewedge.testkit;

import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEventType;

/** Events to log. */
final class Drafts {

    private Drafts() {}

    static EventDraft of(SessionEventType type) {
        return EventDraft.of(type, StoreFixture.NOON, "tester", null);
    }
}
