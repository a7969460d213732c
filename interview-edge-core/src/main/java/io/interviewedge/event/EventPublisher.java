package io.interviewedge.event;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listeners, in the order they were added. */
public final class EventPublisher {

    private static final Logger log = LoggerFactory.getLogger(EventPublisher.class);

    private final List<SessionListener> listeners;

    public EventPublisher(List<SessionListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** Publishes what happened to a session. Never throws for a listener's failure. */
    public void publish(SessionEvent event) {
        for (SessionListener listener : listeners) {
            try {
                listener.onEvent(event);
            } catch (RuntimeException | LinkageError | AssertionError failure) {
                log.warn("A listener failed on {}; the change itself is stored", event, failure);
            }
        }
    }
}
