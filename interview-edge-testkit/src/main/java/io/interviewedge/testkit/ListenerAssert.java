package io.interviewedge.testkit;

import io.interviewedge.event.SessionEventType;
import java.util.List;

/** Assertions about the events that a listener was told of, from all interviews. */
public final class ListenerAssert extends EventsAssert<ListenerAssert, RecordingListener> {

    ListenerAssert(RecordingListener actual) {
        super(actual, ListenerAssert.class);
    }

    @Override
    List<SessionEventType> types() {
        return actual.types();
    }
}
