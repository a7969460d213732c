package io.interviewedge.examples.ats.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Speaks HTTP and follows no redirects, so that a test sees every answer. */
public final class Client {

    private static final HttpClient SHARED = HttpClient.newHttpClient();

    private final String address;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private HttpClient http = SHARED;

    Client(String address) {
        this.address = address;
    }

    public Client credentials(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    Client cookies() {
        http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        return this;
    }

    /** With the same cookies, elsewhere. */
    Client at(String otherAddress) {
        Client moved = new Client(otherAddress);
        moved.http = http;
        return moved;
    }

    public Client header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Reply get(String path) {
        return exchange("GET", path, null, "");
    }

    public Reply postJson(String path, String json) {
        return exchange("POST", path, "application/json", json);
    }

    public Reply putJson(String path, String json) {
        return exchange("PUT", path, "application/json", json);
    }

    public Reply exchange(String method, String path, String contentType, String body) {
        return exchange(method, path, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public Reply exchange(String method, String path, String contentType, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for " + method + " " + path, e);
        }
    }
}
