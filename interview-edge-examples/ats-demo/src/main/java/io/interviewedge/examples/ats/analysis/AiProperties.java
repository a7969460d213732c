package io.interviewedge.examples.ats.analysis;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The language model, if there is one.
 *
 * @param provider {@code openai} for whoever speaks OpenAI's protocol, or {@code ollama}; without it, rules count words
 * @param baseUrl where the provider is; not needed for OpenAI itself, and for Ollama on this machine
 * @param model as the provider calls it
 * @param apiKey what the provider wants to see, if anything
 * @param temperature how freely the model chooses its words; 1 for models that take no other
 * @param jsonSchema whether the provider can hold the model to a JSON schema
 * @param timeout for all calls of an analysis
 * @param runs how often each interview is judged
 * @param inOneCall instead of one call for each answer and one to conclude
 * @param language of remarks, reason and summary
 */
@ConfigurationProperties("demo.ai")
record AiProperties(
        @Nullable String provider,
        @Nullable String baseUrl,
        @Nullable String model,
        @Nullable String apiKey,
        @DefaultValue("0") double temperature,
        @DefaultValue("true") boolean jsonSchema,
        @DefaultValue("90s") Duration timeout,
        @DefaultValue("1") int runs,
        @DefaultValue("false") boolean inOneCall,
        @DefaultValue("en") Locale language) {

    /** Omits the key, and the address, which may have a password in it. */
    @Override
    public String toString() {
        return "AiProperties[provider=" + provider + ", model=" + model + "]";
    }
}
