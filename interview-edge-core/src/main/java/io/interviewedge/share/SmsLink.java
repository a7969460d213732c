package io.interviewedge.share;

import io.interviewedge.message.LinkedText;
import io.interviewedge.session.PhoneNumber;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A text message. No single form works on every telephone: RFC 5724 defines {@code sms:+442079460958?body=…}, which
 * Android follows, while iOS since version 8 wants {@code sms:+442079460958&body=…}. A page chooses by the recruiter's
 * user agent. Android 13 and later may drop the text if there is no number, so give one if you can.
 */
final class SmsLink {

    private SmsLink() {}

    /** The standard's form, which always has a number. */
    static URI rfc5724(PhoneNumber to, LinkedText text) {
        return URI.create("sms:" + to.value() + "?body=" + encode(text));
    }

    /** For iPhones and iPads; without a number the recruiter chooses one. */
    static URI ios(@Nullable PhoneNumber to, LinkedText text) {
        return URI.create("sms:" + number(to) + "&body=" + encode(text));
    }

    /** For Android; without a number the recruiter chooses one. */
    static URI android(@Nullable PhoneNumber to, LinkedText text) {
        return URI.create("sms:" + number(to) + "?body=" + encode(text));
    }

    private static String number(@Nullable PhoneNumber to) {
        return to == null ? "" : to.value();
    }

    private static String encode(LinkedText text) {
        return PercentEncoding.encode(text.text());
    }
}
