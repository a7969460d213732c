package io.interviewedge.sms;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Reads a gateway's reply. Once the status is there, there is a reply, whatever becomes of the body; and no more of the
 * body is kept than an honest gateway sends.
 */
final class ReplyReader implements HttpResponse.BodyHandler<ReplyReader> {

    private static final int MAX_BYTES = 65_536;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private volatile HttpResponse.@Nullable ResponseInfo head;

    /** The reply as far as it has come; empty before its status. */
    Optional<GatewayReply> reply() {
        return Optional.ofNullable(head)
                .map(known ->
                        GatewayReply.of(known.statusCode(), ReplyText.of(bytes.toByteArray(), contentType(known))));
    }

    private static String contentType(HttpResponse.ResponseInfo head) {
        return head.headers().firstValue("Content-Type").orElse("");
    }

    @Override
    public HttpResponse.BodySubscriber<ReplyReader> apply(HttpResponse.ResponseInfo info) {
        head = info;
        return new Body();
    }

    private final class Body implements HttpResponse.BodySubscriber<ReplyReader> {

        private final CompletableFuture<ReplyReader> whole = new CompletableFuture<>();
        private Flow.@Nullable Subscription source;

        @Override
        public CompletionStage<ReplyReader> getBody() {
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
            whole.complete(ReplyReader.this);
        }
    }
}
