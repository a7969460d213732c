package io.interviewedge.examples.relay;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.interviewedge.event.SessionEvent;
import java.io.IOException;

/**
 * An event as the receiver reads it. Receivers rely on these names, so they are spelt out here. Its actor and its
 * detail are left out: a recruiter may have named somebody in them.
 */
record EventJson(String id, String type, String sessionId, long sequence, String jobId, String occurredAt) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One line of JSON. */
    static String of(SessionEvent event) {
        EventJson body = new EventJson(
                event.id().toString(),
                event.type().id(),
                event.sessionId().toString(),
                event.sequence(),
                event.jobId(),
                event.occurredAt().toString());
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new IllegalStateException("texts and a number can always be written", impossible);
        }
    }
}
