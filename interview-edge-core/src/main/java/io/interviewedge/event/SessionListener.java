package io.interviewedge.event;

import java.util.function.Consumer;

/**
 * Told of every change after it has been stored, in the thread that made it. What it throws is logged and hurts nobody; a
 * slow listener slows the caller down. In a transaction of the host's it is told before the commit, which may still fail; the
 * {@link EventRelay} tells only of what was committed. Implementations must be safe for use by several threads.
 */
@FunctionalInterface
public interface SessionListener {

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
