package io.interviewedge.share;

import io.interviewedge.session.Candidate;
import java.net.URI;

/**
 * The ways to hand a link to a candidate, each pre-filled. Opening one of them opens a draft; nothing is sent.
 *
 * @param link the invite link itself
 * @param mailto a mail draft (RFC 6068), at most {@value #LONGEST_MAILTO} characters: a long subject or text is cut, the
 *     address and the link never
 * @param whatsApp a message on {@code wa.me}: to the candidate's number, or with a chooser if there is none
 * @param sms a text message, to the candidate's number if there is one
 * @param telegram a message in Telegram, with a chooser
 * @param text the message for a clipboard or the Web Share API
 */
public record ShareLinks(URI link, URI mailto, URI whatsApp, SmsLinks sms, URI telegram, ShareText text) {

    /** Windows silently fails to open much longer ones. */
    public static final int LONGEST_MAILTO = 1_800;

    /** Pre-fills every form with the message, the link and the candidate's address or number. */
    public static ShareLinks of(URI link, ShareMessage message, Candidate candidate) {
        return new ShareLinks(
                link,
                MailtoLink.of(link, message, candidate.email(), LONGEST_MAILTO),
                WhatsAppLink.of(link, message, candidate.phone()),
                SmsLinks.of(link, message, candidate.phone()),
                TelegramLink.of(link, message),
                new ShareText(message.subject(), message.text(), link));
    }

    /** Without the links: they hold the token. */
    @Override
    public String toString() {
        return "ShareLinks[redacted]";
    }
}
