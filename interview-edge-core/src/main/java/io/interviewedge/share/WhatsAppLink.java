package io.interviewedge.share;

import io.interviewedge.session.PhoneNumber;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A message in WhatsApp: to a number, which is the international one in digits only, or with a chooser if there is none. The
 * link is last, on a line of its own, where the preview finds it.
 *
 * @see <a href="https://faq.whatsapp.com/5913398998672934">How to use click to chat</a>
 */
final class WhatsAppLink {

    private WhatsAppLink() {}

    static URI of(URI link, ShareMessage message, @Nullable PhoneNumber phone) {
        String to = phone == null ? "" : phone.digits();
        return URI.create("https://wa.me/" + to + "?text=" + PercentEncoding.encode(message.text() + "\n\n" + link));
    }
}
