package io.interviewedge.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.qr.QrCode;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.tenant.TenantId;
import io.interviewedge.testsupport.Scanner;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives at a real mail server. */
class InvitationMailTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void itHasTheHeadersOfATransactionalMailAndNoOthers() throws Exception {
        MimeMessage mail = sent(channel().build(), Messages.toAda());

        assertThat(mail.getFrom()).containsExactly(new InternetAddress("jobs@example.com", "Example Ltd"));
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("ada@example.com", "Ada Lovelace"));
        assertThat(mail.getSubject()).isEqualTo(Messages.toAda().message().subject());
        assertThat(mail.getSentDate()).isEqualTo(Date.from(NOON));
        assertThat(mail.getMessageID()).isEqualTo("<" + Messages.ID + "@example.com>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentLanguage()).containsExactly("en");
        assertThat(mail.getHeader("MIME-Version")).containsExactly("1.0");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getHeader("Precedence")).isNull();
        assertThat(mail.getHeader("X-Mailer")).isNull();
    }

    @Test
    void itsReceiptIsItsMessageIdWhichIsTheSameWhenItIsSentAgain() throws Exception {
        SmtpChannel channel = channel().build();

        ChannelReply first = channel.send(Messages.toAda());
        ChannelReply second = channel.send(Messages.toAda());

        assertThat(first).isEqualTo(second).isEqualTo(ChannelReply.accepted("<" + Messages.ID + "@example.com>"));
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .hasSize(2)
                .containsOnly(server.getReceivedMessages()[0].getMessageID());
    }

    @Test
    void aPlainTextStandsBesideTheHtml() throws Exception {
        OutgoingMessage message = Messages.toAda();
        MimeMultipart content = (MimeMultipart) sent(channel().build(), message).getContent();

        assertThat(content.getContentType()).startsWith("multipart/alternative");
        assertThat(content.getCount()).isEqualTo(2);
        assertThat(content.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(lines(content.getBodyPart(0).getContent()))
                .isEqualTo(message.message().text().text());
        assertThat(content.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(lines(content.getBodyPart(1).getContent()))
                .isEqualTo(message.message().html().document());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar", "hi", "zh-CN"})
    void theCodeInTheMailIsReadAsTheLink(String language) throws Exception {
        OutgoingMessage message =
                Messages.to("ada@example.com", "Ada Lovelace", Locale.forLanguageTag(language), "Backend Engineer");
        MimeMultipart content = (MimeMultipart)
                sent(channel().codes(QrCode.renderer()).build(), message).getContent();

        MimeMultipart related = (MimeMultipart) content.getBodyPart(1).getContent();
        String html = (String) related.getBodyPart(0).getContent();
        MimeBodyPart image = (MimeBodyPart) related.getBodyPart(1);
        assertThat(related.getContentType()).startsWith("multipart/related");
        assertThat(image.getContentType()).startsWith("image/png");
        assertThat(image.getDisposition()).isEqualTo("inline");
        String id = image.getContentID();
        assertThat(html).contains("src=\"cid:" + id.substring(1, id.length() - 1) + "\"");
        assertThat(Scanner.read(ImageIO.read(image.getInputStream()))).isEqualTo(Messages.LINK.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "آدا لوفليس, مهندس",
        "李小龙, 后端工程师",
        "'Åsa \"Ace\" O''Neill, PhD', 'Chef, Küche & Service'",
        "😀 Ada, 🚀",
        "=?utf-8?Q?no?=, =?utf-8?B?bm8=?=",
        "=?utf-8?Q?A_very_long_name_that_looks_as_if_it_were_encoded_but_was_typed_like_that?= ü, =?x?=",
    })
    void namesAndJobsOfAnyScriptArriveAsTheyAre(String name, String job) throws Exception {
        OutgoingMessage message = Messages.to("ada@example.com", name, Locale.ENGLISH, job);

        MimeMessage mail = sent(channel().build(), message);

        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo(name);
        assertThat(mail.getSubject()).isEqualTo(message.message().subject());
        assertThat(raw(mail)).matches("\\A\\p{ASCII}*\\z");
    }

    @Test
    void aLongSubjectIsFoldedAndReadBack() throws Exception {
        String job = "Обладатель очень длинного названия должности ".repeat(4).strip();
        OutgoingMessage message = Messages.to("ada@example.com", null, Locale.ENGLISH, job);

        MimeMessage mail = sent(channel().build(), message);

        assertThat(mail.getSubject()).isEqualTo(message.message().subject());
        assertThat(raw(mail).lines()).allMatch(line -> line.length() <= 998);
    }

    @Test
    void theDomainOfAnAddressMayBeOfAnyScript() throws Exception {
        MimeMessage mail =
                sent(channel().build(), Messages.to("ada@bücher.example", null, Locale.ENGLISH, "Buchhändlerin"));

        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("ada@xn--bcher-kva.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@ԩ.example", "ada@xn--strae-oqa.de", "ada@ΟΔΌΣ.example"})
    void theEnvelopeAndTheHeaderNameTheDomainThatTheAddressIsComparedBy(String address) throws Exception {
        OutgoingMessage message = Messages.to(address, null, Locale.ENGLISH, "Engineer");

        MimeMessage mail = sent(channel().build(), message);

        String key = message.candidate().email().key();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(key);
        assertThat(server.getUserManager().listUser())
                .extracting(GreenMailUser::getEmail)
                .containsExactly(key);
    }

    /** Such as one that was stored before ß was refused: no guess may become its envelope. */
    @ParameterizedTest
    @ValueSource(strings = {"ada@straße.de", "No address at all", "@example.com"})
    void aStoredAddressThatIsNoneByNowIsRefusedAndNothingIsSent(String stored) {
        OutgoingMessage toAda = Messages.toAda();
        Candidate candidate = new Candidate(new EmailAddress(stored), null, null, Locale.ENGLISH);

        ChannelReply reply =
                channel().build().send(new OutgoingMessage(toAda.id(), toAda.tenant(), candidate, toAda.message()));

        assertThat(reply)
                .isInstanceOfSatisfying(
                        ChannelReply.Refused.class,
                        refused -> assertThat(refused.failure().reason())
                                .isEqualTo(DeliveryFailure.Reason.ADDRESS_REFUSED));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void eachTenantHasASenderOfItsOwnAndAReplyAddress() throws Exception {
        SmtpChannel channel = channel()
                .from(tenant -> MailIdentity.of("jobs@" + tenant.value() + ".example")
                        .replyTo("hr@" + tenant.value() + ".example"))
                .build();
        OutgoingMessage ada = Messages.toAda();

        MimeMessage mail =
                sent(channel, new OutgoingMessage(ada.id(), TenantId.of("acme"), ada.candidate(), ada.message()));

        assertThat(mail.getFrom()).containsExactly(new InternetAddress("jobs@acme.example"));
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("hr@acme.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ada@example.com\r\nBcc: eve@example.com", "ada@example.com\nX: y", "a da@example.com", "@", ""})
    void anAddressThatWouldMakeHeadersIsRefusedBeforeThereIsAMessage(String address) {
        assertThatThrownBy(() -> Messages.to(address, null, Locale.ENGLISH, "Cook"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("email");
        assertThatThrownBy(() -> MailIdentity.of(address)).isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eve\r\nBcc: eve@example.com", "Eve\u2028X", " ", "\u0000"})
    void aNameThatWouldMakeHeadersIsRefused(String name) {
        assertThatThrownBy(() -> Messages.to("ada@example.com", name, Locale.ENGLISH, "Cook"))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> MailIdentity.of("jobs@example.com", name))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("sender's name");
    }

    @Test
    void aHostWithSeveralServersNamesItsChannels() {
        assertThat(channel().id("email-acme").build().id()).isEqualTo("email-acme");
        assertThat(channel().build().id()).isEqualTo("email");
    }

    @Test
    void aChannelWithoutASenderOrWithANonsensicalPortIsRefused() {
        assertThatThrownBy(() -> SmtpChannel.builder("localhost", 25).build()).hasMessageContaining("from(");
        assertThatThrownBy(() -> SmtpChannel.builder("localhost", 0)).hasMessageContaining("1 to 65535");
        assertThatThrownBy(() -> SmtpChannel.builder(" ", 25)).hasMessageContaining("mail server");
    }

    private SmtpChannel.Builder channel() {
        return SmtpChannel.builder("localhost", server.getSmtp().getPort())
                .security(TransportSecurity.NONE)
                .from(Messages.SENDER)
                .clock(Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private MimeMessage sent(SmtpChannel channel, OutgoingMessage message) {
        assertThat(channel.send(message)).isInstanceOf(ChannelReply.Accepted.class);
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String lines(Object content) {
        return ((String) content).replace("\r\n", "\n");
    }

    private static String raw(MimeMessage mail) throws Exception {
        return new String(mail.getRawInputStream().readAllBytes(), StandardCharsets.UTF_8)
                + String.join("\n", Collections.list(mail.getAllHeaderLines()));
    }
}
