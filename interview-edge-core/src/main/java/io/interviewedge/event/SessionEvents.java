package io.interviewedge.event;

import io.interviewedge.session.InterviewSession;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listeners, in the order they were added. */
public final class SessionEvents {

    private static final Logger log = LoggerFactory.getLogger(SessionEvents.class);

    private final List<SessionListener> listeners;

    public SessionEvents(List<SessionListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** Publishes what happened to a session. Never throws for a listener's failure. */
    public void publish(SessionEventType type, InterviewSession session, Instant at) {
        if (listeners.isEmpty()) {
            return;
        }
        SessionEvent event =
                new SessionEvent(UUID.randomUUID(), type, session.tenant(), session.id(), session.jobId(), at);
        for (SessionListener listener : listeners) {
            try {
                listener.onEvent(event);
            } catch (RuntimeException failure) {
                log.warn("A listener failed on {}; the change itself is stored", event, failure);
            }
        }
    }
}
