package io.interviewedge.examples.ats.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "DE-at, de-AT",
        "pt_BR, pt-BR",
        "zh-Hant-TW, zh-Hant-TW",
        "fil, fil",
        "German, de",
        "deutsch, de",
        "HINDI, hi",
        "العربية, ar",
        "Chinese, zh-Hans"
    })
    void isReadAsATagOrByItsName(String typed, String tag) {
        assertThat(Language.read(typed)).contains(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "und", "Dothraki", "klingon-", "e", "12", "-", "x-private"})
    void isNothingWhereNobodySpeaksIt(String typed) {
        assertThat(Language.read(typed)).isEmpty();
    }
}
