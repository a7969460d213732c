package io.interviewedge.event;

import java.util.function.Consumer;

/**
 * Hears of every change after it has been stored, in the thread that made it. Whatever it throws is logged and affects
 * nobody; a slow listener slows the caller down. In the host's transaction it hears of a change before the commit,
 * which may still fail; the {@link EventRelay} relays only what was committed. Implementations must be safe for use by
 * several threads.
 */
@FunctionalInterface
public interface SessionListener {

    /** Hears of one change. */
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
