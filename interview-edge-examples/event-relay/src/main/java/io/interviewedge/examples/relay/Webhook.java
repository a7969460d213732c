package io.interviewedge.examples.relay;

import io.interviewedge.event.EventReceiver;
import io.interviewedge.event.SessionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/**
 * Posts each event to an address, signed. A 2xx reply means success; after any other reply, or none in time, the relay
 * tries again with the same {@code webhook-id}, by which a receiver skips what it knows. After 410 (gone) nothing is
 * sent any more: the events stay in the log, for a webhook with another address.
 */
final class Webhook implements EventReceiver {

    private final HttpClient http;
    private final URI address;
    private final WebhookSignatures signatures;
    private final Duration patience;
    private final Clock clock;
    private volatile boolean gone;

    /**
     * Creates a webhook for this address.
     *
     * @param patience the longest time for a reply; must be well below the relay's lease, because other events wait
     */
    Webhook(URI address, WebhookSignatures signatures, Duration patience, Clock clock) {
        // A redirect would turn the POST into a GET, to which a receiver may well reply 200.
        this.http = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.address = address;
        this.signatures = signatures;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public void receive(SessionEvent event) throws IOException, InterruptedException {
        if (gone) {
            throw new IOException("the webhook replied 410 before; give the host another address");
        }
        String id = event.id().toString();
        long timestamp = clock.instant().getEpochSecond();
        byte[] body = EventJson.of(event).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", signatures.sign(id, timestamp, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<InputStream> reply = http.send(request, BodyHandlers.ofInputStream());
        reply.body().close(); // unread: the timeout ends with the headers, and a body may never end
        gone = reply.statusCode() == HttpURLConnection.HTTP_GONE;
        if (reply.statusCode() / 100 != 2) {
            throw new IOException(
                    "the webhook replied " + reply.statusCode() + "; only 2xx means that it took the event");
        }
    }
}
