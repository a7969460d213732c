package io.interviewedge.mail;

import static io.interviewedge.mail.Refusals.assertLeftInTime;
import static io.interviewedge.mail.Refusals.assertRefused;
import static io.interviewedge.mail.ScriptedServer.DROP;
import static io.interviewedge.mail.ScriptedServer.SILENCE;
import static io.interviewedge.mail.ScriptedServer.TRICKLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.mail.ScriptedServer.Stage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that refuse, greylist, fall silent, lie, or break off, at every stage. */
@Timeout(20)
class FailingServerTest {

    /** For a reply that does not come before the message is out. */
    private static final Duration BRIEF = Duration.ofMillis(100);

    /** For a reply that does not come after it. */
    private static final Duration SHORT = Duration.ofMillis(400);

    @ParameterizedTest
    @CsvSource({
        "BANNER, 421 too busy, try_later",
        "BANNER, 554 5.7.1 you are on a list, configuration",
        "MAIL, 451 4.3.0 greylisted, try_later",
        "MAIL, 550 5.7.1 not your domain, message_refused",
        "MAIL, 530 5.7.0 log in first, configuration",
        "RCPT, 530 5.7.0 log in first, configuration",
        "RCPT, 450 4.2.0 greylisted <ada@example.com>, try_later",
        "RCPT, 451 4.7.1 come back, try_later",
        "RCPT, 452 4.2.2 mailbox full, try_later",
        "RCPT, 550 5.1.1 <ada@example.com> unknown, address_refused",
        "RCPT, 551 not local, address_refused",
        "RCPT, 553 5.1.3 no such form, address_refused",
        "DATA, 451 4.3.0 later, try_later",
        "DATA, 554 5.5.1 no valid recipients, message_refused",
        "CONTENT, 451 4.3.0 disk full, try_later",
        "CONTENT, 552 5.3.4 too big, message_refused",
        "CONTENT, 554 5.7.1 looks like spam https://careers.example.com, message_refused",
    })
    void aRefusalIsToldByItsMeaningAndCodeWithoutTheServersWords(Stage stage, String said, Reason reason)
            throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(stage, said)) {
            ChannelReply.Refused refused = refused(server);

            assertThat(refused.failure().reason()).isEqualTo(reason);
            assertThat(refused.failure().explanation())
                    .contains("(" + said.substring(0, 3))
                    .doesNotContain("ada@", "greylisted", "https", "<");
        }
    }

    /** The mail library asks again in the older way, which a server that has said so does not hear. */
    @Test
    void aServerThatClosesWhenItIsGreetedMayTakeTheMessageLater() throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(Stage.EHLO, "421 4.3.2 closing")) {
            assertThat(refused(server).failure().retryable()).isTrue();
        }
    }

    @Test
    void theStatusCodeIsToldWithTheReplyCode() throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(Stage.RCPT, "550 5.1.1 unknown")) {
            assertThat(refused(server).failure().explanation()).contains("(550 5.1.1)");
        }
    }

    @Test
    void whatIsGreylistedIsTakenWhenItComesAgain() throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(Stage.RCPT, "450 4.2.0 greylisted", "250 fine")) {
            SmtpChannel channel = channel(server);

            assertThat(channel.send(Messages.toAda())).isInstanceOf(ChannelReply.Refused.class);
            assertThat(channel.send(Messages.toAda())).isInstanceOf(ChannelReply.Accepted.class);

            assertThat(server.messages).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BANNER", "EHLO", "MAIL", "RCPT", "DATA"})
    void aServerThatBreaksOffBeforeTheMessageHasGotNothing(Stage stage) throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(stage, DROP)) {
            assertThat(refused(server).failure().reason()).isEqualTo(Reason.UNREACHABLE);
            assertThat(server.messages).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BANNER", "EHLO", "MAIL", "RCPT", "DATA"})
    void aServerThatFallsSilentBeforeTheMessageHasGotNothing(Stage stage) throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(stage, SILENCE)) {
            assertRefused(waiting(server, BRIEF).send(Messages.toAda()), Reason.UNREACHABLE);
            assertThat(server.messages).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({DROP, SILENCE})
    void aServerThatBreaksOffAtTheLoginDoesNotBlameThePassword(String said) throws IOException {
        try (ScriptedServer server = new ScriptedServer()
                .at(Stage.EHLO, "250-hello\r\n250 AUTH PLAIN")
                .at(Stage.AUTH, said)) {
            ChannelReply reply = builder(server.port(), SHORT)
                    .login("jobs", "secret")
                    .build()
                    .send(Messages.toAda());

            assertRefused(reply, Reason.UNREACHABLE);
        }
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("no row for ada"),
                new NoClassDefFoundError("no row for ada"),
                new StackOverflowError("no row for ada"),
                new AssertionError("no row for ada"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatFailsInTheHostsOwnPartsHasSentNothing(Throwable failure) throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            ChannelReply reply = builder(server.port())
                    .from(tenant -> {
                        if (failure instanceof Error error) {
                            throw error;
                        }
                        throw (RuntimeException) failure;
                    })
                    .build()
                    .send(Messages.toAda());

            assertThat(reply).isInstanceOfSatisfying(ChannelReply.Refused.class, refused -> {
                assertThat(refused.failure().reason()).isEqualTo(Reason.CONFIGURATION);
                assertThat(refused.failure().explanation()).doesNotContain("no row");
            });
            assertThat(server.commands).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"j\u00f6rg@example.com", "a\u010aX\u013ab@example.com"})
    void aSenderThatSomeServersCannotBeToldIsRefusedWhereItIsSet(String address) {
        assertThatThrownBy(() -> MailIdentity.of(address))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("beyond ASCII");
        assertThatThrownBy(() -> Messages.SENDER.replyTo(address))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("beyond ASCII");
    }

    @ParameterizedTest
    @CsvSource({DROP, SILENCE})
    void aServerThatGotTheMessageAndSaysNothingLeavesItUncertain(String said) throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(Stage.CONTENT, said)) {
            assertThat(waiting(server, SHORT).send(Messages.toAda())).isInstanceOf(ChannelReply.Uncertain.class);
            assertThat(server.messages).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({DROP, SILENCE, "500 what?", "554 no"})
    void whatWasTakenIsTakenHoweverTheConnectionEnds(String said) throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(Stage.QUIT, said)) {
            assertThat(channel(server).send(Messages.toAda())).isInstanceOf(ChannelReply.Accepted.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BANNER", "EHLO", "MAIL", "RCPT", "DATA", "CONTENT"})
    void nonsenseIsNeverTakenForAYes(Stage stage) throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(stage, "HTTP/1.1 200 OK")) {
            assertThat(channel(server).send(Messages.toAda())).isNotInstanceOf(ChannelReply.Accepted.class);
        }
    }

    @Test
    void aServerThatTricklesIsLeftWhenTheTimeIsOver() throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(Stage.MAIL, TRICKLE)) {
            SmtpChannel channel = builder(server.port())
                    .limits(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMillis(500))
                    .build();
            assertLeftInTime(channel);
        }
    }

    @Test
    void aPortWhereNobodyListensIsUnreachable() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        assertThat(builder(port).build().send(Messages.toAda()))
                .isInstanceOfSatisfying(ChannelReply.Refused.class, refused -> {
                    assertThat(refused.failure().reason()).isEqualTo(Reason.UNREACHABLE);
                    assertThat(refused.failure().retryable()).isTrue();
                });
    }

    @Test
    void aHostThatIsUnknownIsUnreachable() {
        SmtpChannel channel = SmtpChannel.builder("mail.invalid", 25)
                .security(TransportSecurity.NONE)
                .from(Messages.SENDER)
                .limits(SHORT, SHORT, SHORT)
                .build();

        assertRefused(channel.send(Messages.toAda()), Reason.UNREACHABLE);
    }

    @Test
    void anAddressBeyondAsciiNeedsAServerThatTakesIt() throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            assertThat(channel(server).send(Messages.to("jörg@example.com", null, Locale.GERMAN, "Koch")))
                    .isInstanceOfSatisfying(ChannelReply.Refused.class, refused -> {
                        assertThat(refused.failure().reason()).isEqualTo(Reason.ADDRESS_REFUSED);
                        assertThat(refused.failure().explanation()).contains("SMTPUTF8");
                    });
            assertThat(server.commands).noneMatch(line -> line.startsWith("MAIL"));
        }
        try (ScriptedServer server = new ScriptedServer().at(Stage.EHLO, "250-hello\r\n250 SMTPUTF8")) {
            assertThat(channel(server).send(Messages.to("jörg@example.com", null, Locale.GERMAN, "Koch")))
                    .isInstanceOf(ChannelReply.Accepted.class);
            assertThat(server.commands)
                    .anyMatch(line -> line.startsWith("MAIL FROM:") && line.endsWith("SMTPUTF8"))
                    .anyMatch(line -> line.startsWith("RCPT TO:<jörg@example.com>"));
        }
    }

    private static ChannelReply.Refused refused(ScriptedServer server) {
        ChannelReply reply = channel(server).send(Messages.toAda());
        assertThat(reply).isInstanceOf(ChannelReply.Refused.class);
        return (ChannelReply.Refused) reply;
    }

    private static SmtpChannel channel(ScriptedServer server) {
        return builder(server.port()).build();
    }

    private static SmtpChannel waiting(ScriptedServer server, Duration replyLimit) {
        return builder(server.port(), replyLimit).build();
    }

    private static SmtpChannel.Builder builder(int port) {
        return builder(port, Duration.ofSeconds(5));
    }

    private static SmtpChannel.Builder builder(int port, Duration replyLimit) {
        return SmtpChannel.builder("localhost", port)
                .security(TransportSecurity.NONE)
                .from(Messages.SENDER)
                .limits(Duration.ofSeconds(5), replyLimit, Duration.ofSeconds(10));
    }
}
