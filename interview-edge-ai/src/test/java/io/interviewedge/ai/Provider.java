package io.interviewedge.ai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A provider of models on a port of its own: an HTTP server that speaks OpenAI's protocol and Ollama's. */
final class Provider implements AutoCloseable {

    enum Protocol {
        OPENAI,
        OLLAMA
    }

    /** What the model says to a request. */
    interface Script {
        Answer answer(Turn turn);
    }

    static {
        // Otherwise each reply waits 40 ms for the client's delayed acknowledgement of its header.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Protocol protocol;
    private final Script script;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    private Provider(Protocol protocol, Script script) throws IOException {
        this.protocol = protocol;
        this.script = script;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(protocol == Protocol.OPENAI ? "/v1/chat/completions" : "/api/chat", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    static Provider of(Protocol protocol, Script script) {
        try {
            return new Provider(protocol, script);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Provider openAi(Script script) {
        return of(Protocol.OPENAI, script);
    }

    static Provider ollama(Script script) {
        return of(Protocol.OLLAMA, script);
    }

    ChatModel model() {
        return model("sk-secret-of-the-test", JdkHttpClient.builder());
    }

    ChatModel model(String key, HttpClientBuilder http) {
        String url = "http://localhost:" + server.getAddress().getPort();
        if (protocol == Protocol.OLLAMA) {
            return OllamaChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(url)
                    .modelName("llama-of-the-test")
                    .temperature(0.0)
                    .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                    .timeout(Duration.ofSeconds(20))
                    .maxRetries(0)
                    .build();
        }
        return OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(url + "/v1")
                .apiKey(key)
                .modelName("gpt-of-the-test")
                .temperature(0.0)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .timeout(Duration.ofSeconds(20))
                .maxRetries(0)
                .build();
    }

    /** The bodies of all requests, in the order in which they came. */
    List<String> bodies() {
        return bodies;
    }

    List<JsonNode> requests() {
        return bodies.stream().map(Provider::json).toList();
    }

    /** What the last message of a request says. */
    static JsonNode data(JsonNode request) {
        JsonNode messages = request.get("messages");
        return json(messages.get(messages.size() - 1).get("content").asText());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
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
