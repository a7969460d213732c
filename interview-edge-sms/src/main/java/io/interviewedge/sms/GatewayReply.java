package io.interviewedge.sms;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A gateway's answer as far as it has come. Once its status is there, the message was taken or was not, whatever becomes of the rest;
 * and of the rest no more is kept than an honest gateway says.
 */
final class GatewayReply implements HttpResponse.BodyHandler<GatewayReply> {

    private static final int MAX_BYTES = 65_536;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private volatile int status;

    /** Of HTTP, or 0 while it has not come. */
    int status() {
        return status;
    }

    String body() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public HttpResponse.BodySubscriber<GatewayReply> apply(HttpResponse.ResponseInfo info) {
        status = info.statusCode();
        return new Body();
    }

    private final class Body implements HttpResponse.BodySubscriber<GatewayReply> {

        private final CompletableFuture<GatewayReply> whole = new CompletableFuture<>();
        private Flow.@Nullable Subscription source;

        @Override
        public CompletionStage<GatewayReply> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            source = subscription;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                byte[] part = new byte[Math.min(buffer.remaining(), MAX_BYTES - bytes.size())];
                buffer.get(part);
                bytes.writeBytes(part);
            }
            if (bytes.size() == MAX_BYTES && source != null) {
                source.cancel();
                onComplete();
            }
        }

        @Override
        public void onError(Throwable failure) {
            onComplete();
        }

        @Override
        public void onComplete() {
            whole.complete(GatewayReply.this);
        }
    }
}
