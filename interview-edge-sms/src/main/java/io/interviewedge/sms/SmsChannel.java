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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends the short text of an invitation by an HTTP gateway. The provider relays it, so its answer is what a receipt says; whether the
 * message arrives, nobody is told.
 *
 * <p>It logs nothing, follows no redirection, and gives up after its limit of time. Of threads there are those of the JDK's client. Safe
 * for use by several threads.
 */
public final class SmsChannel implements DeliveryChannel {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** After the limit the client itself says why it gave up; only an answer that does not end is left to us. */
    private static final long GRACE_MILLIS = 500;

    private static final int REDIRECTION = 300;
    private static final int AFTER_REDIRECTION = 400;

    private final SmsGateway gateway;
    private final HttpClient client;
    private final Duration limit;

    /** With a client of its own, 10 seconds to connect, and 30 for all of it. */
    public SmsChannel(SmsGateway gateway) {
        this(
                gateway,
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT_LIMIT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build(),
                LIMIT);
    }

    /**
     * With a client of the host's: its proxy, its threads, its limit for connecting.
     *
     * @param limit how long to wait for an answer, well below the library's delivery lease
     * @throws ConfigurationException if the client follows redirections, which would take the link elsewhere, or the limit is not
     *     positive
     */
    public SmsChannel(SmsGateway gateway, HttpClient client, Duration limit) {
        this.gateway = Objects.requireNonNull(gateway, "gateway");
        this.client = Objects.requireNonNull(client, "client");
        this.limit = limit;
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new ConfigurationException("the client follows redirections; build it with followRedirects(NEVER)");
        }
        if (limit.toMillis() < 1) {
            throw new ConfigurationException("the limit of time is " + limit + "; it must be at least 1 ms");
        }
    }

    @Override
    public String id() {
        return SMS;
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
        } catch (RuntimeException unfit) {
            // Its message may quote a credential.
            return ChannelReply.refused(
                    Reason.CONFIGURATION,
                    "The request to the SMS gateway could not be made ("
                            + unfit.getClass().getSimpleName() + "); check its settings.");
        }
        PendingBody body = PendingBody.of(request);
        GatewayReply answer = new GatewayReply();
        CompletableFuture<HttpResponse<GatewayReply>> exchange = client.sendAsync(body.in(request), answer);
        try {
            exchange.get(limit.toMillis() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
            return reply(answer, body);
        } catch (ExecutionException failure) {
            return failed(failure.getCause(), answer, body);
        } catch (TimeoutException slow) {
            return reply(answer, body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return reply(answer, body);
        } finally {
            exchange.cancel(true);
        }
    }

    private ChannelReply reply(GatewayReply answer, PendingBody body) {
        int status = answer.status();
        if (status == 0) {
            return body.withdraw() ? unreachable() : uncertain();
        }
        if (status >= REDIRECTION && status < AFTER_REDIRECTION) {
            return ChannelReply.refused(
                    Reason.CONFIGURATION,
                    "The SMS gateway is elsewhere (HTTP " + status + "); correct its address in the settings.");
        }
        return gateway.reply(status, answer.body());
    }

    /** Over a handshake that failed nothing was sent, whether or not the client had the body in its hands. */
    private ChannelReply failed(@Nullable Throwable failure, GatewayReply answer, PendingBody body) {
        return switch (Handshake.of(failure)) {
            case BROKEN_OFF -> unreachable();
            case UNTRUSTED ->
                ChannelReply.refused(
                        Reason.CONFIGURATION,
                        "The SMS gateway's certificate is not trusted, or it does not speak TLS; check its address in the settings.");
            case NOT_TO_BLAME -> reply(answer, body);
        };
    }

    private static ChannelReply unreachable() {
        return ChannelReply.refused(
                Reason.UNREACHABLE, "The SMS gateway cannot be reached; nothing was sent. Try again later.");
    }

    private static ChannelReply uncertain() {
        return ChannelReply.uncertain(
                "The SMS gateway got the message and did not say whether it took it; ask the candidate before you send it again.");
    }

    @Override
    public String toString() {
        return "SmsChannel[" + gateway.address() + "]";
    }
}
