package io.interviewedge.examples.ats.analysis;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.examples.ats.web.Quoted;
import java.net.URI;
import java.util.Locale;

/** How a provider of language models is spoken to. */
enum Protocol {
    OPENAI("https://api.openai.com/v1"),
    OLLAMA("http://localhost:11434");

    private final String usualUrl;

    Protocol(String usualUrl) {
        this.usualUrl = usualUrl;
    }

    static Protocol of(String provider) {
        for (Protocol protocol : values()) {
            if (protocol.id().equals(provider)) {
                return protocol;
            }
        }
        throw new ConfigurationException(
                "demo.ai.provider is " + Quoted.of(provider) + "; it must be openai or ollama.");
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where most people have it. */
    URI usualUrl() {
        return URI.create(usualUrl);
    }
}
