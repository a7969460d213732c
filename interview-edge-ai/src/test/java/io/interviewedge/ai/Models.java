package io.interviewedge.ai;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.interviewedge.testsupport.provider.Provider;
import io.interviewedge.testsupport.provider.Provider.Protocol;
import java.time.Duration;

/** LangChain4j's own models, which ask a {@link Provider} by its protocol. */
final class Models {

    private Models() {}

    static ChatModel of(Provider provider) {
        return of(provider, "sk-secret-of-the-test", JdkHttpClient.builder());
    }

    static ChatModel of(Provider provider, String key, HttpClientBuilder http) {
        if (provider.protocol() == Protocol.OLLAMA) {
            return OllamaChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(provider.url())
                    .modelName("llama-of-the-test")
                    .temperature(0.0)
                    .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                    .timeout(Duration.ofSeconds(20))
                    .maxRetries(0)
                    .build();
        }
        return OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(provider.url())
                .apiKey(key)
                .modelName("gpt-of-the-test")
                .temperature(0.0)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .timeout(Duration.ofSeconds(20))
                .maxRetries(0)
                .build();
    }
}
