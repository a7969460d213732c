package io.interviewedge.message;

import io.interviewedge.internal.Markup;
import java.net.URI;
import java.util.Objects;

/**
 * A message as a complete HTML document, with {@code lang} and {@code dir}, the link as an anchor, and every value
 * escaped.
 *
 * @param start the document up to the end of the text
 * @param end the rest, behind the place for a QR code
 */
public record MessageHtml(String start, String end) {

    /** Checks that both parts are there. */
    public MessageHtml {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    /** The document. */
    public String document() {
        return start + end;
    }

    /** The document with a QR code below the text, and an instruction under it. */
    String documentWithCode(URI image, String instruction) {
        return start + "\n<p><img src=\"" + Markup.escaped(image.toString()) + "\" alt=\"QR\"><br>\n"
                + Markup.escaped(instruction) + "</p>" + end;
    }

    /** Without the link, which holds the token, and without names. */
    @Override
    public String toString() {
        return "MessageHtml[redacted]";
    }
}
