package io.interviewedge.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.Fixture;
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
    void theTextMessageIsShortAndEndsWithTheLink() {
        Query sms = read(links("ada@example.com", "Ada", PHONE).sms());

        assertThat(sms.path()).isEqualTo("sms:+442079460958");
        assertThat(sms.fields().get("body"))
                .isEqualTo("Your interview for Backend Engineer at Analytical Engines Ltd: " + LINK);
    }

    @Test
    void theTextMessageWithoutANumberLeavesTheNumberOpen() {
        assertThat(links("ada@example.com", "Ada", null).sms().toString()).startsWith("sms:?body=");
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
        assertThat(links("ada@example.com", "Ada", PHONE).toString()).doesNotContain("3f2b8c1e");
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
