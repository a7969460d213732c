package io.interviewedge.ai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a provider answers.
 *
 * @param content what the model says
 * @param body instead of the protocol's envelope, or null
 * @param inputTokens as it claims to have counted them, or null for what the request has
 * @param trickle sends a byte at a time
 */
record Answer(
        int status,
        Map<String, String> headers,
        String content,
        @Nullable String body,
        String finish,
        @Nullable Integer inputTokens,
        String model,
        boolean trickle) {

    static Answer of(String content) {
        return new Answer(200, Map.of(), content, null, "stop", null, "model-that-answered", false);
    }

    static Answer of(JsonNode content) {
        return of(content.toString());
    }

    static Answer good(Turn turn) {
        return of(turn.good());
    }

    static Answer status(int status) {
        return new Answer(status, Map.of(), "", "{\"error\":{\"message\":\"no\"}}", "stop", null, "none", false);
    }

    static Answer body(String body) {
        return new Answer(200, Map.of(), "", body, "stop", null, "none", false);
    }

    Answer header(String name, String value) {
        return new Answer(status, Map.of(name, value), content, body, finish, inputTokens, model, trickle);
    }

    Answer finish(String finish) {
        return new Answer(status, headers, content, body, finish, inputTokens, model, trickle);
    }

    Answer inputTokens(int inputTokens) {
        return new Answer(status, headers, content, body, finish, inputTokens, model, trickle);
    }

    Answer model(String model) {
        return new Answer(status, headers, content, body, finish, inputTokens, model, trickle);
    }

    Answer trickling() {
        return new Answer(status, headers, content, body, finish, inputTokens, model, true);
    }
}
