package io.interviewedge.share;

import io.interviewedge.session.EmailAddress;
import java.net.URI;

/**
 * A mail draft. Spaces are {@code %20} and line breaks {@code %0D%0A}; only subject and body are filled, the two fields that
 * every mail program reads.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6068">RFC 6068</a>
 */
final class MailtoLink {

    private MailtoLink() {}

    /** A long subject or text is cut, between characters and with an ellipsis; the address and the link never are. */
    static URI of(URI link, ShareMessage message, EmailAddress address, int longest) {
        String to = "mailto:" + PercentEncoding.encode(address.value()).replace("%40", "@") + "?subject=";
        String end = PercentEncoding.encode("\r\n\r\n" + link + "\r\n");
        int budget = longest - to.length() - "&body=".length() - end.length();
        String subject = encodeWithin(budget / 2, message.subject());
        return URI.create(
                to + subject + "&body=" + encodeWithin(budget - subject.length(), withMailLines(message.text())) + end);
    }

    private static String withMailLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
    }

    private static String encodeWithin(int budget, String text) {
        String encoded = PercentEncoding.encode(text);
        int end = text.length();
        while (encoded.length() > budget && end > 0) {
            end = text.offsetByCodePoints(end, -1);
            encoded = PercentEncoding.encode(text.substring(0, end) + "…");
        }
        return encoded.length() > budget ? "" : encoded;
    }
}
