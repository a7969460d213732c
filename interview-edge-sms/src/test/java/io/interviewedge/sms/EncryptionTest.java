package io.interviewedge.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.testsupport.Certificate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Gateways whose certificate is trusted, or is not. */
@Timeout(20)
class EncryptionTest {

    private static Certificate localhost;
    private static Certificate elsewhere;

    private final AtomicInteger messages = new AtomicInteger();
    private HttpsServer server;

    @BeforeAll
    static void makeCertificates() throws Exception {
        localhost = Certificate.of("localhost");
        elsewhere = Certificate.of("sms.example.com");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aGatewayThatIsTrustedGetsTheMessage() throws Exception {
        start(localhost.shown());

        assertThat(send(localhost.trusted())).isEqualTo(ChannelReply.accepted("HTTP 204"));
        assertThat(messages).hasValue(1);
    }

    @Test
    void aCertificateThatNobodyTrustsIsRefused() throws Exception {
        start(localhost.shown());

        assertUntrusted(send(SSLContext.getDefault()));
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws Exception {
        start(elsewhere.shown());

        assertUntrusted(send(elsewhere.trusted()));
    }

    private void assertUntrusted(ChannelReply reply) {
        assertThat(Untaken.kind(reply)).isEqualTo("configuration");
        assertThat(Untaken.explanation(reply)).contains("certificate");
        assertThat(messages).hasValue(0);
    }

    private void start(SSLContext shown) throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 5);
        server.setHttpsConfigurator(new HttpsConfigurator(shown));
        server.createContext("/", exchange -> {
            messages.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    private ChannelReply send(SSLContext trust) {
        URI address = URI.create("https://localhost:" + server.getAddress().getPort() + "/");
        return SmsChannel.builder(HttpGateway.json(address).build())
                .client(HttpClient.newBuilder().sslContext(trust).build())
                .build()
                .send(Messages.to(Locale.ENGLISH));
    }
}
