package io.interviewedge.examples.relay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A receiver over real HTTP that notes whatever arrives, and then replies as it is told. */
final class WebhookServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How the server replies to a request. Without a reply the connection is closed. */
    @FunctionalInterface
    interface Behaviour {

        Behaviour TAKES_ALL = (exchange, event) -> exchange.sendResponseHeaders(204, -1);

        void reply(HttpExchange exchange, JsonNode event) throws IOException;
    }

    /** One request. */
    record Arrival(String method, Headers headers, String body) {

        String header(String name) {
            return headers.getFirst(name);
        }
    }

    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Behaviour behaviour = Behaviour.TAKES_ALL;

    private WebhookServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/events", this::handle);
        server.start();
    }

    static WebhookServer start() throws IOException {
        return new WebhookServer(0);
    }

    /** On a port that nobody listened on. */
    static WebhookServer startOn(int port) throws IOException {
        return new WebhookServer(port);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    void behave(Behaviour next) {
        behaviour = next;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            JsonNode event = JSON.readTree(body);
            arrivals.add(new Arrival(exchange.getRequestMethod(), exchange.getRequestHeaders(), body));
            behaviour.reply(exchange, event);
        }
    }

    /** Every body that arrived, in order, including those that were not taken. */
    List<String> bodies() {
        return arrivals.stream().map(Arrival::body).toList();
    }

    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    /** Everything that arrived: methods, headers and bodies. */
    List<String> requests() {
        return arrivals.stream()
                .map(arrival -> arrival.method() + " " + arrival.headers().entrySet() + " " + arrival.body())
                .toList();
    }

    List<JsonNode> events() {
        return bodies().stream().map(WebhookServer::parse).toList();
    }

    Set<UUID> eventIds() {
        return events().stream()
                .map(event -> UUID.fromString(event.path("id").asText()))
                .collect(Collectors.toSet());
    }

    /** The types of events that arrived for each session, in order, without the repetitions of an event. */
    Map<UUID, List<String>> typesBySession() {
        Map<String, JsonNode> firstArrivals = new LinkedHashMap<>();
        events().forEach(event -> firstArrivals.putIfAbsent(event.path("id").asText(), event));
        Map<UUID, List<String>> types = new LinkedHashMap<>();
        firstArrivals
                .values()
                .forEach(event -> types.computeIfAbsent(
                                UUID.fromString(event.path("sessionId").asText()), id -> new ArrayList<>())
                        .add(event.path("type").asText()));
        return types;
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException malformed) {
            throw new IllegalStateException(body, malformed);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
