package io.interviewedge.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.delivery.ChannelReply;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gateways that talk without end: only so much of it is read. */
@Timeout(30)
class EndlessGatewayTest {

    /** What the two ends of a connection hold on the way, at most. */
    private static final long ON_THE_WAY = 16 * 1024 * 1024;

    private static final Duration LIMIT = Duration.ofSeconds(3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 200 | x",
                "HTTP/1.1 200 OK\\r\\nX: | x",
                "HTTP/1.1 200 OK\\r\\n | X: 1\\r\\n",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n1; | x",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n0\\r\\n | X: 1\\r\\n",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n | 1\\r\\nx\\r\\n",
                "HTTP/1.1 200 OK\\r\\n\\r\\n | x",
                "HTTP/1.1 200 OK\\r\\nContent-Length: 9999999999\\r\\n\\r\\n | [",
                "HTTP/1.1 100 Continue\\r\\n\\r\\n | HTTP/1.1 100 Continue\\r\\n\\r\\n",
                "HTTP/1.1 302 Found\\r\\nLocation: | x",
            })
    void aReplyWithoutEndIsLeft(String begin, String rest) throws IOException {
        AtomicLong said = new AtomicLong();
        ChannelReply reply;
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Thread server = new Thread(
                    () -> flood(listener, unescaped(begin), unescaped(rest).repeat(2_000), said));
            server.setDaemon(true);
            server.start();
            reply = SmsChannel.builder(HttpGateway.json(URI.create("http://localhost:" + listener.getLocalPort() + "/"))
                            .receipt("id")
                            .build())
                    .limit(LIMIT)
                    .build()
                    .send(Messages.to(Locale.ENGLISH));
        }

        assertThat(reply).isNotInstanceOf(ChannelReply.Accepted.class);
        assertThat(said).hasValueLessThan(ON_THE_WAY);
    }

    private static String unescaped(String text) {
        return text.replace("\\r\\n", "\r\n");
    }

    private static void flood(ServerSocket listener, String begin, String part, AtomicLong said) {
        try (Socket connection = listener.accept()) {
            connection.getInputStream().read();
            OutputStream out = connection.getOutputStream();
            out.write(begin.getBytes(StandardCharsets.US_ASCII));
            byte[] bytes = part.getBytes(StandardCharsets.US_ASCII);
            while (true) {
                out.write(bytes);
                said.addAndGet(bytes.length);
            }
        } catch (IOException left) {
            // As it should be.
        }
    }
}
