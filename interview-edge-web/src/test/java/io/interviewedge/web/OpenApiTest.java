package io.interviewedge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.interviewedge.session.InviteToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The OpenAPI file and the handler say the same. */
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BODY = "{\"text\":\"a\",\"revision\":0}";

    private final Host host = new Host();
    private final Visitor visitor =
            new Visitor(CandidatePages.builder(host.edge()).build());
    private final JsonNode file = read();

    private static JsonNode read() {
        try {
            return JSON.readTree(Resources.read("openapi.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theHandlerSupportsExactlyTheMethodsInTheFile() {
        InviteToken token = host.started();
        file.path("paths").properties().forEach(path -> {
            Set<String> documented = new TreeSet<>();
            path.getValue().fieldNames().forEachRemaining(name -> documented.add(name.toUpperCase(Locale.ROOT)));
            documented.remove("PARAMETERS");

            PageResponse refused = visitor.ask("DELETE", address(path.getKey(), token));

            assertThat(refused.status()).isEqualTo(405);
            Set<String> allowed =
                    new TreeSet<>(Arrays.asList(refused.headers().get("Allow").split(", ")));
            allowed.remove("HEAD");
            assertThat(allowed).as(path.getKey()).isEqualTo(documented);
        });
    }

    @Test
    void everyStatusThatTheHandlerGivesIsInTheFileAndEveryBodyFitsItsSchema() {
        InviteToken token = host.startedWithEveryKind(Locale.ENGLISH);
        InviteToken unknown = InviteToken.parse("00000000-0000-4000-8000-000000000000");
        String answer = "/api/{token}/answers/{questionId}";
        for (InviteToken who : List.of(token, unknown, host.invited(), host.submitted())) {
            check("/api/{token}", "get", who, null, "");
            check(answer, "put", who, "application/json", BODY);
            check(answer, "post", who, "application/json", "{}");
            check(answer, "put", who, "text/plain", BODY);
            check(answer, "put", who, "application/json", "{\"text\":\"" + "x".repeat(20_001) + "\",\"revision\":1}");
            check(answer, "put", who, "application/json", "{\"text\":\"b\",\"revision\":0}");
            check("/api/{token}/submit", "post", who, null, "");
            check("/api/{token}/start", "post", who, null, "");
        }
    }

    private void check(String path, String method, InviteToken token, String type, String body) {
        PageResponse reply = visitor.send(method.toUpperCase(Locale.ROOT), address(path, token), type, body);
        String where = method + " " + path + " " + reply.status();
        JsonNode documented = resolved(
                file.path("paths").path(path).path(method).path("responses").path(String.valueOf(reply.status())));
        JsonNode content = documented.path("content").path(reply.headers().get("Content-Type"));
        assertThat(content.isMissingNode()).as(where).isFalse();
        try {
            fits(JSON.readTree(reply.body()), resolved(content.path("schema")), where);
        } catch (IOException e) {
            throw new AssertionError(where, e);
        }
    }

    private void fits(JsonNode value, JsonNode schema, String where) {
        List<String> types = new ArrayList<>();
        (schema.path("type").isArray() ? schema.path("type") : List.of(schema.path("type")))
                .forEach(type -> types.add(type.asText()));
        assertThat(types).as(where).contains(typeOf(value));
        if (value.isObject()) {
            List<String> documented = new ArrayList<>();
            schema.path("properties").fieldNames().forEachRemaining(documented::add);
            List<String> names = new ArrayList<>();
            value.fieldNames().forEachRemaining(names::add);
            assertThat(documented).as(where).containsAll(names);
            schema.path("required").forEach(name -> assertThat(names).as(where).contains(name.asText()));
            names.forEach(name ->
                    fits(value.path(name), resolved(schema.path("properties").path(name)), where + "/" + name));
        }
        if (value.isArray()) {
            value.forEach(item -> fits(item, resolved(schema.path("items")), where + "[]"));
        }
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> "integer";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case ARRAY -> "array";
            default -> "object";
        };
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? file.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static String address(String path, InviteToken token) {
        return path.replace("{token}", token.value()).replace("{questionId}", "why");
    }
}
