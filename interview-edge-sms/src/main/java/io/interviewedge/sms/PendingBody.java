package io.interviewedge.sms;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The body of a request, which can be withdrawn until the client takes it. What fails before, while connecting or over the encryption, has
 * not sent the message; and what was withdrawn will not, however late the other side wakes up.
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

    /** One that has everything in its address may have sent it as soon as it is begun. */
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
