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
 * Posts each event to an address. It is taken when the reply is 2xx; anything else, or no reply in time, has the relay offer it
 * again. The event's id goes along as a header too, so that a receiver can leave out what it has had before it reads the body.
 */
final class Webhook implements EventReceiver {

    private final HttpClient http;
    private final URI address;
    private final Duration patience;

    /**
     * A webhook at that address.
     *
     * @param patience how long a reply may take; the events of other sessions wait meanwhile
     */
    Webhook(URI address, Duration patience) {
        // A redirect would turn a POST into a GET, which a receiver may well answer with 200.
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
            throw new IOException("the webhook answered " + reply.statusCode() + "; 2xx says that an event was taken");
        }
    }
}
