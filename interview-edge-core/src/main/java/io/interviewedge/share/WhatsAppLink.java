package io.interviewedge.share;

import io.interviewedge.message.LinkedText;
import io.interviewedge.session.PhoneNumber;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A WhatsApp message: {@code https://wa.me/442079460958?text=…}, WhatsApp's "click to chat" form. The number is the
 * full international one in digits only, with no plus, blank or bracket; without a number WhatsApp lets the recruiter
 * choose a chat. A preview is shown of the first link in the text.
 */
final class WhatsAppLink {

    private WhatsAppLink() {}

    /** The message to a number, or to be sent to a chat of the recruiter's choice. */
    static URI of(@Nullable PhoneNumber to, LinkedText text) {
        String number = to == null ? "" : to.digits();
        return URI.create("https://wa.me/" + number + "?text=" + PercentEncoding.encode(text.text()));
    }
}
