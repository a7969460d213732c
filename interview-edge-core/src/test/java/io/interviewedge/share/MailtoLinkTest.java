package io.interviewedge.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.message.LinkedText;
import io.interviewedge.session.EmailAddress;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailtoLinkTest {

    private static final URI LINK = URI.create("https://careers.example.com/i/3f2b8c1e-aaaa-4bbb-8ccc-0123456789ab");
    private static final EmailAddress ADA = EmailAddress.of("ada@example.com");

    @Test
    void spacesAndLineBreaksAreWrittenAsTheStandardSays() {
        assertThat(MailtoLink.of(ADA, "Your interview", new LinkedText("1 + 1\n\r\n", LINK, "\rBye")))
                .hasToString("mailto:ada@example.com?subject=Your%20interview&body=1%20%2B%201%0D%0A%0D%0A"
                        + "https%3A%2F%2Fcareers.example.com%2Fi%2F3f2b8c1e-aaaa-4bbb-8ccc-0123456789ab%0D%0ABye");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a+b@example.com",
                "a&b=c?d#e@example.com",
                "100%25@example.com",
                "o'neill/x@example.com",
                "δοκιμή@example.com"
            })
    void anAddressIsReadBackAsItWasTyped(String address) {
        URI draft = MailtoLink.of(EmailAddress.of(address), "Hi", new LinkedText("", LINK, ""));

        assertThat(ReadUri.of(draft).path()).isEqualTo("mailto:" + address);
    }

    /** Mail programs differ in what they make of other letters. */
    @ParameterizedTest
    @ValueSource(strings = {"ada@παράδειγμα.δοκιμή", "ada@MÜLLER.example", "ada@xn--strae-oqa.de", "Ada@Example.COM"})
    void aDraftNamesTheDomainThatTheAddressIsComparedBy(String typed) {
        EmailAddress address = EmailAddress.of(typed);
        URI draft = MailtoLink.of(address, "Hi", new LinkedText("", LINK, ""));

        assertThat(ReadUri.of(draft).path()).isEqualToIgnoringCase("mailto:" + address.key());
    }

    @Test
    void aStoredAddressThatIsNoneByNowIsDraftedAsItIs() {
        URI draft = MailtoLink.of(new EmailAddress("ada@straße.de"), "Hi", new LinkedText("", LINK, ""));

        assertThat(ReadUri.of(draft).path()).isEqualTo("mailto:ada@straße.de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.com\r\nBcc: all@example.com", "ada@example.com\n", "ada\r@example.com"})
    void anAddressThatWouldBeginAnotherHeaderIsRefused(String address) {
        assertThatThrownBy(() -> EmailAddress.of(address))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("email contains U+000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi\r\nBcc: all@example.com", "Hi\nthere", "", " "})
    void aSubjectThatIsNotOneLineIsRefused(String subject) {
        assertThatThrownBy(() -> MailtoLink.of(ADA, subject, new LinkedText("", LINK, "")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("subject ");
    }

    @Test
    void aLongTextIsCutBetweenWords() {
        String body = body(new LinkedText("several words ".repeat(200) + "end\n\n", LINK, ""));

        assertThat(body).matches("(?s)(several words )+(several|several words)…\r\n\r\n" + LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍💻", "กิ", "क्षि", "e\u0301\u0323", "再"})
    void aLongTextWithoutBlanksIsCutBetweenCharactersWithAllTheirParts(String character) {
        String body = body(new LinkedText(character.repeat(500) + "\n\n", LINK, ""));

        assertThat(body).matches("(?s)(" + Pattern.quote(character) + ")+…\r\n\r\n" + LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"One more sentence. ", "और एक वाक्य। ", "جملة أخرى؟ ", "再来一句。"})
    void aLongTextLosesWholeSentences(String sentence) {
        String body = body(new LinkedText(sentence.repeat(200).strip() + "\n\n", LINK, ""));

        assertThat(body).matches("(?s)(" + Pattern.quote(sentence.strip()) + "\\s*)+" + LINK);
    }

    @Test
    void aShortEndingStaysWhereTheTextIsLong() {
        String body = body(new LinkedText("word ".repeat(500) + "end\n\n", LINK, "\n\nKind regards"));

        assertThat(body).startsWith("word word").endsWith("word…\r\n\r\n" + LINK + "\r\n\r\nKind regards");
    }

    @Test
    void aShortTextStaysWhereTheEndingIsLong() {
        String body = body(new LinkedText("Hello,\n", LINK, "\n" + "word ".repeat(500) + "end"));

        assertThat(body).startsWith("Hello,\r\n" + LINK + "\r\nword word").endsWith("word…");
    }

    @Test
    void bothSidesOfTheLinkShareTheRoom() {
        String body = body(new LinkedText("left ".repeat(500) + "end\n", LINK, "\n" + "right ".repeat(500) + "end"));

        String[] sides = body.split(Pattern.quote(LINK.toString()));
        assertThat(PercentEncoding.encode(sides[0]).length()
                        - PercentEncoding.encode(sides[1]).length())
                .isBetween(-60, 60);
    }

    @Test
    void aLinkThatIsLongerThanTheDraftMayBeIsNotCut() {
        URI link = URI.create("https://example.com/" + "a".repeat(2_000));

        URI draft = MailtoLink.of(ADA, "Hi", new LinkedText("Hello\n", link, "\nBye"));

        assertThat(ReadUri.of(draft).fields()).containsEntry("body", link.toString());
    }

    private static String body(LinkedText text) {
        URI draft = MailtoLink.of(ADA, "Hi", text);
        assertThat(draft.toString().length()).isBetween(MailtoLink.MAX_LENGTH - 120, MailtoLink.MAX_LENGTH);
        return ReadUri.of(draft).fields().get("body");
    }
}
