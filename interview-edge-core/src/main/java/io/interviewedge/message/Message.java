package io.interviewedge.message;

import io.interviewedge.internal.TextRules;
import java.net.URI;
import java.util.Locale;

/**
 * A message to one candidate, in one language.
 *
 * @param locale the language of the template
 * @param subject one line
 * @param text for mail and messengers
 * @param shortText for SMS
 * @param html the text as a complete HTML document
 * @param scanInstruction a line to stand next to a QR code of the link
 */
public record Message(
        Locale locale,
        String subject,
        LinkedText text,
        LinkedText shortText,
        MessageHtml html,
        String scanInstruction) {

    /**
     * Checks the subject: a mail program would take its line breaks for the start of other header fields.
     *
     * @throws io.interviewedge.error.InvalidValueException if the subject is blank or not one line
     */
    public Message {
        subject = TextRules.line("subject", subject, Integer.MAX_VALUE);
    }

    /**
     * The HTML document with a QR code of the link below the text, and the scan instruction under it.
     *
     * @param image where the mail has the code, such as {@code cid:code}: an image within the same mail, so that no
     *     server is asked
     */
    public String htmlWithCode(URI image) {
        return html.documentWithCode(image, scanInstruction);
    }

    /** Without the link, which holds the token, and without names. */
    @Override
    public String toString() {
        return "Message[" + locale.toLanguageTag() + "]";
    }
}
