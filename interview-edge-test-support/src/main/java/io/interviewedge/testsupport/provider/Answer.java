package io.interviewedge.testsupport.provider;

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
public record Answer(
        int status,
        Map<String, String> headers,
        String content,
        @Nullable String body,
        String finish,
        @Nullable Integer inputTokens,
        String model,
        boolean trickle) {

    public static Answer of(String content) {
        return new Answer(200, Map.of(), content, null, "stop", null, "model-that-answered", false);
    }

    public static Answer of(JsonNode content) {
        return of(content.toString());
    }

    public static Answer good(Turn turn) {
        return of(turn.good());
    }

    public static Answer status(int status) {
        return new Answer(status, Map.of(), "", "{\"error\":{\"message\":\"no\"}}", "stop", null, "none", false);
    }

    public static Answer body(String body) {
        return new Answer(200, Map.of(), "", body, "stop", null, "none", false);
    }

    public Answer header(String name, String value) {
        return new Answer(status, Map.of(name, value), content, body, finish, inputTokens, model, trickle);
    }

    public Answer finish(String finish) {
        return new Answer(status, headers, content, body, finish, inputTokens, model, trickle);
    }

    public Answer inputTokens(int inputTokens) {
        return new Answer(status, headers, content, body, finish, inputTokens, model, trickle);
    }

    public Answer model(String model) {
        return new Answer(status, headers, content, body, finish, inputTokens, model, trickle);
    }

    public Answer trickling() {
        return new Answer(status, headers, content, body, finish, inputTokens, model, true);
    }
}
