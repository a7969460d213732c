package io.interviewedge.examples.ats.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.ConfigurationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LanguageModelTest {

    private static final String KEY = "sk-secret-of-the-test";

    @Test
    void withoutAProviderRulesCountWords() {
        assertThat(LanguageModel.of(settings())).isEmpty();
        assertThat(LanguageModel.of(settings("provider", " ", "model", "", "api-key", "")))
                .isEmpty();
        assertThat(new AnalysisSettings(settings()).analyzer().name()).isEqualTo("rules 2");
    }

    @ParameterizedTest
    @CsvSource({
        "openai, , https://api.openai.com/v1, openai some-model interview-2",
        "openai, https://models.example.com/v1/, https://models.example.com/v1, models.example.com some-model interview-2",
        "ollama, , http://localhost:11434, ollama some-model interview-2",
        "ollama, http://gpu.example.com:11434/, http://gpu.example.com:11434, ollama some-model interview-2",
    })
    void aProviderAndAModelAreEnough(String provider, String given, String baseUrl, String name) {
        LanguageModel model = model("provider", provider, "model", "some-model", "base-url", given);

        assertThat(model.baseUrl()).hasToString(baseUrl);
        assertThat(model.analyzer().name()).isEqualTo(name);
        assertThat(model.hasKey()).isFalse();
    }

    @Test
    void everySettingReachesTheStamp() {
        AiProperties settings =
                settings("provider", "openai", "model", "m", "timeout", "5m", "language", "de", "in-one-call", "true");

        assertThat(LanguageModel.of(settings)).isPresent();
        assertThat(new AnalysisSettings(settings).lease()).hasMinutes(5).hasToString("PT5M30S");
        assertThat(new AnalysisSettings(settings()).lease()).hasMinutes(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provider | azure       | demo.ai.provider is \"azure\"; it must be openai or ollama.",
                "provider | OpenAI      | demo.ai.provider is \"OpenAI\"; it must be openai or ollama.",
                "provider | ''          | demo.ai.provider is missing",
                "model    | ' '         | demo.ai.model is missing",
                "base-url | ftp://h     | demo.ai.base-url is no http or https address",
                "base-url | localhost   | demo.ai.base-url is no http or https address",
                "base-url | http:///v1  | demo.ai.base-url is no http or https address",
                "base-url | http://a b  | demo.ai.base-url is no http or https address",
                "base-url | http://u:sk-secret-of-the-test@h  | demo.ai.base-url has a login",
                "base-url | http://h/v1?key=sk-secret-of-the-test  | demo.ai.base-url has a login, a query",
                "runs     | 0           | demo.ai.runs is 0; it must be from 1 to 9.",
                "timeout  | 2h          | demo.ai.timeout is PT2H; it must be from 1 second to 1 hour.",
            })
    void aWrongSettingIsRefusedByName(String name, String value, String problem) {
        assertThatThrownBy(() -> model("provider", "openai", "model", "m", "api-key", KEY, name, value))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(problem)
                .satisfies(LanguageModelTest::doesNotTellTheKey);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {KEY + "\n", KEY + "\r\nX-Admin: 1", "\t" + KEY, KEY + "\u0000", KEY + " ", KEY + "\u00A0", " "})
    void aKeyWithWhatNoKeyHasIsRefusedWithoutBeingQuoted(String key) {
        assertThatThrownBy(() -> model("provider", "openai", "model", "m", "api-key", key))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("demo.ai.api-key has a line break")
                .satisfies(LanguageModelTest::doesNotTellTheKey);
    }

    @Test
    void noToStringTellsTheKey() {
        AiProperties settings = settings("provider", "openai", "model", "m", "api-key", KEY);
        LanguageModel model = LanguageModel.of(settings).orElseThrow();

        assertThat(List.of(settings, model, model.analyzer(), new AnalysisSettings(settings), ModelPage.of(model)))
                .allSatisfy(part -> assertThat(part.toString()).doesNotContain("secret"));
        assertThat(model.hasKey()).isTrue();
    }

    private static void doesNotTellTheKey(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("secret");
    }

    private static LanguageModel model(String... namesAndValues) {
        return LanguageModel.of(settings(namesAndValues)).orElseThrow();
    }

    /** As Spring reads them. */
    static AiProperties settings(String... namesAndValues) {
        Map<String, String> settings = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                settings.put("demo.ai." + namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("demo.ai", AiProperties.class);
    }
}
