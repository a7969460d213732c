package io.interviewedge.examples.relay;

import io.interviewedge.event.EventReceiver;
import io.interviewedge.event.SessionEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Posts each event to an address. A 2xx reply means success; after any other reply, or none in time, the relay tries
 * again. The event's id is also a header, so that a receiver can skip a repeated event without reading the body.
 */
final class Webhook implements EventReceiver {

    private final HttpClient http;
    private final URI address;
    private final Duration patience;

    /**
     * Creates a webhook for this address.
     *
     * @param patience the longest time for a reply; must be well below the relay's lease, because other events wait
     */
    Webhook(URI address, Duration patience) {
        // A redirect would turn the POST into a GET, to which a receiver may well reply 200.
        this.http = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.address = address;
        this.patience = patience;
    }

    @Override
    public void receive(SessionEvent event) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Event-Id", event.id().toString())
                .POST(BodyPublishers.ofString(EventJson.of(event)))
                .build();
        HttpResponse<Void> reply = http.send(request, BodyHandlers.discarding());
        if (reply.statusCode() / 100 != 2) {
            throw new IOException(
                    "the webhook replied " + reply.statusCode() + "; only 2xx means that it took the event");
        }
    }
}
