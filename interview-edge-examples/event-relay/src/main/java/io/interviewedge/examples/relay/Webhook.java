package io.interviewedge.examples.relay;

import io.interviewedge.event.EventReceiver;
import io.interviewedge.event.SessionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Posts each event to an address, signed. A 2xx reply means success; after any other reply, or none in time, the relay
 * tries again with the same {@code webhook-id}, by which a receiver skips what it knows. After a refusal, nothing is
 * sent for the seconds that its {@code Retry-After} asks for; after 410 (gone), nothing ever: events stay in the log.
 */
final class Webhook implements EventReceiver {

    // A redirect would turn the POST into a GET, to which a receiver may well reply 200; the JDK follows none.
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final WebhookSignatures signatures;
    private final Duration patience;
    private final Clock clock;
    private volatile Instant pauseEnd = Instant.MIN;

    /** @param patience the longest time for a reply: well below the relay's lease, because other events wait */
    Webhook(URI address, WebhookSignatures signatures, Duration patience, Clock clock) {
        this.address = address;
        this.signatures = signatures;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public void receive(SessionEvent event) throws IOException, InterruptedException {
        Instant now = clock.instant();
        if (now.isBefore(pauseEnd)) {
            throw new IOException("the webhook takes no event before " + pauseEnd);
        }
        String id = event.id().toString();
        byte[] body = EventJson.of(event).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", signatures.sign(id, now.getEpochSecond(), body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<InputStream> reply = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        reply.body().close(); // unread: the timeout ends with the headers, and a body may never end
        if (reply.statusCode() / 100 != 2) {
            String pause = reply.headers().firstValue("Retry-After").orElse("");
            long seconds = pause.matches("[0-9]{1,5}") ? Long.parseLong(pause) : 0;
            pauseEnd = reply.statusCode() == 410 ? Instant.MAX : now.plusSeconds(seconds);
            throw new IOException("the webhook replied " + reply.statusCode() + "; only 2xx means it took the event");
        }
    }
}
