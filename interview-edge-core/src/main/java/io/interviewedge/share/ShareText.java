package io.interviewedge.share;

import java.net.URI;

/**
 * The message in parts, for whatever takes them: the Web Share API wants title, text and url, a clipboard all in one.
 *
 * @param title one line
 * @param text without the link
 * @see <a href="https://www.w3.org/TR/web-share/#sharedata-dictionary">Web Share API, ShareData</a>
 */
public record ShareText(String title, String text, URI url) {

    /** The text with the link last, on a line of its own. */
    public String plain() {
        return text + "\n\n" + url;
    }

    /** Without the link. */
    @Override
    public String toString() {
        return "ShareText[title=" + title + "]";
    }
}
