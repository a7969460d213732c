package io.interviewedge.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gateways that are not there, fall silent, or break off. */
@Timeout(20)
class BrokenGatewayTest {

    private static final Duration SHORT = Duration.ofMillis(400);

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aGatewayThatGotTheMessageAndSaysNothingLeavesItUncertain(boolean breaksOff) throws IOException {
        try (BrokenGateway gateway = new BrokenGateway("", breaksOff)) {
            assertReason(send(gateway.address()), Reason.UNCERTAIN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMTP ready\r\n", "HTTP/1.1", "HTTP/1.1 nonsense\r\n\r\n"})
    void anAnswerWithoutAStatusLeavesItUncertain(String said) throws IOException {
        try (BrokenGateway gateway = new BrokenGateway(said, true)) {
            assertReason(send(gateway.address()), Reason.UNCERTAIN);
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void onceTheStatusIsThereTheRestOfTheAnswerMatterNot(boolean breaksOff) throws IOException {
        String begun =
                "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"id\": \"m-1\", ";
        try (BrokenGateway gateway = new BrokenGateway(begun, breaksOff)) {
            assertThat(send(gateway.address())).isEqualTo(ChannelReply.accepted("m-1"));
        }
    }

    @Test
    void anAnswerWithoutEndIsNotKept() throws IOException {
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
    void anInterruptLeavesItUncertainAndTheThreadInterrupted() throws IOException {
        try (BrokenGateway gateway = new BrokenGateway("", false)) {
            Thread.currentThread().interrupt();

            ChannelReply reply = send(gateway.address());

            assertThat(Thread.interrupted()).isTrue();
            assertReason(reply, Reason.UNCERTAIN);
        }
    }

    @Test
    void aClientThatFollowsRedirectionsIsRefused() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();

        assertThatThrownBy(() -> new SmsChannel(TwilioGateway.of("AC1", "t", "+1"), following, SHORT))
                .hasMessageContaining("followRedirects(NEVER)");
    }

    private static ChannelReply send(URI address) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        return new SmsChannel(JsonGateway.at(address).receipt("id"), client, SHORT).send(Messages.to(Locale.ENGLISH));
    }

    private static void assertReason(ChannelReply reply, Reason reason) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        ChannelReply.Refused.class,
                        refused -> assertThat(refused.failure().reason()).isEqualTo(reason));
    }
}
