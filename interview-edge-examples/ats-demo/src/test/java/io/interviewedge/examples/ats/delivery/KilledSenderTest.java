package io.interviewedge.examples.ats.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.interviewedge.delivery.DeliveryAttempt;
import io.interviewedge.examples.ats.delivery.SenderProcess.Death;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.jdbc.JdbcSchema;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that die while they send, on a database file, with a real mail server. */
class KilledSenderTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path folder;

    private UUID sessionId;

    @BeforeEach
    void invite() {
        server.start();
        JdbcConnectionPool database = JdbcConnectionPool.create(url(), "sa", "");
        JdbcSchema.migrate(database);
        sessionId = SenderProcess.on(database)
                .invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email("ada@example.com")
                        .build())
                .sessionId();
        database.dispose();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatWasAcknowledgedAndLoggedIsNotSentAgain() throws Exception {
        assertThat(send(Death.AFTERWARDS)).isEqualTo("Sent");

        assertThat(send(Death.NEVER)).isEqualTo("Sent");

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(attempts()).hasSize(1);
    }

    @Test
    void whatNeverReachedTheServerIsSentByWhoeverComesWhenTheLeaseIsOver() throws Exception {
        assertThat(send(Death.BEFORE_THE_SERVER_HAS_IT)).isEmpty();
        assertThat(send(Death.NEVER)).as("within the lease").isEqualTo("Failed");
        assertThat(server.getReceivedMessages()).isEmpty();

        sendWhenTheLeaseIsOver();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(attempts()).hasSize(2);
    }

    /** Nobody can tell this one from the one before; the mail's own id can. */
    @Test
    void whatWasAcknowledgedButNotLoggedComesAgainUnderTheSameMessageId() throws Exception {
        assertThat(send(Death.BEFORE_THE_LOG_KNOWS)).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);

        sendWhenTheLeaseIsOver();
        assertThat(send(Death.NEVER)).isEqualTo("Sent");

        assertThat(messageIds()).hasSize(2);
        assertThat(messageIds().get(0)).isEqualTo(messageIds().get(1));
    }

    private void sendWhenTheLeaseIsOver() {
        await().atMost(Duration.ofSeconds(30)).until(() -> send(Death.NEVER).equals("Sent"));
    }

    private List<String> messageIds() throws MessagingException {
        return Arrays.stream(server.getReceivedMessages())
                .map(KilledSenderTest::messageId)
                .toList();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<DeliveryAttempt> attempts() {
        JdbcConnectionPool database = JdbcConnectionPool.create(url(), "sa", "");
        try {
            return SenderProcess.on(database).delivery().attempts(sessionId);
        } finally {
            database.dispose();
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath() + ";WRITE_DELAY=0";
    }

    /** What the process said before it ended. */
    private String send(Death death) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SenderProcess.class.getName(),
                        url(),
                        Integer.toString(server.getSmtp().getPort()),
                        sessionId.toString(),
                        death.name())
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(death == Death.NEVER ? 0 : 1);
        return Files.readString(said, StandardCharsets.UTF_8).strip();
    }
}
