package io.interviewedge.mail;

import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.share.QrRenderer;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * The mail: plain text, and as an alternative (RFC 2046) HTML with the QR code as an image in the mail (RFC 2387), so
 * that nothing has to be fetched to show it.
 */
final class InvitationMail {

    private static final int CODE_PIXELS = 360;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailIdentity sender;
    private final @Nullable QrRenderer codes;

    InvitationMail(MailIdentity sender, @Nullable QrRenderer codes) {
        this.sender = sender;
        this.codes = codes;
    }

    TrackedMessage write(Session session, OutgoingMessage message, Instant now) throws MessagingException {
        MailAddress from = MailAddress.of(sender.address());
        TrackedMessage mail = new TrackedMessage(session, messageId(message, from));
        mail.setFrom(from.named(sender.name()));
        mail.setRecipient(
                RecipientType.TO,
                MailAddress.of(message.candidate().email())
                        .named(message.candidate().name()));
        if (sender.replyTo() != null) {
            mail.setReplyTo(
                    new InternetAddress[] {MailAddress.of(sender.replyTo()).named(null)});
        }
        mail.setSubject(EncodedWords.escaped(message.message().subject()), UTF_8);
        mail.setSentDate(Date.from(now));
        mail.setContentLanguage(new String[] {message.message().locale().toLanguageTag()});
        // No out-of-office replies, please (RFC 3834).
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(content(message, from.domain()));
        mail.saveChanges();
        return mail;
    }

    /** The same at every attempt, so that mail programs can tell a second copy. */
    static String messageId(OutgoingMessage message, MailAddress from) {
        return "<" + message.id() + "@" + from.domain() + ">";
    }

    private MimeMultipart content(OutgoingMessage message, String domain) throws MessagingException {
        MimeMultipart content = new MimeMultipart("alternative");
        content.addBodyPart(text(message.message().text().text(), "plain"));
        if (codes == null) {
            content.addBodyPart(text(message.message().html().document(), "html"));
            return content;
        }
        String id = "code-" + message.id() + "@" + domain;
        MimeMultipart related = new MimeMultipart("related");
        related.addBodyPart(text(message.message().htmlWithCode(URI.create("cid:" + id)), "html"));
        related.addBodyPart(image(codes.png(message.link(), CODE_PIXELS), id));
        MimeBodyPart nested = new MimeBodyPart();
        nested.setContent(related);
        content.addBodyPart(nested);
        return content;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text.replace("\r\n", "\n").replace("\n", "\r\n"), UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart image(byte[] png, String id) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(png, "image/png")));
        part.setContentID("<" + id + ">");
        part.setDisposition(Part.INLINE);
        part.setFileName("interview-qr.png");
        return part;
    }
}
