package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.tenant.TenantId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordingListenerTest {

    private final RecordingListener listener = new RecordingListener();

    @Test
    void remembersEventsInTheirOrder() {
        SessionEvent invited = event(SessionEventType.INVITED);
        SessionEvent started = event(SessionEventType.STARTED);
        listener.onEvent(invited);
        listener.onEvent(started);

        assertThat(listener.events()).containsExactly(invited, started);
        assertThat(listener.types()).containsExactly(SessionEventType.INVITED, SessionEventType.STARTED);
    }

    @Test
    void whatWasAskedForOnceDoesNotGrow() {
        List<SessionEvent> before = listener.events();
        listener.onEvent(event(SessionEventType.INVITED));

        assertThat(before).isEmpty();
    }

    @Test
    void forgetsWhenCleared() {
        listener.onEvent(event(SessionEventType.INVITED));
        listener.clear();

        assertThat(listener.events()).isEmpty();
    }

    @Test
    void missesNothingWhenManyThreadsTellIt() {
        List<SessionEvent> told = Race.run(200, i -> () -> {
            SessionEvent event = event(SessionEventType.ANSWERED);
            listener.onEvent(event);
            return event;
        });

        assertThat(listener.events()).containsExactlyInAnyOrderElementsOf(told);
    }

    private static SessionEvent event(SessionEventType type) {
        return SessionEvent.builder()
                .id(UUID.randomUUID())
                .type(type)
                .tenant(TenantId.SINGLE)
                .sessionId(UUID.randomUUID())
                .jobId("backend-engineer")
                .occurredAt(SettableClock.START)
                .actor(SessionEvent.HOST)
                .build();
    }
}
