package io.interviewedge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidValueException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "de_DE, de-DE",
        "pt-br, pt-BR",
        "zh_hans_CN, zh-Hans-CN",
        "' fr ', fr",
        "iw, he",
        "in_ID, id-ID",
        "de_DE.UTF-8, de-DE",
        "de_DE.utf8, de-DE",
        "de.UTF-8, de",
        "zh_TW.Big5, zh-TW",
        "de_DE@euro, de-DE",
        "de_DE.ISO-8859-15@euro, de-DE",
        "sr_RS@latin, sr-Latn-RS",
        "sr@latin, sr-Latn",
        "uz_UZ.UTF-8@cyrillic, uz-Cyrl-UZ",
        "zh_TW_#Hant, zh-Hant-TW",
        "sr__#Latn, sr-Latn",
        "en_US_POSIX, en-US-POSIX",
        "es_419, es-419",
        "deu, de",
        "deu_DE, de-DE",
        "ger, de",
        "chi_TW, zh-TW",
        "fil, fil",
        "de-DE-u-co-phonebk, de-DE-u-co-phonebk",
        "de\u00A0, de",
        "\u200Ede\uFEFF, de"
    })
    void isReadAsPeopleAndSystemsWriteIt(String written, String read) {
        assertThat(LanguageTag.parse(written)).isEqualTo(Locale.forLanguageTag(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "German",
                "d",
                "de-",
                "de DE",
                "de,en;q=0.8",
                "d\u0435",
                "en-US-",
                "C",
                "C.UTF-8",
                "POSIX",
                "ca_ES@valencia",
                "de_DE@",
                "de_DE.",
                "@euro",
                ".UTF-8",
                "_DE",
                "und",
                "xx",
                "dd_DE",
                "zzz",
                "d\u00ADe",
                "*"
            })
    void whatIsNoLanguageIsRefusedAndNeverTakenForEnglish(String written) {
        assertThatThrownBy(() -> LanguageTag.parse(written))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("locale is not a language tag such as de or pt-BR");
    }

    @Test
    void aTagWithoutEndIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> LanguageTag.parse("en-x-" + "a".repeat(1_000_000)))
                .hasMessage("locale is a language tag of 1000005 characters; at most 100 are allowed");
    }
}
