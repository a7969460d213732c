package io.interviewedge.sms;

import io.interviewedge.session.PhoneNumber;
import java.util.Objects;
import java.util.UUID;

/**
 * A text message.
 *
 * @param id the same at every attempt to send this message
 * @param to an international number
 * @param text with the link
 */
public record TextMessage(UUID id, PhoneNumber to, String text) {

    /** Checks that every value is there. */
    public TextMessage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(text, "text");
    }

    /** Without the number and the text, which has the link. */
    @Override
    public String toString() {
        return "TextMessage[" + id + "]";
    }
}
