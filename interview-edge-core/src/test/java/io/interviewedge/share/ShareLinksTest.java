package io.interviewedge.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.message.Message;
import io.interviewedge.message.MessageValues;
import io.interviewedge.message.MessageWriter;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.PhoneNumber;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareLinksTest {

    private static final URI LINK = URI.create("https://careers.example.com/i/3f2b8c1e-aaaa-4bbb-8ccc-0123456789ab");
    private static final String PHONE = "+44 20 7946 0958";

    @Test
    void theMailDraftIsAddressedAndFilled() {
        ReadUri mailto = ReadUri.of(links("ada@example.com", "Ada", null).mailto());

        assertThat(mailto.path()).isEqualTo("mailto:ada@example.com");
        assertThat(mailto.fields().get("subject"))
                .isEqualTo("Your interview for Backend Engineer at Analytical Engines Ltd");
        assertThat(mailto.fields().get("body"))
                .startsWith(
                        "Hello Ada,\r\n\r\nYou are invited to an online interview for the position of Backend Engineer")
                .endsWith("\r\n\r\n" + LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A & B = C?",
                "100% + more",
                "\"Ada\" #1",
                "👩‍💻 أدا لوفليس",
                "e\u0301 % %20 &amp;",
                "a;b:c/d\\e|f^g`h{i}j"
            })
    void aNameSurvivesEveryForm(String name) {
        ShareLinks links = links("ada@example.com", name, PHONE);

        assertThat(ReadUri.of(links.mailto()).fields().get("body"))
                .containsPattern("^Hello \u2068?" + Pattern.quote(name) + "\u2069?,");
        assertThat(ReadUri.of(links.whatsApp()).fields().get("text"))
                .containsPattern("^Hello \u2068?" + Pattern.quote(name) + "\u2069?,");
    }

    @Test
    void whatsAppGoesToTheNumberInDigitsOnlyWithTheLinkOnALineOfItsOwn() {
        ReadUri whatsApp = ReadUri.of(links("ada@example.com", "Ada", PHONE).whatsApp());

        assertThat(whatsApp.path()).isEqualTo("https://wa.me/442079460958");
        assertThat(whatsApp.fields().get("text")).endsWith("\n\n" + LINK);
    }

    @Test
    void whatsAppWithoutANumberOpensAChooser() {
        assertThat(links("ada@example.com", "Ada", null).whatsApp().toString()).startsWith("https://wa.me/?text=");
    }

    @Test
    void theTextMessageIsShortAndEndsWithTheLink() {
        ShareLinks links = links("ada@example.com", "Ada", PHONE);

        assertThat(ReadUri.of(links.sms()))
                .isEqualTo(new ReadUri(
                        "sms:+442079460958",
                        Map.of("body", "Your interview for Backend Engineer at Analytical Engines Ltd: " + LINK)));
        assertThat(links.smsLength()).isEqualTo(new SmsLength(true, 129, 1));
    }

    @Test
    void theTextMessageHasTheFormOfEachSystem() {
        ShareLinks links = links("ada@example.com", "Ada", PHONE);

        assertThat(links.sms().toString()).startsWith("sms:+442079460958?body=Your");
        assertThat(links.smsForAndroid().toString()).startsWith("sms:+442079460958?body=Your");
        assertThat(links.smsForIos().toString()).startsWith("sms:+442079460958&body=Your");
    }

    @Test
    void theTextMessageWithoutANumberLeavesTheNumberOpen() {
        ShareLinks links = links("ada@example.com", "Ada", null);

        assertThat(links.sms().toString()).startsWith("sms:?body=Your");
        assertThat(links.smsForAndroid().toString()).startsWith("sms:?body=Your");
        assertThat(links.smsForIos().toString()).startsWith("sms:&body=Your");
    }

    @Test
    void telegramTakesTheLinkApartFromTheText() {
        Map<String, String> fields =
                ReadUri.of(links("ada@example.com", "Ada", null).telegram()).fields();

        assertThat(fields).containsEntry("url", LINK.toString());
        assertThat(fields.get("text")).startsWith("Hello Ada,").endsWith("with the same link.");
    }

    @Test
    void theClipboardTakesTheTextWithItsLink() {
        assertThat(links("ada@example.com", "Ada", null).plainText())
                .startsWith("Hello Ada,\n\n")
                .endsWith("\n\n" + LINK);
    }

    @Test
    void thePageSharesTitleTextAndLinkApart() {
        WebShare share = links("ada@example.com", "Ada", null).webShare();

        assertThat(share.title()).isEqualTo("Your interview for Backend Engineer at Analytical Engines Ltd");
        assertThat(share.text()).startsWith("Hello Ada,").doesNotContain("3f2b8c1e");
        assertThat(share.url()).isEqualTo(LINK);
    }

    @Test
    void aMailDraftInHindiKeepsTheDeadlineAndWholeSentences() {
        MessageValues values = MessageValues.of("इंजीनियर", LINK)
                .candidate("Ada")
                .company("Acme")
                .deadline(Instant.parse("2026-11-30T16:00:00Z"));
        Candidate candidate =
                new Candidate(EmailAddress.of("ada@example.com"), null, null, Locale.forLanguageTag("hi"));
        Message message = MessageWriter.standard().write(candidate.locale(), values);

        String body =
                ReadUri.of(ShareLinks.of(message, candidate).mailto()).fields().get("body");

        assertThat(body).contains("2026").endsWith("।\r\n\r\n" + LINK);
        assertThat(body.length()).isLessThan(message.text().text().length());
    }

    @Test
    void aLongMailDraftLosesTextButNeverTheLink() {
        MessageValues values = MessageValues.of("工".repeat(200), LINK).company("👩".repeat(100));
        Candidate candidate = new Candidate(EmailAddress.of("ada@example.com"), null, null, Locale.ENGLISH);

        ShareLinks links = ShareLinks.of(MessageWriter.standard().write(Locale.ENGLISH, values), candidate);

        assertThat(links.mailto().toString()).hasSizeLessThanOrEqualTo(MailtoLink.MAX_LENGTH);
        assertThat(ReadUri.of(links.mailto()).fields().get("body"))
                .contains("…")
                .endsWith("\r\n\r\n" + LINK);
    }

    @Test
    void isNeverShown() {
        ShareLinks links = links("ada@example.com", "Ada", PHONE);

        assertThat(links + " " + links.message() + " " + links.message().text() + " " + links.webShare())
                .doesNotContain("3f2b8c1e");
    }

    private static ShareLinks links(String email, @Nullable String name, @Nullable String phone) {
        Candidate candidate = new Candidate(
                EmailAddress.of(email), name, phone == null ? null : PhoneNumber.of(phone), Locale.ENGLISH);
        MessageValues values =
                MessageValues.of("Backend Engineer", LINK).candidate(name).company("Analytical Engines Ltd");
        return ShareLinks.of(MessageWriter.standard().write(Locale.ENGLISH, values), candidate);
    }
}
