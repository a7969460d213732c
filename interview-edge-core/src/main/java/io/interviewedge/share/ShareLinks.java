package io.interviewedge.share;

import io.interviewedge.message.Message;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.PhoneNumber;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ways to hand a link to a candidate, each pre-filled. Opening one opens a draft; nothing is sent. Each is made on
 * demand. Immutable, safe for use by several threads.
 */
public final class ShareLinks {

    private final Message message;
    private final Candidate candidate;

    private ShareLinks(Message message, Candidate candidate) {
        this.message = Objects.requireNonNull(message, "message");
        this.candidate = Objects.requireNonNull(candidate, "candidate");
    }

    /** Pre-fills every form with the message and the candidate's address or number. */
    public static ShareLinks of(Message message, Candidate candidate) {
        return new ShareLinks(message, candidate);
    }

    /**
     * Always true. It is the only property of a bean here, so that what a JSON mapper writes of an outcome lacks the
     * link.
     */
    public boolean isRedacted() {
        return true;
    }

    /** The message that every draft is filled with. */
    public Message message() {
        return message;
    }

    /** The recipient of the drafts. */
    public Candidate candidate() {
        return candidate;
    }

    /** The invite link itself. */
    public URI link() {
        return message.text().link();
    }

    /** A mail draft; a long text is cut, the link never. */
    public URI mailto() {
        return MailtoLink.of(candidate.email(), message.subject(), message.text());
    }

    /** A WhatsApp message to the candidate's number, or with a choice of chats if there is none. */
    public URI whatsApp() {
        return WhatsAppLink.of(candidate.phone(), message.text());
    }

    /**
     * A text message to the candidate's number as RFC 5724 defines it. The standard has no form without a number;
     * without one, this is Android's form.
     */
    public URI sms() {
        PhoneNumber phone = candidate.phone();
        return phone == null ? smsForAndroid() : SmsLink.rfc5724(phone, message.shortText());
    }

    /** A text message in the form of iPhones and iPads. */
    public URI smsForIos() {
        return SmsLink.ios(candidate.phone(), message.shortText());
    }

    /** A text message in the form of Android. */
    public URI smsForAndroid() {
        return SmsLink.android(candidate.phone(), message.shortText());
    }

    /** How many text messages the short text takes. */
    public SmsLength smsLength() {
        return SmsLength.of(message.shortText().text());
    }

    /** A Telegram message with a choice of chats. */
    public URI telegram() {
        return TelegramLink.of(message.text());
    }

    /** Text and link for a clipboard. */
    public String plainText() {
        return message.text().text();
    }

    /** The parts that a page hands to the device's own share dialogue. */
    public WebShare webShare() {
        return WebShare.of(message);
    }

    /** Whether the other makes the same drafts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShareLinks that && message.equals(that.message) && candidate.equals(that.candidate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(message, candidate);
    }

    /** Without the links: they hold the token. */
    @Override
    public String toString() {
        return "ShareLinks[redacted]";
    }
}
