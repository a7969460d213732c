package io.interviewedge.mail;

import static io.interviewedge.mail.Refusals.assertLeftInTime;
import static io.interviewedge.mail.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.mail.ScriptedServer.Stage;
import io.interviewedge.testsupport.Certificate;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class EncryptionTest {

    private static final String OFFERS_TLS = "250-hello\r\n250 STARTTLS";
    private static final String OFFERS_LOGIN = "250-hello\r\n250 AUTH PLAIN";

    private static Certificate localhost;
    private static Certificate elsewhere;

    @BeforeAll
    static void makeCertificates() throws Exception {
        localhost = Certificate.of("localhost");
        elsewhere = Certificate.of("mail.example.com");
    }

    @Test
    void nothingIsSaidBeforeTheConnectionIsEncrypted() throws Exception {
        try (ScriptedServer server = new ScriptedServer(localhost.shown()).at(Stage.EHLO, OFFERS_TLS, OFFERS_LOGIN)) {
            ChannelReply reply = builder(server.port())
                    .login("jobs", "secret")
                    .trust(localhost.trusted())
                    .build()
                    .send(Messages.toAda());

            assertThat(reply).isInstanceOf(ChannelReply.Accepted.class);
            assertThat(server.commands).element(1).isEqualTo("STARTTLS");
            assertThat(server.commands).element(3).asString().startsWith("AUTH PLAIN");
        }
    }

    @Test
    void aServerWithoutEncryptionIsSentNothing() throws Exception {
        try (ScriptedServer server = new ScriptedServer().at(Stage.EHLO, OFFERS_LOGIN)) {
            ChannelReply reply =
                    builder(server.port()).login("jobs", "secret").build().send(Messages.toAda());

            assertConfiguration(reply, "STARTTLS");
            assertThat(server.commands).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    void aCertificateThatNobodyTrustsIsRefused() throws Exception {
        try (ScriptedServer server = new ScriptedServer(localhost.shown()).at(Stage.EHLO, OFFERS_TLS)) {
            assertConfiguration(builder(server.port()).build().send(Messages.toAda()), "certificate");
            assertThat(server.messages).isEmpty();
        }
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws Exception {
        try (ScriptedServer server = new ScriptedServer(elsewhere.shown()).at(Stage.EHLO, OFFERS_TLS)) {
            ChannelReply reply =
                    builder(server.port()).trust(elsewhere.trusted()).build().send(Messages.toAda());

            assertConfiguration(reply, "certificate");
            assertThat(server.messages).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsAQuestionOfTheSettings() throws Exception {
        try (ScriptedServer server = new ScriptedServer(localhost.shown())
                .at(Stage.EHLO, OFFERS_TLS, OFFERS_LOGIN)
                .at(Stage.AUTH, "535 5.7.8 who are you, jobs?")) {
            ChannelReply reply = builder(server.port())
                    .login("jobs", "secret")
                    .trust(localhost.trusted())
                    .build()
                    .send(Messages.toAda());

            assertConfiguration(reply, "(535 5.7.8)");
            assertThat(reply.toString()).doesNotContain("secret").doesNotContain("jobs");
        }
    }

    @Test
    void aServerThatIsEncryptedFromItsFirstByteIsReachedIfItIsTrusted() throws Exception {
        try (ScriptedServer server = ScriptedServer.encrypted(localhost.shown())) {
            SmtpChannel.Builder channel = builder(server.port()).security(TransportSecurity.TLS);

            assertConfiguration(channel.build().send(Messages.toAda()), "certificate");
            assertThat(channel.trust(localhost.trusted()).build().send(Messages.toAda()))
                    .isInstanceOf(ChannelReply.Accepted.class);

            assertThat(server.messages).hasSize(1);
        }
    }

    @Test
    void aServerThatIsEncryptedFromItsFirstByteMustHaveTheNameItIsReachedBy() throws Exception {
        try (ScriptedServer server = ScriptedServer.encrypted(elsewhere.shown())) {
            SmtpChannel channel = builder(server.port())
                    .security(TransportSecurity.TLS)
                    .trust(elsewhere.trusted())
                    .build();

            assertConfiguration(channel.send(Messages.toAda()), "certificate");
            assertThat(server.commands).isEmpty();
        }
    }

    @Test
    void anEncryptedServerThatTricklesIsLeftToo() throws Exception {
        try (ScriptedServer server =
                ScriptedServer.encrypted(localhost.shown()).at(Stage.MAIL, ScriptedServer.TRICKLE)) {
            SmtpChannel channel = builder(server.port())
                    .security(TransportSecurity.TLS)
                    .trust(localhost.trusted())
                    .limits(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMillis(500))
                    .build();
            assertLeftInTime(channel);
        }
    }

    @Test
    void aServerThatCannotEncryptAtTheMomentMayTakeItLater() throws Exception {
        try (ScriptedServer server = new ScriptedServer(localhost.shown())
                .at(Stage.EHLO, OFFERS_TLS)
                .at(Stage.STARTTLS, "454 4.7.0 STARTTLS not available due to temporary reason")) {
            assertRefused(builder(server.port()).build().send(Messages.toAda()), Reason.TRY_LATER);
        }
    }

    @Test
    void aServerThatBreaksOffInTheHandshakeIsUnreachableAndItsCertificateNotBlamed() throws Exception {
        try (ScriptedServer server = new ScriptedServer().at(Stage.BANNER, ScriptedServer.DROP)) {
            assertRefused(
                    builder(server.port())
                            .security(TransportSecurity.TLS)
                            .build()
                            .send(Messages.toAda()),
                    Reason.UNREACHABLE);
        }
    }

    @Test
    void aServerThatNeverFinishesTheHandshakeIsUnreachable() throws Exception {
        try (ScriptedServer server = new ScriptedServer().at(Stage.BANNER, ScriptedServer.SILENCE)) {
            SmtpChannel channel = builder(server.port())
                    .security(TransportSecurity.TLS)
                    .limits(Duration.ofSeconds(2), Duration.ofMillis(100), Duration.ofSeconds(5))
                    .build();

            assertRefused(channel.send(Messages.toAda()), Reason.UNREACHABLE);
        }
    }

    @Test
    void aServerThatOffersNoLoginIsAQuestionOfTheSettingsAndNotOfTheMessage() throws Exception {
        try (ScriptedServer server = new ScriptedServer(localhost.shown()).at(Stage.EHLO, OFFERS_TLS, "250 hello")) {
            ChannelReply reply = builder(server.port())
                    .login("jobs", "secret")
                    .trust(localhost.trusted())
                    .build()
                    .send(Messages.toAda());

            assertConfiguration(reply, "login");
            assertThat(server.commands).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void neitherTheChannelNorItsSettingsTellThePassword() {
        assertThat(builder(587).login("jobs", "secret").build().toString())
                .contains("localhost:587", "STARTTLS")
                .doesNotContain("secret");
    }

    @Test
    void aSenderTellsNeitherItsNameNorItsAddresses() {
        assertThat(MailIdentity.of("grace@example.com", "Grace Hopper")
                        .replyTo("hopper@example.com")
                        .toString())
                .isEqualTo("MailIdentity[redacted]");
    }

    private static void assertConfiguration(ChannelReply reply, String word) {
        assertThat(assertRefused(reply, Reason.CONFIGURATION).explanation()).contains(word);
    }

    private static SmtpChannel.Builder builder(int port) {
        return SmtpChannel.builder("localhost", port)
                .from(Messages.SENDER)
                .limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));
    }
}
