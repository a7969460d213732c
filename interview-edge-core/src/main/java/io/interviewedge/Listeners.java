package io.interviewedge;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionListener;
import io.interviewedge.internal.FailureText;
import io.interviewedge.internal.FatalErrors;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells all listeners, in the order in which they were added. A listener's failure hurts neither the caller nor the
 * others.
 */
record Listeners(List<SessionListener> all) implements SessionListener {

    private static final Logger log = LoggerFactory.getLogger(Listeners.class);

    @Override
    public void onEvent(SessionEvent event) {
        for (SessionListener listener : all) {
            try {
                listener.onEvent(event);
            } catch (Throwable failure) {
                // Only its type: its message may quote a name or an address.
                log.warn(
                        "A listener failed on event {} ({}) of session {}; the change itself is stored: {}",
                        event.id(),
                        event.type().id(),
                        event.sessionId(),
                        FailureText.typeAndPlace(failure));
                FatalErrors.rethrow(failure);
            }
        }
    }
}
