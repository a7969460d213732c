package io.interviewedge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.error.InvalidValueException;
import org.junit.jupiter.api.Test;

class EventDraftTest {

    @Test
    void aDetailHasRoomForFiveHundredCharacters() {
        assertThat(draft("x".repeat(500)).detail()).hasSize(500);
        assertThat(draft(null).detail()).isNull();

        assertThatThrownBy(() -> draft("x".repeat(501)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("detail has 501 characters; at most 500 are allowed");
    }

    private static EventDraft draft(String detail) {
        return EventDraft.of(SessionEventType.LINK_REVOKED, Fixture.START, SessionEvent.HOST, detail);
    }
}
