package io.interviewedge.examples.relay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receiver of docs/webhooks.md, and what it lets through. */
class WebhookReceiverTest {

    private final WebhookReceiver receiver = new WebhookReceiver();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/events", receiver::handle);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void itTakesWhatTheHostSends(@TempDir Path folder) {
        try (Host host = Host.on(folder.resolve("host"))) {
            host.submitted();
            host.edge()
                    .relay()
                    .run(new Webhook(address(), receiver.signatures, Duration.ofSeconds(20), Clock.systemUTC()));
        }

        assertThat(receiver.events).hasSize(4);
        assertThat(receiver.events.get(3)).contains("submitted");
    }

    @Test
    void itTakesACopyAndDoesNothingASecondTime() throws Exception {
        long now = Clock.systemUTC().instant().getEpochSecond();

        assertThat(post("id-1", now, receiver.signatures)).isEqualTo(204);
        assertThat(post("id-1", now, receiver.signatures)).isEqualTo(204);

        assertThat(receiver.events).hasSize(1);
    }

    @Test
    void itRefusesWhatIsForgedOrOld() throws Exception {
        long now = Clock.systemUTC().instant().getEpochSecond();
        WebhookSignatures forger = new WebhookSignatures(List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSx"));

        assertThat(post("id-1", now, forger)).isEqualTo(401);
        assertThat(post("id-1", now - 600, receiver.signatures)).isEqualTo(401);

        assertThat(receiver.events).isEmpty();
    }

    private int post(String id, long timestamp, WebhookSignatures signatures) throws Exception {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(address())
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", signatures.sign(id, timestamp, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    static final class WebhookReceiver {

        final WebhookSignatures signatures = new WebhookSignatures(List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        final Set<String> known = new HashSet<>(); // in your database, written with what the event changes
        final List<String> events = new ArrayList<>();

        void handle(HttpExchange exchange) throws IOException {
            try (exchange) {
                Headers headers = exchange.getRequestHeaders();
                String id = headers.getFirst("webhook-id");
                byte[] body = exchange.getRequestBody().readNBytes(100_000);
                boolean genuine = signatures.isGenuine(
                        id,
                        headers.getFirst("webhook-timestamp"),
                        headers.getFirst("webhook-signature"),
                        body,
                        Clock.systemUTC().instant());
                if (genuine && known.add(id)) {
                    events.add(new String(body, StandardCharsets.UTF_8));
                }
                exchange.sendResponseHeaders(genuine ? 204 : 401, -1);
            }
        }
    }
}
