package io.interviewedge.mail;

import static io.interviewedge.mail.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.mail.ScriptedServer.Stage;
import io.interviewedge.testsupport.Certificate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name by which this machine greets the server. */
@Timeout(20)
class GreetingTest {

    private static final String WANTS_A_FULL_NAME = "504 5.5.2 <localhost>: Helo command rejected";

    @Test
    void theServerIsGreetedWithTheNameThatIsSet() throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            assertThat(builder(server).heloName("app.example.com").build().send(Messages.toAda()))
                    .isInstanceOf(ChannelReply.Accepted.class);

            assertThat(server.commands.get(0)).isEqualTo("EHLO app.example.com");
        }
    }

    @Test
    void theServerIsGreetedWithThatNameBeforeAndAfterTheEncryption() throws Exception {
        Certificate localhost = Certificate.of("localhost");
        try (ScriptedServer server =
                new ScriptedServer(localhost.shown()).at(Stage.EHLO, "250-hello\r\n250 STARTTLS", "250 hello")) {
            builder(server)
                    .heloName("app.example.com")
                    .security(TransportSecurity.STARTTLS)
                    .trust(localhost.trusted())
                    .build()
                    .send(Messages.toAda());

            assertThat(server.commands)
                    .filteredOn("EHLO app.example.com"::equals)
                    .hasSize(2);
        }
    }

    @Test
    void withoutASettingNoServerIsGreetedWithANameOfOneWord() throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            builder(server).build().send(Messages.toAda());

            assertThat(server.commands.get(0)).matches("EHLO (\\[.+]|[^.]+\\..+)");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "app.example.com, 192.0.2.1, app.example.com",
        "localhost, 192.0.2.1, [192.0.2.1]",
        "b\u00fcro-pc.example.com, 192.0.2.1, [192.0.2.1]",
        "my_host.example.com, 192.0.2.1, [192.0.2.1]",
        "'', 192.0.2.1, [192.0.2.1]",
        "localhost, 2001:db8:0:0:0:0:0:1, [IPv6:2001:db8:0:0:0:0:0:1]",
    })
    void aMachineWithoutAFullNameIsCalledByItsAddress(String machine, String address, String greeting)
            throws UnknownHostException {
        assertThat(HeloName.ofMachine(machine, InetAddress.getByName(address))).isEqualTo(greeting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WANTS_A_FULL_NAME,
                "501 5.5.4 Invalid domain name",
                "550 5.7.1 Helo command rejected: Host not found",
                "554 5.7.1 access denied"
            })
    void aServerThatDoesNotTakeTheNameIsToldWithTheSetting(String said) throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(Stage.EHLO, said)) {
            assertNamesTheSetting(builder(server).build().send(Messages.toAda()), said);
        }
    }

    /** As Postfix does it unless it is told otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
    void aServerThatSaysSoOnlyLaterIsToldWithTheSettingToo(Stage stage) throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(stage, WANTS_A_FULL_NAME)) {
            assertNamesTheSetting(builder(server).build().send(Messages.toAda()), WANTS_A_FULL_NAME);
        }
    }

    @Test
    void aServerThatDoesNotTakeTheNameOnceItIsEncryptedIsToldWithTheSetting() throws Exception {
        Certificate localhost = Certificate.of("localhost");
        try (ScriptedServer server =
                new ScriptedServer(localhost.shown()).at(Stage.EHLO, "250-hello\r\n250 STARTTLS", WANTS_A_FULL_NAME)) {
            ChannelReply reply = builder(server)
                    .security(TransportSecurity.STARTTLS)
                    .trust(localhost.trusted())
                    .login("jobs", "secret")
                    .build()
                    .send(Messages.toAda());

            assertNamesTheSetting(reply, WANTS_A_FULL_NAME);
        }
    }

    @Test
    void aServerThatKnowsOnlyTheOlderGreetingIsSentTo() throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(Stage.EHLO, "502 what?", "250 hello")) {
            assertThat(builder(server).build().send(Messages.toAda())).isInstanceOf(ChannelReply.Accepted.class);
        }
    }

    @Test
    void aServerThatWantsToWaitIsNotAQuestionOfTheName() throws IOException {
        try (ScriptedServer server = new ScriptedServer().at(Stage.EHLO, "450 4.7.1 Helo command rejected")) {
            assertRefused(builder(server).build().send(Messages.toAda()), Reason.TRY_LATER);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "localhost",
                "app.example.com.",
                ".example.com",
                "-a.example.com",
                "b\u00fcro.example.com",
                "app.example.com\r\nMAIL FROM:<x@example.com>",
                "my_host.example.com",
                "[]",
                "[192.0.2.1",
                "a b.example"
            })
    void aNameThatServersDoNotTakeIsRefusedWhereItIsSet(String name) {
        SmtpChannel.Builder builder = SmtpChannel.builder("localhost", 25);

        assertThatThrownBy(() -> builder.heloName(name))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("app.example.com")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.example.com", "xn--bro-hoa.example.com", "[192.0.2.1]", "[IPv6:2001:db8::1]"})
    void aFullNameOrAnAddressIsTaken(String name) throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            builder(server).heloName(name).build().send(Messages.toAda());

            assertThat(server.commands.get(0)).isEqualTo("EHLO " + name);
        }
    }

    private static void assertNamesTheSetting(ChannelReply reply, String said) {
        assertThat(assertRefused(reply, Reason.CONFIGURATION).explanation())
                .contains("heloName", "(" + said.substring(0, 3));
    }

    private static SmtpChannel.Builder builder(ScriptedServer server) {
        return SmtpChannel.builder("localhost", server.port())
                .security(TransportSecurity.NONE)
                .from(Messages.SENDER)
                .limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));
    }
}
