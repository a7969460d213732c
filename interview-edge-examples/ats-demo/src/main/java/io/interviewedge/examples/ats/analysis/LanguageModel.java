package io.interviewedge.examples.ats.analysis;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.interviewedge.ai.ModelAnalyzer;
import io.interviewedge.ai.RetryAfterHttp;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.examples.ats.web.Shortened;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language model in the settings. It knows the API key, and tells it to the provider only. */
final class LanguageModel {

    /** As long as {@link ModelAnalyzer} takes for a provider's name. */
    private static final int MAX_HOST_LENGTH = 49;

    private final Protocol protocol;
    private final URI baseUrl;
    private final String name;
    private final @Nullable String apiKey;
    private final AiProperties settings;
    private final ModelAnalyzer analyzer;

    private LanguageModel(AiProperties settings, String provider) {
        this.settings = settings;
        this.protocol = Protocol.of(provider);
        this.baseUrl = given(settings.baseUrl()).map(ModelAddress::of).orElseGet(protocol::usualUrl);
        this.name = given(settings.model())
                .orElseThrow(() -> new ConfigurationException(
                        "demo.ai.model is missing; give the model's name as the provider spells it."));
        this.apiKey = settings.apiKey() == null || settings.apiKey().isEmpty() ? null : checked(settings.apiKey());
        this.analyzer = patientAnalyzer();
    }

    /**
     * The model in the settings; none if they name no provider.
     *
     * @throws ConfigurationException if a setting is wrong; it never quotes the key
     */
    static Optional<LanguageModel> of(AiProperties settings) {
        Optional<String> provider = given(settings.provider());
        boolean saysMore = Stream.of(settings.baseUrl(), settings.model(), settings.apiKey())
                .anyMatch(setting -> given(setting).isPresent());
        if (provider.isEmpty() && saysMore) {
            throw new ConfigurationException(
                    "demo.ai.provider is missing, although other settings of the model are there; it must be openai or"
                            + " ollama.");
        }
        return provider.map(given -> new LanguageModel(settings, given));
    }

    private static Optional<String> given(@Nullable String setting) {
        return Optional.ofNullable(setting).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** HTTP clients quote a header that they refuse, so nothing reaches them that they would. */
    private static String checked(String apiKey) {
        if (!apiKey.chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw new ConfigurationException("demo.ai.api-key has a line break, a space or another character that no"
                    + " key has; copy it again.");
        }
        return apiKey;
    }

    Protocol protocol() {
        return protocol;
    }

    URI baseUrl() {
        return baseUrl;
    }

    String name() {
        return name;
    }

    boolean hasKey() {
        return apiKey != null;
    }

    /** For interviews. */
    ModelAnalyzer analyzer() {
        return analyzer;
    }

    /** Asks once, by one call. */
    ModelAnalyzer testAnalyzer() {
        return builder(settings.timeout()).inOneCall().build();
    }

    private ModelAnalyzer patientAnalyzer() {
        try {
            ModelAnalyzer.Builder builder = builder(settings.timeout()).runs(settings.runs());
            return (settings.inOneCall() ? builder.inOneCall() : builder).build();
        } catch (ConfigurationException refused) {
            throw new ConfigurationException("demo.ai." + refused.getMessage() + ".", refused);
        }
    }

    private ModelAnalyzer.Builder builder(Duration timeout) {
        ModelAnalyzer.Builder analyzer =
                ModelAnalyzer.builder(chatModel(timeout)).timeout(timeout).language(settings.language());
        if (protocol == Protocol.OLLAMA) {
            analyzer.parametersForContext(tokens ->
                    OllamaChatRequestParameters.builder().numCtx(tokens).build());
        }
        return analyzer.provider(provider());
    }

    /** Many providers speak OpenAI's protocol: another one is called by its host. */
    private String provider() {
        boolean isItself = protocol == Protocol.OLLAMA || baseUrl.equals(protocol.usualUrl());
        return isItself ? protocol.id() : Shortened.to(MAX_HOST_LENGTH, baseUrl.getHost());
    }

    private ChatModel chatModel(Duration timeout) {
        Set<Capability> capabilities =
                settings.jsonSchema() ? Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA) : Set.of();
        if (protocol == Protocol.OLLAMA) {
            return OllamaChatModel.builder()
                    .httpClientBuilder(http())
                    .baseUrl(baseUrl.toString())
                    .customHeaders(apiKey == null ? Map.of() : Map.of("Authorization", "Bearer " + apiKey))
                    .modelName(name)
                    .temperature(settings.temperature())
                    .supportedCapabilities(capabilities)
                    .timeout(timeout)
                    .maxRetries(0)
                    .build();
        }
        return OpenAiChatModel.builder()
                .httpClientBuilder(http())
                .baseUrl(baseUrl.toString())
                .apiKey(apiKey)
                .modelName(name)
                .temperature(settings.temperature())
                .supportedCapabilities(capabilities)
                .strictJsonSchema(settings.jsonSchema())
                .timeout(timeout)
                .maxRetries(0)
                .build();
    }

    /** Some servers of models do not answer a request that offers HTTP/2 without TLS. */
    private static HttpClientBuilder http() {
        return JdkHttpClient.builder()
                .httpClientBuilder(RetryAfterHttp.of(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)));
    }

    /** Omits the key. */
    @Override
    public String toString() {
        return "LanguageModel[" + protocol.id() + " " + name + "]";
    }
}
