package io.interviewedge.sms;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The body of a request, which can be withdrawn until the client takes it. If the exchange fails before, while
 * connecting or encrypting, the message was not sent; and once withdrawn, it never will be, however late the other side
 * wakes up.
 */
final class PendingBody implements HttpRequest.BodyPublisher {

    private enum State {
        HERE,
        TAKEN,
        WITHDRAWN
    }

    private final HttpRequest.BodyPublisher body;
    private final AtomicReference<State> state;

    private PendingBody(HttpRequest.BodyPublisher body, State state) {
        this.body = body;
        this.state = new AtomicReference<>(state);
    }

    /** A request without a body has the message in its address, so it may be sent as soon as the exchange begins. */
    static PendingBody of(HttpRequest request) {
        HttpRequest.BodyPublisher body = request.bodyPublisher().orElseGet(HttpRequest.BodyPublishers::noBody);
        return new PendingBody(body, body.contentLength() == 0 ? State.TAKEN : State.HERE);
    }

    /** The same request with this body. */
    HttpRequest in(HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .method(request.method(), this)
                .build();
    }

    /** Whether nothing of it was sent, and nothing will be. */
    boolean withdraw() {
        state.compareAndSet(State.HERE, State.WITHDRAWN);
        return state.get() == State.WITHDRAWN;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        state.compareAndSet(State.HERE, State.TAKEN);
        if (state.get() == State.TAKEN) {
            body.subscribe(subscriber);
            return;
        }
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long number) {}

            @Override
            public void cancel() {}
        });
        subscriber.onError(new IOException("the message was withdrawn"));
    }
}
