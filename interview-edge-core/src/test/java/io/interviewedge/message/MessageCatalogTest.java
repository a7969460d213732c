package io.interviewedge.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.ConfigurationException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageCatalogTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "de-AT, de",
        "de-CH-1996, de",
        "fr-CA, fr",
        "es-419, es",
        "pt-BR, pt",
        "pt-PT, pt",
        "ar-SA, ar",
        "ar-EG-u-nu-arab, ar",
        "hi-IN, hi",
        "zh, zh-Hans",
        "zh-CN, zh-Hans",
        "zh-SG, zh-Hans",
        "zh-Hans, zh-Hans",
        "zh-Hans-HK, zh-Hans",
        "zh-CN-u-co-pinyin, zh-Hans",
    })
    void aCandidateIsWrittenToInTheirOwnLanguage(String candidate, String template) {
        assertThat(find(MessageCatalog.standard(), candidate)).isEqualTo(template);
    }

    @ParameterizedTest
    @CsvSource({"zh-TW", "zh-HK", "zh-MO", "zh-Hant", "zh-Hant-CN", "ja", "und", "x-private", "tr-TR"})
    void aCandidateWithoutATemplateIsWrittenToInTheFallbackLanguage(String candidate) {
        assertThat(find(MessageCatalog.standard(), candidate)).isEqualTo("en");
        assertThat(find(MessageCatalog.standard().fallback(Locale.GERMANY), candidate))
                .isEqualTo("de");
    }

    @Test
    void aHostAddsALanguage() {
        MessageCatalog catalog = MessageCatalog.standard().with(template("zh-Hant", "Traditional"));

        assertThat(find(catalog, "zh-TW")).isEqualTo("zh-Hant");
        assertThat(find(catalog, "zh-HK")).isEqualTo("zh-Hant");
        assertThat(find(catalog, "zh-CN")).isEqualTo("zh-Hans");
    }

    @Test
    void aHostAddsARegionBesideTheLanguage() {
        MessageCatalog catalog = MessageCatalog.standard().with(template("pt-BR", "Brazil"));

        assertThat(find(catalog, "pt-BR")).isEqualTo("pt-BR");
        assertThat(find(catalog, "pt-AO")).isEqualTo("pt");
    }

    @Test
    void chineseWithoutAScriptReplacesTheSimplifiedTexts() {
        MessageCatalog catalog = MessageCatalog.standard().with(template("zh-CN", "Mainland"));

        assertThat(find(catalog, "zh-CN")).isEqualTo("zh-CN");
        assertThat(find(catalog, "zh-SG")).isEqualTo("zh-Hans");
        assertThat(find(catalog.with(template("zh", "Own")), "zh-SG")).isEqualTo("zh");
    }

    @Test
    void replacingTheFallbackLanguageReplacesTheFallback() {
        MessageCatalog catalog = MessageCatalog.standard().with(template("en", "Own English"));

        assertThat(catalog.find(Locale.JAPAN).scanInstruction()).isEqualTo("Own English");
    }

    @Test
    void theStandardCatalogIsNotChangedByAdding() {
        MessageCatalog.standard().with(template("ja", "Own"));

        assertThat(find(MessageCatalog.standard(), "ja")).isEqualTo("en");
    }

    @Test
    void aFallbackWithoutTextsIsRefused() {
        assertThatThrownBy(() -> MessageCatalog.standard().fallback(Locale.JAPANESE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no texts in ja")
                .hasMessageContaining("zh-Hans");
    }

    @Test
    void namesItsLanguages() {
        assertThat(MessageCatalog.standard().locales())
                .extracting(Locale::toLanguageTag)
                .containsExactly("ar", "de", "en", "es", "fr", "hi", "pt", "zh-Hans");
    }

    private static String find(MessageCatalog catalog, String candidate) {
        return catalog.find(Locale.forLanguageTag(candidate)).locale().toLanguageTag();
    }

    private static MessageTemplate template(String language, String instruction) {
        return MessageCatalog.standard().find(Locale.ENGLISH).toBuilder(Locale.forLanguageTag(language))
                .scanInstruction(instruction)
                .build();
    }
}
