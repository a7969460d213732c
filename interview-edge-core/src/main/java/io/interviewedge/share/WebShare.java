package io.interviewedge.share;

import io.interviewedge.message.Message;
import java.net.URI;

/**
 * What a page hands to {@code navigator.share({title, text, url})} of the W3C's Web Share API, which opens the device's
 * own choice of programs. The text is without the link: the programs add the {@code url} themselves.
 */
public record WebShare(String title, String text, URI url) {

    /** The parts of a message. */
    public static WebShare of(Message message) {
        return new WebShare(
                message.subject(), message.text().withoutLink(), message.text().link());
    }

    /** Without the link, which holds the token, and without names. */
    @Override
    public String toString() {
        return "WebShare[redacted]";
    }
}
