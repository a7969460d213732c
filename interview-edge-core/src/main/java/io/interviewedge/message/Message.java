package io.interviewedge.message;

import java.util.Locale;

/**
 * What one candidate is written, in one language.
 *
 * @param locale the language of the template
 * @param subject one line
 * @param text for mail and messengers
 * @param shortText for SMS
 * @param html the text as a complete HTML document with {@code lang} and {@code dir}, the link as an anchor, and every value
 *     escaped
 * @param scanInstruction a line to stand next to a QR code of the link
 */
public record Message(
        Locale locale, String subject, LinkedText text, LinkedText shortText, String html, String scanInstruction) {

    /** Without the link, which holds the token, and without names. */
    @Override
    public String toString() {
        return "Message[" + locale.toLanguageTag() + "]";
    }
}
