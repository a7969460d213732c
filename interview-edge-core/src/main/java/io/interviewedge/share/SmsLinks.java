package io.interviewedge.share;

import io.interviewedge.session.PhoneNumber;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A text message, in the forms that telephones understand: no single one opens everywhere with its text, so the host picks by
 * the visitor's user agent. Hand over a number wherever there is one; without, Android from version 13 on drops the text.
 *
 * @param rfc5724 the standard's form, {@code sms:+442079460958?body=…}, for everything that is none of the others
 * @param ios {@code sms:+442079460958&body=…}, as iPhones and iPads read it
 * @param android as the standard has it with a number; without one {@code sms:?&body=…}, which most versions read
 * @param length what the message costs
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5724">RFC 5724</a>
 */
public record SmsLinks(URI rfc5724, URI ios, URI android, SmsLength length) {

    /** The short text with the link last, to the number if there is one. */
    static SmsLinks of(URI link, ShareMessage message, @Nullable PhoneNumber phone) {
        String text = message.shortText() + " " + link;
        String to = "sms:" + (phone == null ? "" : phone.value());
        String body = "body=" + PercentEncoding.encode(text);
        URI standard = URI.create(to + "?" + body);
        return new SmsLinks(
                standard,
                URI.create(to + "&" + body),
                phone == null ? URI.create(to + "?&" + body) : standard,
                SmsLength.of(text));
    }

    /** Without the links: they hold the token. */
    @Override
    public String toString() {
        return "SmsLinks[" + length + "]";
    }
}
