package io.interviewedge.sms;

import io.interviewedge.session.PhoneNumber;
import java.util.Objects;
import java.util.UUID;

/**
 * A text message.
 *
 * @param id the same whenever it is tried again
 * @param to an international number
 * @param text with the link
 */
public record TextMessage(UUID id, PhoneNumber to, String text) {

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
