package io.interviewedge.share;

import io.interviewedge.internal.TextRules;
import io.interviewedge.message.LinkedText;
import io.interviewedge.session.EmailAddress;
import java.net.URI;

/**
 * A mail draft: {@code mailto:ada@example.com?subject=…&body=…} of RFC 6068. A space is {@code %20} (a plus would be
 * shown as one), a line break {@code %0D%0A} (section 5), everything else UTF-8 in percent-encoding. Only the subject
 * and the body can be relied on; other header fields are ignored by mail programs.
 */
final class MailtoLink {

    /** The most characters of a draft: Windows silently fails to open much longer ones. */
    public static final int MAX_LENGTH = 1_800;

    private MailtoLink() {}

    /**
     * The draft, at most {@value #MAX_LENGTH} characters long. A text that does not fit loses its last sentences, or is
     * cut between words or characters and marked with an ellipsis. The texts before and after the link get half of the
     * room each, and whatever the other leaves unused. A subject gets at most half of the room. The address and the
     * link are never cut: if they alone are longer, so is the draft.
     *
     * @throws io.interviewedge.error.InvalidValueException if the subject is blank or not one line: its line breaks
     *     would begin other header fields
     */
    static URI of(EmailAddress to, String subject, LinkedText text) {
        String line = TextRules.line("subject", subject, Integer.MAX_VALUE);
        String start = start(to);
        String link = PercentEncoding.encode(text.link().toString());
        int room = MAX_LENGTH - start.length() - "&body=".length() - link.length();
        String shownSubject = Shortening.encodeWithin(room / 2, line);
        room -= shownSubject.length();
        int wholeAfter = PercentEncoding.encode(crlf(text.after())).length();
        String before = Shortening.encodeWithin(Math.max(room / 2, room - wholeAfter), crlf(text.before()));
        String after = Shortening.encodeWithin(room - before.length(), crlf(text.after()));
        return URI.create(start + shownSubject + "&body=" + before + link + after);
    }

    private static String start(EmailAddress to) {
        return "mailto:" + PercentEncoding.encode(to.withAsciiDomain()).replace("%40", "@") + "?subject=";
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }
}
