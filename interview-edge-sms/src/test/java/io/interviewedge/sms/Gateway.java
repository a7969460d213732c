package io.interviewedge.sms;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real HTTP endpoint that replies as it is told, and keeps what it was sent. */
final class Gateway implements AutoCloseable {

    /** What was sent: the headers' names in lower case. */
    record Sent(String method, String path, Map<String, String> headers, String body) {

        Map<String, String> form() {
            Map<String, String> fields = new HashMap<>();
            for (String field : body.split("&")) {
                String[] parts = field.split("=", 2);
                fields.put(decoded(parts[0]), decoded(parts[1]));
            }
            return fields;
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }

    private final HttpServer server;
    final List<Sent> sent = new CopyOnWriteArrayList<>();

    Gateway(int status, String body) throws IOException {
        this(status, body, Map.of());
    }

    Gateway(int status, String body, Map<String, String> headers) throws IOException {
        this(status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Gateway(int status, byte[] content, Map<String, String> headers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 5);
        server.createContext("/", exchange -> {
            Map<String, String> received = new HashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> received.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            sent.add(new Sent(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    received,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.start();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
