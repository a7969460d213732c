package io.interviewedge.sms;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.PhoneNumber;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends the short text of an invitation by an HTTP gateway. A receipt says that the provider took the message, not that
 * it arrives.
 *
 * <p>It logs nothing, follows no redirection, and gives up after its limit of time. Its only threads are those of the
 * JDK's HTTP client. Immutable, safe for use by several threads.
 */
public final class SmsChannel implements DeliveryChannel {

    /** After the limit the client itself says why it gave up; only a reply without an end is left to this channel. */
    private static final long GRACE_MILLIS = 500;

    private final String id;
    private final SmsGateway gateway;
    private final HttpClient client;
    private final Duration limit;

    private SmsChannel(Builder builder, HttpClient client) {
        this.id = builder.id;
        this.gateway = builder.gateway;
        this.limit = builder.limit;
        this.client = client;
    }

    /** A channel called {@code sms}, with an HTTP client of its own. */
    public static SmsChannel of(SmsGateway gateway) {
        return builder(gateway).build();
    }

    /** Begins a channel to that gateway. */
    public static Builder builder(SmsGateway gateway) {
        return new Builder(gateway);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean reaches(Candidate candidate) {
        return candidate.phone() != null;
    }

    @Override
    public ChannelReply send(OutgoingMessage message) {
        PhoneNumber to = Objects.requireNonNull(message.candidate().phone(), "ask reaches(candidate) first");
        TextMessage text =
                new TextMessage(message.id(), to, message.message().shortText().text());
        HttpRequest request;
        try {
            request = gateway.request(text).timeout(limit).build();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
            // Its message may quote a credential.
            return ChannelReply.refused(
                    Reason.CONFIGURATION,
                    "The request to the SMS gateway could not be made ("
                            + failure.getClass().getSimpleName() + "); check its settings.");
        }
        return exchange(request);
    }

    private ChannelReply exchange(HttpRequest request) {
        PendingBody body = PendingBody.of(request);
        ReplyReader reader = new ReplyReader();
        CompletableFuture<HttpResponse<ReplyReader>> exchange = client.sendAsync(body.in(request), reader);
        try {
            exchange.get(limit.toMillis() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
            return interpreted(reader, body);
        } catch (ExecutionException failure) {
            return failed(failure.getCause(), reader, body);
        } catch (TimeoutException slow) {
            return interpreted(reader, body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return interpreted(reader, body);
        } finally {
            exchange.cancel(true);
        }
    }

    private ChannelReply interpreted(ReplyReader reader, PendingBody body) {
        Optional<GatewayReply> reply = reader.reply();
        if (reply.isEmpty()) {
            return body.withdraw() ? unreachable() : uncertain();
        }
        int status = reply.get().status();
        return status / 100 == 3
                ? ChannelReply.refused(
                        Reason.CONFIGURATION,
                        "The SMS gateway is elsewhere (HTTP " + status + "); correct its address in the settings.")
                : gateway.interpret(reply.get());
    }

    /** Over a handshake that failed nothing was sent, whether or not the client had the body in its hands. */
    private ChannelReply failed(@Nullable Throwable failure, ReplyReader reader, PendingBody body) {
        return switch (Handshake.of(failure)) {
            case BROKEN_OFF -> unreachable();
            case UNTRUSTED ->
                ChannelReply.refused(
                        Reason.CONFIGURATION,
                        "The SMS gateway's certificate is not trusted, or it does not speak TLS; check its address in"
                                + " the settings.");
            case NOT_TO_BLAME -> interpreted(reader, body);
        };
    }

    private static ChannelReply unreachable() {
        return ChannelReply.refused(
                Reason.UNREACHABLE, "The SMS gateway cannot be reached; nothing was sent. Try again later.");
    }

    private static ChannelReply uncertain() {
        return ChannelReply.uncertain(
                "The SMS gateway got the message and did not say whether it took it; ask the candidate before you send"
                        + " it again.");
    }

    @Override
    public String toString() {
        return "SmsChannel[" + id + ", " + gateway.address() + "]";
    }

    /** Collects the parts of a channel. Not safe for use by several threads. */
    public static final class Builder {

        private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);

        private final SmsGateway gateway;
        private String id = SMS;
        private @Nullable HttpClient client;
        private Duration limit = Duration.ofSeconds(30);

        private Builder(SmsGateway gateway) {
            this.gateway = Objects.requireNonNull(gateway, "gateway");
        }

        /** The id by which callers name this channel; {@code sms} by default. Needed if you have several. */
        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * A client of your own, with its proxy, its threads, and its limit for connecting. By default the channel makes
         * one that connects within 10 seconds.
         *
         * @throws ConfigurationException if the client follows redirections, which would take the link elsewhere
         */
        public Builder client(HttpClient client) {
            if (client.followRedirects() != HttpClient.Redirect.NEVER) {
                throw new ConfigurationException(
                        "the client follows redirections; build it with followRedirects(NEVER)");
            }
            this.client = client;
            return this;
        }

        /**
         * How long to wait for a reply; 30 seconds by default. Keep it well below the library's delivery lease.
         *
         * @throws ConfigurationException if it is less than a millisecond
         */
        public Builder limit(Duration limit) {
            if (limit.toMillis() < 1) {
                throw new ConfigurationException("the limit of time is " + limit + "; it must be at least 1 ms");
            }
            this.limit = limit;
            return this;
        }

        /** Builds it. Connects to nothing. */
        public SmsChannel build() {
            return new SmsChannel(this, client != null ? client : ownClient());
        }

        private static HttpClient ownClient() {
            return HttpClient.newBuilder()
                    .connectTimeout(CONNECT_LIMIT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
        }
    }
}
