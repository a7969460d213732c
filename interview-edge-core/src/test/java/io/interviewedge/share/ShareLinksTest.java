package io.interviewedge.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.PhoneNumber;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareLinksTest {

    private static final URI LINK = URI.create("https://careers.example.com/i/3f2b8c1e-aaaa-4bbb-8ccc-0123456789ab");
    private static final String PHONE = "+44 20 7946 0958";

    @Test
    void theMailDraftIsAddressedAndFilled() {
        Query mailto = read(links("ada@example.com", "Ada", null).mailto());

        assertThat(mailto.path()).isEqualTo("mailto:ada@example.com");
        assertThat(mailto.fields().get("subject"))
                .isEqualTo("Your interview for Backend Engineer at Analytical Engines Ltd");
        assertThat(mailto.fields().get("body"))
                .startsWith("Hello Ada,\r\n\r\nyou are invited to an interview for Backend Engineer")
                .endsWith("\r\n\r\n" + LINK + "\r\n");
    }

    @Test
    void theMailDraftWritesSpacesAsRfc6068WantsThem() {
        assertThat(links("ada@example.com", "Ada", null).mailto().toString())
                .contains("Your%20interview")
                .contains("%0D%0A%0D%0A")
                .doesNotContain("+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a+b@example.com", "a&b=c?d#e@example.com", "100%25@example.com", "δοκιμή@παράδειγμα.δοκιμή"})
    void anAddressSurvivesTheMailDraft(String address) {
        assertThat(read(links(address, null, null).mailto()).path()).isEqualTo("mailto:" + address);
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

        assertThat(read(links.mailto()).fields().get("body")).startsWith("Hello " + name + ",");
        assertThat(read(links.whatsApp()).fields().get("text")).startsWith("Hello " + name + ",");
    }

    @Test
    void whatsAppGoesToTheNumberInDigitsOnlyWithTheLinkLast() {
        Query whatsApp = read(links("ada@example.com", "Ada", PHONE).whatsApp());

        assertThat(whatsApp.path()).isEqualTo("https://wa.me/442079460958");
        assertThat(whatsApp.fields().get("text")).endsWith("\n\n" + LINK);
    }

    @Test
    void whatsAppWithoutANumberOpensAChooser() {
        assertThat(links("ada@example.com", "Ada", null).whatsApp().toString()).startsWith("https://wa.me/?text=");
    }

    @Test
    void telegramGetsTheLinkAndTheTextApart() {
        Query telegram = read(links("ada@example.com", "Ada", PHONE).telegram());

        assertThat(telegram.path()).isEqualTo("https://t.me/share/url");
        assertThat(telegram.fields()).containsEntry("url", LINK.toString());
        assertThat(telegram.fields().get("text")).startsWith("Hello Ada,").doesNotContain(LINK.toString());
    }

    @Test
    void theTextMessageIsShortAndEndsWithTheLink() {
        Query sms = read(links("ada@example.com", "Ada", PHONE).sms().rfc5724());

        assertThat(sms.path()).isEqualTo("sms:+442079460958");
        assertThat(sms.fields().get("body"))
                .isEqualTo("Your interview for Backend Engineer at Analytical Engines Ltd: " + LINK);
    }

    @Test
    void theTextMessageHasAFormForEachKindOfTelephone() {
        SmsLinks toANumber = links("ada@example.com", "Ada", PHONE).sms();
        SmsLinks toNoNumber = links("ada@example.com", "Ada", null).sms();

        assertThat(toANumber.ios().toString()).startsWith("sms:+442079460958&body=Your%20interview");
        assertThat(toANumber.android()).isEqualTo(toANumber.rfc5724());
        assertThat(toNoNumber.rfc5724().toString()).startsWith("sms:?body=Your%20interview");
        assertThat(toNoNumber.ios().toString()).startsWith("sms:&body=Your%20interview");
        assertThat(toNoNumber.android().toString()).startsWith("sms:?&body=Your%20interview");
    }

    @Test
    void theTextMessageSaysWhatItCosts() {
        assertThat(links("ada@example.com", "Ada", PHONE).sms().length())
                .isEqualTo(new SmsLength(SmsLength.Alphabet.GSM_7, 129, 1));
    }

    @Test
    void aClipboardGetsTheTextWithTheLinkOnALineOfItsOwn() {
        ShareText text = links("ada@example.com", "Ada", null).text();

        assertThat(text.title()).isEqualTo("Your interview for Backend Engineer at Analytical Engines Ltd");
        assertThat(text.plain()).startsWith("Hello Ada,").endsWith(":\n\n" + LINK);
        assertThat(text.url()).isEqualTo(LINK);
    }

    /** Whatever is written: what a reader of the standards gets out is what went in. */
    @Test
    void anyTextSurvivesEveryForm() {
        Random random = new Random(6068);
        Candidate candidate =
                new Candidate(new EmailAddress("ada@example.com"), null, new PhoneNumber(PHONE), Locale.ENGLISH);
        for (int i = 0; i < 3_000; i++) {
            String line = "s" + anyText(random, 20) + "s";
            String text = anyText(random, 60) + "\r\n" + anyText(random, 20) + "\n\n" + anyText(random, 10);
            ShareLinks links = ShareLinks.of(LINK, new ShareMessage(line, text, line), candidate);

            Query mailto = read(links.mailto());
            assertThat(mailto.fields().get("subject")).isEqualTo(line);
            assertThat(mailto.fields().get("body"))
                    .isEqualTo(text.replace("\r\n", "\n").replace("\n", "\r\n") + "\r\n\r\n" + LINK + "\r\n");
            assertThat(read(links.whatsApp()).fields().get("text")).isEqualTo(text + "\n\n" + LINK);
            assertThat(read(links.telegram()).fields().get("text")).isEqualTo(text);
            assertThat(read(links.sms().rfc5724()).fields().get("body")).isEqualTo(line + " " + LINK);
            assertThat(decode(links.sms().ios().toString())).isEqualTo("sms:+442079460958&body=" + line + " " + LINK);
        }
    }

    private static String anyText(Random random, int longest) {
        return random.ints(random.nextInt(longest), 0x20, 0x110000)
                .map(c -> random.nextBoolean() ? 0x20 + c % 0x5F : c)
                .filter(c -> Character.getType(c) != Character.SURROGATE && !Character.isISOControl(c))
                .filter(c -> c != 0x2028 && c != 0x2029)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void aSubjectOfTwoLinesIsRefused() {
        assertThatThrownBy(() -> new ShareMessage("Hello\r\nBcc: all@example.com", "text", "short"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("subject contains U+000D");
    }

    @Test
    void aTextWithAControlCharacterIsRefused() {
        assertThatThrownBy(() -> new ShareMessage("Hello", "te\u0000xt", "short"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("text contains U+0000");
    }

    @Test
    void aLongMailDraftLosesTextButNeverTheLink() {
        Job job = Job.of(
                "j",
                "工".repeat(200),
                "👩".repeat(100),
                Fixture.BACKEND.questions().get(0));
        Candidate candidate = new Candidate(new EmailAddress("ada@example.com"), "名".repeat(200), null, Locale.ENGLISH);

        ShareLinks links = ShareLinks.of(LINK, ShareMessage.invitation(InterviewScript.of(job), candidate), candidate);

        assertThat(links.mailto().toString()).hasSizeLessThanOrEqualTo(ShareLinks.LONGEST_MAILTO);
        assertThat(read(links.mailto()).fields().get("body")).contains("…").endsWith(LINK + "\r\n");
    }

    @Test
    void isNeverShown() {
        ShareLinks links = links("ada@example.com", "Ada", PHONE);

        assertThat(links.toString() + links.sms() + links.text()).doesNotContain("3f2b8c1e");
    }

    private static ShareLinks links(String email, @Nullable String name, @Nullable String phone) {
        Candidate candidate = new Candidate(
                new EmailAddress(email), name, phone == null ? null : new PhoneNumber(phone), Locale.ENGLISH);
        return ShareLinks.of(LINK, ShareMessage.invitation(InterviewScript.of(Fixture.BACKEND), candidate), candidate);
    }

    private record Query(String path, Map<String, String> fields) {}

    /** Reads a URI as RFC 3986 and RFC 6068 say: split first, then percent-decode; a plus is a plus. */
    private static Query read(URI uri) {
        String[] parts = uri.toString().split("\\?", 2);
        Map<String, String> fields = new TreeMap<>();
        for (String field : parts[1].split("&")) {
            String[] pair = field.split("=", 2);
            fields.put(decode(pair[0]), decode(pair[1]));
        }
        return new Query(decode(parts[0]), fields);
    }

    private static String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
