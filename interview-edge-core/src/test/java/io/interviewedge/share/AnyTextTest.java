package io.interviewedge.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.message.LinkedText;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.PhoneNumber;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the text: what a parser that follows the standards reads back is what went in. */
class AnyTextTest {

    private static final int CASES = 500;
    private static final EmailAddress ADA = EmailAddress.of("ada@example.com");
    private static final PhoneNumber PHONE = PhoneNumber.of("+44 20 7946 0958");

    @Test
    void whatsAppReadsBackTheText() {
        forAnyText(
                500,
                text -> assertThat(ReadUri.of(WhatsAppLink.of(PHONE, text)))
                        .isEqualTo(new ReadUri("https://wa.me/442079460958", Map.of("text", text.text()))));
    }

    @Test
    void everyFormOfATextMessageReadsBackTheText() {
        forAnyText(500, text -> {
            ReadUri expected = new ReadUri("sms:+442079460958", Map.of("body", text.text()));
            assertThat(ReadUri.of(SmsLink.rfc5724(PHONE, text))).isEqualTo(expected);
            assertThat(ReadUri.of(SmsLink.android(PHONE, text))).isEqualTo(expected);
            assertThat(ReadUri.of(SmsLink.ios(PHONE, text), '&')).isEqualTo(expected);
        });
    }

    @Test
    void telegramReadsBackTheLinkAndTheText() {
        forAnyText(
                500,
                text -> assertThat(ReadUri.of(TelegramLink.of(text)))
                        .isEqualTo(new ReadUri(
                                "https://t.me/share/url",
                                Map.of("url", text.link().toString(), "text", text.withoutLink()))));
    }

    @Test
    void aMailDraftWithRoomReadsBackTheSubjectAndTheText() {
        forEverySeed(random -> {
            String subject = random.line(20);
            LinkedText text = text(random, 40);

            assertThat(ReadUri.of(MailtoLink.of(ADA, subject, text)))
                    .isEqualTo(new ReadUri(
                            "mailto:ada@example.com",
                            Map.of("subject", subject, "body", text.text().replace("\n", "\r\n"))));
        });
    }

    @Test
    void aMailDraftWithoutRoomLosesTextOnlyFromTheEndsAndNeverTheLink() {
        forEverySeed(random -> {
            String subject = random.line(1_000);
            LinkedText text = text(random, 2_000);

            URI draft = MailtoLink.of(ADA, subject, text);

            assertThat(draft.toString()).hasSizeLessThanOrEqualTo(MailtoLink.MAX_LENGTH);
            Map<String, String> fields = ReadUri.of(draft).fields();
            assertThat(fields).containsOnlyKeys("subject", "body");
            assertBeginning(fields.get("subject"), subject);
            String[] body = fields.get("body").split(Pattern.quote(text.link().toString()), -1);
            assertThat(body).hasSize(2);
            assertBeginning(body[0], text.before().replace("\n", "\r\n"));
            assertBeginning(body[1], text.after().replace("\n", "\r\n"));
        });
    }

    /**
     * All of it, or a beginning of it that ends with a sentence or an ellipsis, and the white space that followed the
     * text.
     */
    private static void assertBeginning(String shown, String whole) {
        if (!shown.isEmpty() && !shown.equals(whole)) {
            String tail = whole.substring(whole.stripTrailing().length());
            assertThat(shown).endsWith(tail);
            String beginning = shown.substring(0, shown.length() - tail.length());
            assertThat(beginning).matches("(?s).*[….!?؟।。！？]");
            if (!whole.startsWith(beginning)) {
                beginning = beginning.substring(0, beginning.length() - 1);
            }
            assertThat(whole).startsWith(beginning);
            assertThat(beginning).doesNotEndWith("\r");
        }
    }

    private static LinkedText text(RandomText random, int longest) {
        URI link = URI.create("https://example.com/i?t=" + random.below(1_000_000) + "&a=b%20c");
        return new LinkedText(random.prose(longest), link, random.prose(longest));
    }

    private static void forAnyText(int longest, Consumer<LinkedText> check) {
        forEverySeed(random -> check.accept(text(random, longest)));
    }

    private static void forEverySeed(Consumer<RandomText> check) {
        for (long seed = 0; seed < CASES; seed++) {
            try {
                check.accept(new RandomText(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed, e);
            }
        }
    }
}
