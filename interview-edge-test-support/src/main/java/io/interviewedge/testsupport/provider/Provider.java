package io.interviewedge.testsupport.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A provider of models on a port of its own: an HTTP server that speaks OpenAI's protocol and Ollama's. */
public final class Provider implements AutoCloseable {

    public enum Protocol {
        OPENAI,
        OLLAMA
    }

    /** What the model says to a request. */
    public interface Script {
        Answer answer(Turn turn);
    }

    static {
        // Otherwise each reply waits 40 ms for the client's delayed acknowledgement of its header.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Protocol protocol;
    private volatile Script script;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();

    private Provider(Protocol protocol, Script script) throws IOException {
        this.protocol = protocol;
        this.script = script;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(protocol == Protocol.OPENAI ? "/v1/chat/completions" : "/api/chat", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    public static Provider of(Protocol protocol, Script script) {
        try {
            return new Provider(protocol, script);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Provider openAi(Script script) {
        return of(Protocol.OPENAI, script);
    }

    public static Provider ollama(Script script) {
        return of(Protocol.OLLAMA, script);
    }

    /** From now on the model says this. */
    public void say(Script script) {
        this.script = script;
    }

    public Protocol protocol() {
        return protocol;
    }

    /** Where it listens, with the path under which a client of its protocol looks for it. */
    public String url() {
        String address = "http://localhost:" + server.getAddress().getPort();
        return protocol == Protocol.OPENAI ? address + "/v1" : address;
    }

    /** The headers by which the requests were authorised, in the order in which they came; "" for none. */
    public List<String> authorizations() {
        return authorizations;
    }

    /** The bodies of all requests, in the order in which they came. */
    public List<String> bodies() {
        return bodies;
    }

    public List<JsonNode> requests() {
        return bodies.stream().map(Provider::json).toList();
    }

    /** What the last message of a request says. */
    public static JsonNode data(JsonNode request) {
        JsonNode messages = request.get("messages");
        return json(messages.get(messages.size() - 1).get("content").asText());
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            authorizations.add(
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), ""));
            bodies.add(body);
            JsonNode request = json(body);
            Answer answer =
                    script.answer(new Turn(bodies.size(), data(json(firstTwoMessages(request))), data(request)));
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            String reply =
                    answer.body() == null ? envelope(answer, body.length()).toString() : answer.body();
            send(exchange, answer, reply.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void send(HttpExchange exchange, Answer answer, byte[] reply) throws IOException {
        exchange.sendResponseHeaders(answer.status(), answer.trickle() ? 0 : reply.length == 0 ? -1 : reply.length);
        OutputStream out = exchange.getResponseBody();
        if (answer.trickle()) {
            for (byte b : reply) {
                out.write(b);
                out.flush();
                sleep();
            }
        }
        out.write(reply);
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static String firstTwoMessages(JsonNode request) {
        ObjectNode first = JSON.createObjectNode();
        first.putArray("messages")
                .add(request.get("messages").get(0))
                .add(request.get("messages").get(1));
        return first.toString();
    }

    private ObjectNode envelope(Answer answer, int length) {
        ObjectNode reply = JSON.createObjectNode().put("model", answer.model());
        int input = answer.inputTokens() == null ? length / 4 : answer.inputTokens();
        if (protocol == Protocol.OLLAMA) {
            reply.put("created_at", "2026-11-27T12:00:00Z");
            reply.putObject("message").put("role", "assistant").put("content", answer.content());
            return reply.put("done", true)
                    .put("done_reason", answer.finish())
                    .put("prompt_eval_count", input)
                    .put("eval_count", 50);
        }
        reply.put("id", "1").put("object", "chat.completion").put("created", 1);
        ObjectNode choice = reply.putArray("choices").addObject();
        choice.put("index", 0).put("finish_reason", answer.finish());
        choice.putObject("message").put("role", "assistant").put("content", answer.content());
        reply.putObject("usage")
                .put("prompt_tokens", input)
                .put("completion_tokens", 50)
                .put("total_tokens", input + 50);
        return reply;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
