package io.interviewedge.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.share.SmsLength;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for each of the languages that the library brings along. */
class StandardMessagesTest {

    private static final URI LINK = URI.create("https://careers.example.com/i/3f2b8c1e-aaaa-4bbb-8ccc-0123456789ab");
    private static final MessageValues REQUIRED = MessageValues.of("Engineer", LINK);
    private static final MessageValues ALL = REQUIRED.candidate("Ada Lovelace")
            .company("Acme")
            .deadline(Instant.parse("2026-11-30T16:00:00Z"))
            .recruiter("Grace Hopper");

    static Stream<Locale> locales() {
        return MessageCatalog.standard().locales().stream();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void everyValueIsInTheText(Locale locale) {
        Message message = MessageWriter.standard().write(locale, ALL);

        assertThat(message.locale()).isEqualTo(locale);
        assertThat(message.text().text())
                .contains("Ada Lovelace", "Engineer", "Acme", LINK.toString(), "2026", "Grace Hopper");
        assertThat(message.subject()).contains("Engineer", "Acme");
        assertThat(message.shortText().text()).contains("Engineer", "Acme", LINK.toString());
    }

    @ParameterizedTest
    @MethodSource("locales")
    void nothingIsLeftOfAbsentValues(Locale locale) {
        Message message = MessageWriter.standard().write(locale, REQUIRED);

        for (String text : List.of(message.text().text(), message.shortText().text(), message.subject())) {
            assertThat(text)
                    .doesNotContain("null", "[", "]", "{", "}", "  ", "\n\n\n", "2026", "()")
                    .doesNotContainPattern(" [.,،。]")
                    .isEqualTo(text.strip());
        }
        assertThat(message.text().text()).endsWith("\n\n" + LINK);
    }

    @ParameterizedTest
    @MethodSource("locales")
    void theLinkIsOnALineOfItsOwnAndTheTextReadsWellWithoutIt(Locale locale) {
        Message message = MessageWriter.standard().write(locale, ALL);

        assertThat(message.text().text()).contains("\n\n" + LINK + "\n\n");
        assertThat(message.text().before().strip()).matches("(?s).*[.。।)\\u2069]");
    }

    @ParameterizedTest
    @MethodSource("locales")
    void everyLanguageHasTextsOfItsOwn(Locale locale) {
        MessageTemplate own = MessageCatalog.standard().find(locale);
        List<MessageTemplate> others = locales()
                .filter(other -> !other.equals(locale))
                .map(MessageCatalog.standard()::find)
                .toList();

        assertThat(others).allSatisfy(other -> {
            assertThat(other.scanInstruction()).isNotEqualTo(own.scanInstruction());
            assertThat(other.subject()).isNotEqualTo(own.subject());
            assertThat(other.text()).isNotEqualTo(own.text());
            assertThat(other.shortText()).isNotEqualTo(own.shortText());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt"})
    void theShortTextIsOneSmsWhereTheAlphabetAllows(String language) {
        Message message = MessageWriter.standard().write(Locale.forLanguageTag(language), ALL);

        assertThat(SmsLength.of(message.shortText().text()))
                .matches(SmsLength::gsm)
                .matches(sms -> sms.segments() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "hi", "zh-Hans"})
    void theShortTextIsTwoOrThreeSmsElsewhere(String language) {
        Message message = MessageWriter.standard().write(Locale.forLanguageTag(language), ALL);

        assertThat(SmsLength.of(message.shortText().text()).segments()).isBetween(2, 3);
    }

    @Test
    void onlyArabicRunsFromRightToLeft() {
        assertThat(locales()
                        .filter(locale ->
                                MessageCatalog.standard().find(locale).direction() == TextDirection.RIGHT_TO_LEFT))
                .extracting(Locale::toLanguageTag)
                .containsExactly("ar");
    }

    @Test
    void englishReadsLikeThis() {
        assertThat(MessageWriter.standard().write(Locale.UK, ALL).text().text()).isEqualTo("""
                        Hello Ada Lovelace,

                        You are invited to an online interview for the position of Engineer at Acme. Please finish by \
                        30 November 2026, 16:00 (Coordinated Universal Time).

                        You answer in writing, one question at a time, whenever it suits you. You need no account. You can stop at \
                        any time and continue later with the same link.

                        https://careers.example.com/i/3f2b8c1e-aaaa-4bbb-8ccc-0123456789ab

                        Kind regards,
                        Grace Hopper""");
    }
}
