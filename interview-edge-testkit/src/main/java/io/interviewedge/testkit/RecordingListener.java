package io.interviewedge.testkit;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers every event, in the order in which it was told. Safe for use by several threads. */
public final class RecordingListener implements SessionListener {

    private final List<SessionEvent> events = new CopyOnWriteArrayList<>();

    /** A listener that has heard nothing yet. */
    public RecordingListener() {}

    @Override
    public void onEvent(SessionEvent event) {
        events.add(event);
    }

    /** The events so far; later events are not in it. */
    public List<SessionEvent> events() {
        return List.copyOf(events);
    }

    /** The types of {@link #events()}: the usual subject of an assertion. */
    public List<SessionEventType> types() {
        return events.stream().map(SessionEvent::type).toList();
    }

    /** Forgets everything so far, for instance the events of the test's set-up. */
    public void clear() {
        events.clear();
    }
}
