package io.interviewedge.testkit;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what happened, in the order it was told. Safe for use by several threads. */
public final class RecordingListener implements SessionListener {

    private final List<SessionEvent> events = new CopyOnWriteArrayList<>();

    /** A listener that has heard nothing yet. */
    public RecordingListener() {}

    @Override
    public void onEvent(SessionEvent event) {
        events.add(event);
    }

    /** What happened so far; later events are not in it. */
    public List<SessionEvent> events() {
        return List.copyOf(events);
    }

    /** The types of {@link #events()}: what most tests ask for. */
    public List<SessionEventType> types() {
        return events.stream().map(SessionEvent::type).toList();
    }

    /** Forgets everything so far, for instance what came of setting the scene. */
    public void clear() {
        events.clear();
    }
}
