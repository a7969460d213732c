package io.interviewedge.share;

import io.interviewedge.session.Candidate;
import io.interviewedge.session.PhoneNumber;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The ways to hand a link to a candidate, each pre-filled. Opening one of them opens a draft; nothing is sent.
 *
 * @param link the invite link itself
 * @param mailto a mail draft (RFC 6068), at most {@value #LONGEST_MAILTO} characters: a long subject or text is cut, the
 *     address and the link never
 * @param whatsApp a message on {@code wa.me}: to the candidate's number, or with a chooser if there is none
 * @param sms a text message (RFC 5724), to the candidate's number if there is one
 */
public record ShareLinks(URI link, URI mailto, URI whatsApp, URI sms) {

    /** Windows silently fails to open much longer ones. */
    public static final int LONGEST_MAILTO = 1_800;

    /** Pre-fills every form with the message, the link and the candidate's address or number. */
    public static ShareLinks of(URI link, ShareMessage message, Candidate candidate) {
        return new ShareLinks(
                link,
                mailto(link, message, candidate),
                whatsApp(link, message, candidate.phone()),
                sms(link, message, candidate.phone()));
    }

    private static URI mailto(URI link, ShareMessage message, Candidate candidate) {
        String to =
                "mailto:" + PercentEncoding.encode(candidate.email().value()).replace("%40", "@") + "?subject=";
        String end = PercentEncoding.encode("\r\n\r\n" + link + "\r\n");
        int budget = LONGEST_MAILTO - to.length() - "&body=".length() - end.length();
        String subject = encodeWithin(budget / 2, message.subject());
        String lines = message.text().replace("\r\n", "\n").replace("\n", "\r\n");
        return URI.create(to + subject + "&body=" + encodeWithin(budget - subject.length(), lines) + end);
    }

    private static URI whatsApp(URI link, ShareMessage message, @Nullable PhoneNumber phone) {
        String to = phone == null ? "" : phone.digits();
        return URI.create("https://wa.me/" + to + "?text=" + PercentEncoding.encode(message.text() + "\n\n" + link));
    }

    private static URI sms(URI link, ShareMessage message, @Nullable PhoneNumber phone) {
        String to = phone == null ? "" : phone.value();
        return URI.create("sms:" + to + "?body=" + PercentEncoding.encode(message.shortText() + " " + link));
    }

    /** The longest beginning of the text that fits when encoded, cut between characters and marked with an ellipsis. */
    private static String encodeWithin(int budget, String text) {
        String encoded = PercentEncoding.encode(text);
        int end = text.length();
        while (encoded.length() > budget && end > 0) {
            end = text.offsetByCodePoints(end, -1);
            encoded = PercentEncoding.encode(text.substring(0, end) + "…");
        }
        return encoded.length() > budget ? "" : encoded;
    }

    /** Without the links: they hold the token. */
    @Override
    public String toString() {
        return "ShareLinks[redacted]";
    }
}
