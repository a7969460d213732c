package io.interviewedge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final Pattern VALUE = Pattern.compile("\\{[a-z]+}");
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final List<String> COUNTED =
            List.of("welcome.questions", "limit", "used", "duration.seconds", "duration.minutes");

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Languages languages = Languages.standard();

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "ar", "hi", "zh-Hans"})
    void everyLanguageHasEveryTextWithItsValues(String tag) throws IOException {
        Map<String, String> english = singular(read("en"));
        Map<String, String> texts = singular(read(tag));

        assertThat(texts.keySet()).isEqualTo(english.keySet());
        texts.forEach((key, text) -> assertThat(values(text)).as(key).isEqualTo(values(english.get(key))));
        assertThat(texts.values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar", "hi", "zh-Hans"})
    void everyCountedTextHasTheFormsThatItsLanguageUses(String tag) throws IOException {
        Map<String, String> texts = read(tag);
        String language = Locale.forLanguageTag(tag).getLanguage();
        Set<String> forms = LongStream.of(0, 1, 2, 3, 11, 100, 1_000_000)
                .mapToObj(number -> Plurals.form(language, number))
                .collect(Collectors.toSet());

        for (String key : COUNTED) {
            Set<String> present = texts.keySet().stream()
                    .filter(name -> name.startsWith(key + "."))
                    .map(name -> name.substring(key.length() + 1))
                    .collect(Collectors.toSet());
            assertThat(present).as(key).isEqualTo(forms);
        }
    }

    /** An answer may as well be a choice, a place on a scale or a number. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar", "hi", "zh-Hans"})
    void whatIsSaidOfEveryAnswerDoesNotCallItAText(String tag) throws IOException {
        Pattern text = Pattern.compile("text|نص|पाठ|文本|typed|ha escrito|escreveu", Pattern.CASE_INSENSITIVE);

        Map<String, String> texts = read(tag);
        for (String key : List.of("conflict.page", "conflict.lead", "conflict.mine", "choose", "typed", "stillHere")) {
            assertThat(texts.get(key)).as(key).isNotBlank().doesNotContainPattern(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT, de, ltr",
        "pt-BR, pt, ltr",
        "zh-CN, zh-Hans, ltr",
        "zh-SG, zh-Hans, ltr",
        "zh-TW, en, ltr",
        "ar-EG, ar, rtl",
        "hi-IN, hi, ltr",
        "tlh, en, ltr"
    })
    void aCandidateGetsTheClosestLanguage(String candidate, String shown, String direction) {
        Texts texts = languages.of(Locale.forLanguageTag(candidate));

        assertThat(texts.locale().toLanguageTag()).isEqualTo(shown);
        assertThat(texts.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "'de-CH,fr;q=0.5', de",
        "'xx,fr;q=0.5', fr",
        "'fr;q=0,es', es",
        "'*', en",
        "'', en",
        "';;;=', en",
        "'zh-CN', zh-Hans"
    })
    void aStrangerGetsALanguageThatTheBrowserAccepts(String header, String shown) {
        assertThat(languages.accepted(header).locale().toLanguageTag()).isEqualTo(shown);
    }

    @Test
    void aLanguageWithHalfTheTextsIsRefusedByTheirNames() throws IOException {
        Map<String, String> half = new HashMap<>(read("en"));
        half.keySet().removeIf(key -> key.startsWith("problem.") || key.equals("used.other"));
        CandidatePages.Builder builder =
                CandidatePages.builder(new Host().edge()).texts(DUTCH, half);

        assertThatThrownBy(builder::build)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("texts in \"nl\"", "problem.link_expired.hint2, ", ", used.other; add them")
                .hasMessageNotContaining("welcome");
    }

    @Test
    void aWholeLanguageNeedsNoPluralFormButTheLast() throws IOException {
        Map<String, String> dutch = singular(read("en"));
        dutch.put("start", "Beginnen");
        Visitor visitor = new Visitor(
                CandidatePages.builder(new Host().edge()).texts(DUTCH, dutch).build());

        assertThat(visitor.header("Accept-Language", "nl-BE").open("/x").text())
                .contains("<html lang=\"nl\" dir=\"ltr\">");
    }

    @Test
    void aVariantTakesTheTextsThatItLacksFromItsLanguage() {
        Locale brazil = Locale.forLanguageTag("pt-BR");
        Languages own = languages.with(brazil, Map.of("saved", "Salvo", "limit.other", "Até {n} caracteres"));
        Texts texts = own.of(brazil);

        own.requireWhole();
        assertThat(texts.locale()).isEqualTo(brazil);
        assertThat(texts.get("saved")).isEqualTo("Salvo");
        assertThat(texts.get("back")).isEqualTo("Voltar");
        assertThat(texts.counted("limit", 20_000, Map.of())).isEqualTo("Até 20.000 caracteres");
    }

    @Test
    void aLanguageThatIsNotThereBecomesTheHostsOwn() {
        Languages own = languages.fallback(Locale.GERMAN);

        assertThat(own.of(Locale.forLanguageTag("sv")).get("back")).isEqualTo("Zurück");
        assertThat(languages.fallback(DUTCH).of(DUTCH).get("back")).isEqualTo("Back");
    }

    @Test
    void aTextThatDoesNotExistIsRefusedByName() {
        CandidatePages.Builder builder = CandidatePages.builder(new Host().edge());

        assertThatThrownBy(() -> builder.texts(Locale.ENGLISH, Map.of("savd", "x")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("\"savd\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar", "hi", "zh-Hans"})
    void numbersHaveTheDigitsFromNullToNine(String tag) {
        assertThat(languages.of(Locale.forLanguageTag(tag)).number(20_000)).matches("20\\D?000");
    }

    @ParameterizedTest
    @CsvSource({"en, 1000.5", "de, '1000,5'", "fr, '1000,5'", "es, '1000,5'", "pt, '1000,5'", "ar, 1000.5", "hi, 1000.5"
    })
    void aBoundIsWrittenAsItCanBeTyped(String tag, String written) {
        assertThat(languages.of(Locale.forLanguageTag(tag)).number(new BigDecimal("1000.5")))
                .isEqualTo(written);
    }

    @Test
    void frenchPunctuationStaysOnTheLineOfItsWord() throws IOException {
        assertThat(read("fr").values()).noneMatch(text -> text.matches(".*( [:;!?»]|« ).*"));
    }

    private static Map<String, String> read(String tag) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(Resources.open("texts/" + tag + ".properties"), StandardCharsets.UTF_8));
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    /** Of a text with plural forms, the one for most numbers. */
    private static Map<String, String> singular(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().endsWith(".other")
                        || !FORM.matcher(text.getKey()).find())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
