package io.interviewedge.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidValueException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageWriterTest {

    private static final URI LINK = URI.create("https://example.com/i/3f2b8c1e");
    private static final Instant DEADLINE = Instant.parse("2026-11-30T16:00:00Z");
    private static final MessageValues VALUES = MessageValues.of("Engineer", LINK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | Europe/Berlin | 30 November 2026, 17:00 (Central European Standard Time)",
                "en-US | Europe/Berlin | November 30, 2026, 5:00.PM (Central European Standard Time)",
                "de-AT | Asia/Kolkata | 30. November 2026, 21:30 (Indische Normalzeit)",
                "en-GB | UTC | 30 November 2026, 16:00 (Coordinated Universal Time)",
                "en-GB | +02:00 | 30 November 2026, 18:00 (UTC+02:00)",
                "en-GB | Z | 30 November 2026, 16:00 (Coordinated Universal Time)",
            })
    void aDeadlineIsToldInTheZoneOfTheHostAndTheWordsOfTheCandidate(String locale, String zone, String expected) {
        MessageWriter writer = new MessageWriter(MessageCatalog.standard(), ZoneId.of(zone));

        Message message = writer.write(Locale.forLanguageTag(locale), VALUES.deadline(DEADLINE));

        assertThat(message.text().text()).containsPattern(expected.replaceAll("([()+])", "\\\\$1"));
    }

    @Test
    void aDeadlineIsToldInTheFallbackLanguageWhereTheTextIs() {
        Message message = MessageWriter.standard().write(Locale.JAPAN, VALUES.deadline(DEADLINE));

        assertThat(message.text().text()).contains("by November 30, 2026").doesNotContain("年");
    }

    @Test
    void theHoursOfAChangeToWinterTimeAreToldApartByTheNameOfTheZone() {
        MessageWriter writer = new MessageWriter(MessageCatalog.standard(), ZoneId.of("Europe/Berlin"));

        assertThat(writer.write(Locale.UK, VALUES.deadline(Instant.parse("2026-10-25T00:30:00Z")))
                        .text()
                        .text())
                .contains("25 October 2026, 02:30 (Central European Summer Time)");
        assertThat(writer.write(Locale.UK, VALUES.deadline(Instant.parse("2026-10-25T01:30:00Z")))
                        .text()
                        .text())
                .contains("25 October 2026, 02:30 (Central European Standard Time)");
    }

    @Test
    void arabicTextKeepsLatinValuesApartAndArabicOnesAsTheyAre() {
        Message message = write("ar", VALUES.company("شركة النور").deadline(DEADLINE));

        assertThat(message.text().before())
                .contains("لوظيفة \u2068Engineer\u2069 لدى شركة النور.")
                .containsPattern("قبل \u206830 [^\u2069]*\\)\u2069\\.");
    }

    @Test
    void latinTextKeepsArabicValuesApartAndLatinOnesAsTheyAre() {
        Message message = write("en", VALUES.candidate("أدا").company("Acme"));

        assertThat(message.text().before()).startsWith("Hello \u2068أدا\u2069,").contains("of Engineer at Acme.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void theLinkOfAPlainTextIsNeverWrapped(String language) {
        Message message = write(language, VALUES.candidate("أدا").recruiter("Grace"));

        assertThat(message.text().text()).contains("\n\n" + LINK + "\n\n");
        assertThat(message.shortText().text()).endsWith(": " + LINK);
    }

    @Test
    void theHtmlIsADocumentOfItsLanguageWithTheLinkAsAnAnchor() {
        Message message = write("en", VALUES.candidate("Ada").recruiter("Grace"));

        assertThat(message.html().document())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<title>Your interview for Engineer</title>")
                .contains("<div lang=\"en\" dir=\"ltr\">\n<p>Hello Ada,</p>\n<p>You are invited")
                .contains("<p><a href=\"" + LINK + "\" dir=\"ltr\">" + LINK + "</a></p>")
                .endsWith("<p>Kind regards,<br>\nGrace</p>\n</div>\n</body>\n</html>\n");
    }

    @Test
    void theHtmlOfArabicRunsFromRightToLeftWithValuesKeptApart() {
        assertThat(write("ar-EG", VALUES).html().document())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "<div lang=\"ar\" dir=\"rtl\">", "<bdi>Engineer</bdi>")
                .contains("<a href=\"" + LINK + "\" dir=\"ltr\">");
    }

    @Test
    void theHtmlHasRoomForAQrCodeBelowTheText() {
        Message message = write("en", VALUES);

        assertThat(message.htmlWithCode(URI.create("cid:code&1")))
                .startsWith(message.html()
                        .document()
                        .substring(0, message.html().document().indexOf("\n</div>")))
                .endsWith("</a></p>\n<p><img src=\"cid:code&amp;1\" alt=\"QR\"><br>\n"
                        + "Scan the code with your phone&#39;s camera to open the"
                        + " interview.</p>\n</div>\n</body>\n</html>\n");
    }

    @Test
    void theHtmlEscapesWhateverIsPutIn() {
        MessageValues hostile = MessageValues.of("<b>R&D</b>", URI.create("https://example.com/i?a='b'&t=1"))
                .candidate("<script>alert(1)</script>")
                .company("\"Acme\" & 'Sons'")
                .recruiter("</title></p><img src=x onerror=alert(1)>");

        String html = write("en", hostile).html().document();

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&lt;b&gt;R&amp;D&lt;/b&gt; at &quot;Acme&quot; &amp; &#39;Sons&#39;")
                .contains("<a href=\"https://example.com/i?a=&#39;b&#39;&amp;t=1\" dir=\"ltr\">")
                .doesNotContain("<script", "<b>", "<img");
        assertThat(html.replaceAll("</?(html|head|meta|title|body|div|p|br|a|!DOCTYPE)[^<>]*>", ""))
                .doesNotContain("<", ">");
    }

    @Test
    void theHtmlEscapesTheTemplateToo() {
        MessageTemplate template = MessageTemplate.in(Locale.ENGLISH)
                .subject("A & B")
                .text("1 < 2 & 3 > 2\r\n\r\n{link}\r\nBye")
                .shortText("{link}")
                .scanInstruction("Scan")
                .build();

        String html = new MessageWriter(MessageCatalog.of(template), ZoneOffset.UTC)
                .write(Locale.ENGLISH, VALUES)
                .html()
                .document();

        assertThat(html)
                .contains("<title>A &amp; B</title>")
                .contains("<p>1 &lt; 2 &amp; 3 &gt; 2</p>\n<p><a href")
                .contains("</a><br>\nBye</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/interview/1", "mailto:ada@example.com"})
    void aLinkThatIsNoWebAddressIsRefusedUnseen(String link) {
        assertThatThrownBy(() -> MessageValues.of("Engineer", URI.create(link)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("link is not a web address; write one that begins with https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Grace\r\nBcc: all@example.com", "Grace\u0000", "\ud83d"})
    void aValueThatIsNotOneLineIsRefused(String recruiter) {
        assertThatThrownBy(() -> VALUES.recruiter(recruiter))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("recruiter ");
    }

    @Test
    void aValueThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> VALUES.company("x".repeat(201)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("company has 201 characters; at most 200 are allowed");
    }

    @Test
    void aTextIsFoundInTheDirectionOfMostOfItsLetters() {
        assertThat(TextDirection.of("Acme: مرحبًا بكم في المقابلة")).isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(TextDirection.of("ברוכים הבאים")).isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(TextDirection.of("नमस्ते")).isEqualTo(TextDirection.LEFT_TO_RIGHT);
        assertThat(TextDirection.of("123")).isEqualTo(TextDirection.LEFT_TO_RIGHT);
    }

    private static Message write(String language, MessageValues values) {
        return MessageWriter.standard().write(Locale.forLanguageTag(language), values);
    }
}
