package io.interviewedge.message;

import io.interviewedge.internal.TextRules;
import java.net.URI;
import java.util.Objects;

/**
 * A text with a link in it, which can be shortened without hurting the link.
 *
 * @param before what stands before the link, its blank lines included; lines end with LF
 * @param link the unique link
 * @param after what stands after the link, its blank lines included; lines end with LF
 */
public record LinkedText(String before, URI link, String after) {

    /**
     * Checks the text, and ends its lines with LF.
     *
     * @throws io.interviewedge.error.InvalidValueException if it has control characters other than tab and line breaks
     */
    public LinkedText {
        before = lines(before);
        Objects.requireNonNull(link, "link");
        after = lines(after);
    }

    private static String lines(String text) {
        TextRules.requireProse("text", Objects.requireNonNull(text, "text"));
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** All of it, for a clipboard. */
    public String text() {
        return before + link + after;
    }

    /** All but the link, for programs that take the link separately. */
    public String withoutLink() {
        String end = after.strip();
        return end.isEmpty() ? before.strip() : (before.strip() + "\n\n" + end).strip();
    }

    /** Without the link, which holds the token. */
    @Override
    public String toString() {
        return "LinkedText[redacted]";
    }
}
