package io.interviewedge.mail;

import static io.interviewedge.mail.Refusals.assertRefused;
import static io.interviewedge.mail.ScriptedServer.ENDLESS_LINE;
import static io.interviewedge.mail.ScriptedServer.ENDLESS_LINES;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.mail.ScriptedServer.Stage;
import io.interviewedge.testsupport.Certificate;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers, or somebody before the encryption, who talk without end: only so much of it is read. */
@Timeout(20)
class EndlessServerTest {

    /** What the two ends of a connection hold on the way, at most. */
    private static final long ON_THE_WAY = 16 * 1024 * 1024;

    private static final String OFFERS_LOGIN = "250-hello\r\n250 AUTH PLAIN";
    private static final String OFFERS_TLS = "250-hello\r\n250 STARTTLS";

    private static Certificate localhost;

    @BeforeAll
    static void makeCertificate() throws Exception {
        localhost = Certificate.of("localhost");
    }

    private static Stream<Arguments> floods() {
        return Stream.of(Stage.BANNER, Stage.EHLO, Stage.AUTH, Stage.MAIL, Stage.RCPT, Stage.DATA, Stage.CONTENT)
                .flatMap(stage -> Stream.of(ENDLESS_LINE, ENDLESS_LINES).map(flood -> Arguments.of(stage, flood)));
    }

    @ParameterizedTest
    @MethodSource("floods")
    void aReplyWithoutEndIsLeft(Stage stage, String flood) throws Exception {
        try (ScriptedServer server =
                new ScriptedServer().at(Stage.EHLO, OFFERS_LOGIN).at(stage, flood)) {
            assertLeft(server, stage, channel(server.port(), TransportSecurity.NONE));
        }
    }

    @ParameterizedTest
    @MethodSource("floods")
    void anEncryptedReplyWithoutEndIsLeft(Stage stage, String flood) throws Exception {
        try (ScriptedServer server = ScriptedServer.encrypted(localhost.shown())
                .at(Stage.EHLO, OFFERS_LOGIN)
                .at(stage, flood)) {
            assertLeft(server, stage, channel(server.port(), TransportSecurity.TLS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENDLESS_LINE, ENDLESS_LINES})
    void aReplyWithoutEndInsteadOfTheEncryptionIsLeft(String flood) throws Exception {
        try (ScriptedServer server =
                new ScriptedServer().at(Stage.EHLO, OFFERS_TLS).at(Stage.STARTTLS, flood)) {
            assertLeft(server, Stage.STARTTLS, channel(server.port(), TransportSecurity.STARTTLS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENDLESS_LINE, ENDLESS_LINES})
    void aReplyWithoutEndAfterTheEncryptionBeganIsLeft(String flood) throws Exception {
        try (ScriptedServer server = new ScriptedServer(localhost.shown()).at(Stage.EHLO, OFFERS_TLS, flood)) {
            assertLeft(server, Stage.EHLO, channel(server.port(), TransportSecurity.STARTTLS));
        }
    }

    /** Records that mean nothing: alerts of the lowest level, changes of cipher, application data of length zero. */
    @ParameterizedTest
    @ValueSource(strings = {"15030300020100", "1503030002015a", "140303000101", "1703030000", "16030300040e000000"})
    void aHandshakeWithoutEndIsLeft(String record) throws Exception {
        AtomicLong said = new AtomicLong();
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Thread server = new Thread(() -> flood(listener, HexFormat.of().parseHex(record.repeat(500)), said));
            server.setDaemon(true);
            server.start();

            assertThat(channel(listener.getLocalPort(), TransportSecurity.TLS).send(Messages.toAda()))
                    .isInstanceOf(ChannelReply.Refused.class);
        }
        assertThat(said).hasValueLessThan(ON_THE_WAY);
    }

    @Test
    void aServerThatSaysAsMuchAsAnyRealOneIsHeard() throws Exception {
        String talkative = "250-" + "x".repeat(500) + "\r\n";
        try (ScriptedServer server = new ScriptedServer()
                .at(Stage.BANNER, talkative.replace("250", "220").repeat(40) + "220 ready")
                .at(Stage.EHLO, talkative.repeat(60) + "250 AUTH PLAIN")
                .at(Stage.CONTENT, talkative.repeat(60) + "250 taken")) {
            assertThat(channel(server.port(), TransportSecurity.NONE).send(Messages.toAda()))
                    .isInstanceOf(ChannelReply.Accepted.class);
        }
    }

    private static void assertLeft(ScriptedServer server, Stage stage, SmtpChannel channel) {
        ChannelReply reply = channel.send(Messages.toAda());

        if (stage == Stage.CONTENT) {
            assertThat(reply).isInstanceOf(ChannelReply.Uncertain.class);
        } else {
            assertThat(assertRefused(reply, Reason.UNREACHABLE).explanation()).contains("without end");
        }
        assertThat(server.flooded).hasValueLessThan(ON_THE_WAY);
    }

    private static void flood(ServerSocket listener, byte[] bytes, AtomicLong said) {
        try (Socket connection = listener.accept()) {
            OutputStream out = connection.getOutputStream();
            while (true) {
                out.write(bytes);
                said.addAndGet(bytes.length);
            }
        } catch (IOException left) {
            // As it should be.
        }
    }

    private static SmtpChannel channel(int port, TransportSecurity security) throws GeneralSecurityException {
        SmtpChannel.Builder channel = SmtpChannel.builder("localhost", port)
                .security(security)
                .from(Messages.SENDER)
                .trust(localhost.trusted())
                .limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));
        return security == TransportSecurity.STARTTLS
                ? channel.build()
                : channel.login("jobs", "secret").build();
    }
}
