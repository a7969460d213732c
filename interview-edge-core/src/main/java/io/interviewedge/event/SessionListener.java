package io.interviewedge.event;

import java.util.function.Consumer;

/**
 * Receives every event after the change has been stored, in the thread that made the change. Whatever it throws is
 * logged by its type and affects nobody, unless the JVM itself is in trouble (no memory left); a slow listener slows
 * the caller down. In a transaction of the host it is called before the commit, which may still fail; the
 * {@link EventRelay} relays committed events only. Implementations must be safe for use by several threads.
 */
@FunctionalInterface
public interface SessionListener {

    /** Called once for each event. */
    void onEvent(SessionEvent event);

    /** A listener for one type of event only: {@code SessionListener.on(SUBMITTED, this::tellRecruiter)}. */
    static SessionListener on(SessionEventType type, Consumer<SessionEvent> action) {
        return event -> {
            if (event.type().equals(type)) {
                action.accept(event);
            }
        };
    }
}
