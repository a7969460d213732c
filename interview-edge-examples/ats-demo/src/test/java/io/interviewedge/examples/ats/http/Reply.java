package io.interviewedge.examples.ats.http;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Reply(int status, HttpHeaders headers, byte[] bytes) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(bytes);
    }

    /** The text of a member of the JSON object. */
    public String field(String name) {
        return json().path(name).asString();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The path of the redirect. */
    public String location() {
        return Optional.of(header("Location").replaceFirst("^http://[^/]+", "")).orElseThrow();
    }

    @Override
    public String toString() {
        return status + " " + headers.map() + "\n" + text();
    }
}
