package io.interviewedge.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.error.ConfigurationException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gateways that are not there, fall silent, or break off. */
@Timeout(20)
class BrokenGatewayTest {

    private static final Duration SHORT = Duration.ofMillis(400);
    /** For an exchange that ends by itself. */
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aGatewayThatGotTheMessageAndSaysNothingLeavesItUncertain(boolean breaksOff) throws IOException {
        try (BrokenGateway gateway = new BrokenGateway("", breaksOff)) {
            assertThat(send(gateway.address())).isInstanceOf(ChannelReply.Uncertain.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMTP ready\r\n", "HTTP/1.1", "HTTP/1.1 nonsense\r\n\r\n"})
    void aReplyWithoutAStatusLeavesItUncertain(String said) throws IOException {
        try (BrokenGateway gateway = new BrokenGateway(said, true)) {
            assertThat(send(gateway.address())).isInstanceOf(ChannelReply.Uncertain.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void onceTheStatusIsThereTheRestOfTheReplyDoesNotMatter(boolean breaksOff) throws IOException {
        String begun = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"id\":"
                + " \"m-1\", ";
        try (BrokenGateway gateway = new BrokenGateway(begun, breaksOff)) {
            assertThat(send(gateway.address())).isEqualTo(ChannelReply.accepted("m-1"));
        }
    }

    @Test
    void aReplyWithoutEndIsNotKept() throws IOException {
        String huge = "HTTP/1.1 201 Created\r\nContent-Length: 100000000\r\n\r\n{\"id\": \"m-1\", \"x\": \""
                + "y".repeat(200_000);
        try (BrokenGateway gateway = new BrokenGateway(huge, false)) {
            assertThat(send(gateway.address())).isEqualTo(ChannelReply.accepted("m-1"));
        }
    }

    @Test
    void whereNobodyListensNothingWasSent() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertReason(send(URI.create("http://localhost:" + port + "/")), Reason.UNREACHABLE);
        assertReason(send(URI.create("https://sms.invalid/")), Reason.UNREACHABLE);
    }

    @Test
    void aGatewayThatNeverEncryptsGotNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("localhost"))) {
            assertReason(send(URI.create("https://localhost:" + silent.getLocalPort() + "/")), Reason.UNREACHABLE);
        }
    }

    @Test
    void aGatewayThatBreaksOffInTheHandshakeIsUnreachableAndItsCertificateNotBlamed() throws Exception {
        assertReason(sendEncryptedTo(""), Reason.UNREACHABLE);
    }

    @Test
    void aGatewayThatSpeaksNoTlsIsAQuestionOfTheSettings() throws Exception {
        assertReason(sendEncryptedTo("HTTP/1.1 400 Bad Request\r\n\r\n"), Reason.CONFIGURATION);
    }

    /** To one that says this as soon as it hears anything, and hangs up. */
    private static ChannelReply sendEncryptedTo(String said) throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getByName("localhost"))) {
            Thread thread = new Thread(() -> {
                while (!listener.isClosed()) {
                    try (Socket connection = listener.accept()) {
                        connection.getInputStream().readNBytes(6);
                        connection.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
                        connection.shutdownOutput();
                        connection.getInputStream().readAllBytes();
                    } catch (IOException over) {
                        // The client has hung up first, or the test is over.
                    }
                }
            });
            thread.setDaemon(true);
            thread.start();
            return send(URI.create("https://localhost:" + listener.getLocalPort() + "/"), ENOUGH);
        }
    }

    @Test
    void whatCannotBeMadeIntoARequestHasSentNothing() {
        SmsGateway broken = new SmsGateway() {
            @Override
            public HttpRequest.Builder request(TextMessage message) {
                throw new IllegalStateException("secret");
            }

            @Override
            public ChannelReply interpret(GatewayReply reply) {
                return ChannelReply.accepted("sent");
            }

            @Override
            public URI address() {
                return URI.create("https://sms.example.com");
            }
        };

        ChannelReply reply = SmsChannel.of(broken).send(Messages.to(Locale.ENGLISH));

        assertReason(reply, Reason.CONFIGURATION);
        assertThat(reply.toString()).doesNotContain("secret");
    }

    @Test
    void aMessageInTheAddressMayHaveBeenSentAsSoonAsItIsBegun() throws IOException {
        try (BrokenGateway gateway = new BrokenGateway("", true)) {
            SmsGateway byAddress = new SmsGateway() {
                @Override
                public HttpRequest.Builder request(TextMessage message) {
                    return HttpRequest.newBuilder(gateway.address().resolve("?to=" + 1));
                }

                @Override
                public ChannelReply interpret(GatewayReply reply) {
                    return ChannelReply.accepted("sent");
                }

                @Override
                public URI address() {
                    return gateway.address();
                }
            };

            assertThat(channel(byAddress, SHORT).send(Messages.to(Locale.ENGLISH)))
                    .isInstanceOf(ChannelReply.Uncertain.class);
        }
    }

    @Test
    void anInterruptedMessageIsUncertainIfTheGatewayGotIt() throws Exception {
        BrokenGateway gateway = new BrokenGateway("", false);
        Thread.currentThread().interrupt();

        ChannelReply reply = send(gateway.address());

        assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
        gateway.close();
        assertThat(Untaken.kind(reply))
                .isIn(gateway.gotBody() ? Set.of("uncertain") : Set.of("uncertain", "unreachable"));
    }

    @Test
    void aClientThatFollowsRedirectionsIsRefused() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();

        assertThatThrownBy(() ->
                        SmsChannel.builder(TwilioGateway.of("AC1", "t", "+1")).client(following))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("followRedirects(NEVER)");
    }

    private static ChannelReply send(URI address) {
        return send(address, SHORT);
    }

    private static ChannelReply send(URI address, Duration limit) {
        return channel(HttpGateway.json(address).receipt("id").build(), limit).send(Messages.to(Locale.ENGLISH));
    }

    private static SmsChannel channel(SmsGateway gateway, Duration limit) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        return SmsChannel.builder(gateway).client(client).limit(limit).build();
    }

    private static void assertReason(ChannelReply reply, Reason reason) {
        assertThat(Untaken.kind(reply)).isEqualTo(reason.id());
    }
}
