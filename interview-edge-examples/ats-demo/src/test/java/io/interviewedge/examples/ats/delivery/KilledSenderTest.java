package io.interviewedge.examples.ats.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryAttempt;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.examples.ats.delivery.SenderProcess.Death;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.testsupport.OtherJvm;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process that dies while it sends, on a database file, with a real mail server; and this one, which comes after
 * it.
 */
class KilledSenderTest {

    /** Longer than the lease of an attempt. */
    private static final Duration LATER = Duration.ofMinutes(5);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path folder;

    private UUID sessionId;

    @BeforeEach
    void invite() {
        server.start();
        sessionId = here(
                Duration.ZERO,
                edge -> edge.invites()
                        .invite(InviteRequest.forJob("backend-engineer")
                                .email("ada@example.com")
                                .build())
                        .sessionId());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatWasAcknowledgedAndLoggedIsNotSentAgain() throws Exception {
        sendAndDie(Death.AFTERWARDS);

        assertThat(send(LATER, first()))
                .isInstanceOfSatisfying(
                        DeliveryOutcome.Sent.class,
                        sent -> assertThat(sent.repeated()).isTrue());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatNeverReachedTheServerIsSentWhenTheLeaseIsOverAndTheRequestAllowsASecondCopy() throws Exception {
        sendAndDie(Death.BEFORE_THE_SERVER_HAS_IT);

        assertThat(send(Duration.ZERO, first())).isInstanceOf(DeliveryOutcome.InProgress.class);
        assertThat(send(LATER, first())).isInstanceOf(DeliveryOutcome.Uncertain.class);
        assertThat(server.getReceivedMessages()).isEmpty();

        assertThat(send(LATER, first().evenIfUncertain())).isInstanceOf(DeliveryOutcome.Sent.class);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** The log cannot tell this message from the previous one; the Message-ID can. */
    @Test
    void whatWasAcknowledgedButNotLoggedIsSentAgainOnlyIfTheRequestAllowsASecondCopy() throws Exception {
        sendAndDie(Death.BEFORE_THE_LOG_KNOWS);

        assertThat(send(LATER, first())).isInstanceOf(DeliveryOutcome.Uncertain.class);
        assertThat(server.getReceivedMessages()).hasSize(1);

        assertThat(send(LATER, first().evenIfUncertain())).isInstanceOf(DeliveryOutcome.Sent.class);
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(messageId(server.getReceivedMessages()[0])).isEqualTo(messageId(server.getReceivedMessages()[1]));
    }

    private static String messageId(MimeMessage message) throws MessagingException {
        return message.getMessageID();
    }

    private DeliveryRequest first() {
        return DeliveryRequest.of(sessionId, DeliveryChannel.EMAIL);
    }

    private DeliveryOutcome send(Duration later, DeliveryRequest request) {
        return here(later, edge -> edge.delivery().send(request));
    }

    /** In this process, which leaves the database file to others afterwards. */
    private <T> T here(Duration later, Function<InterviewEdge, T> use) {
        JdbcConnectionPool database = JdbcConnectionPool.create(url(), "sa", "");
        try {
            JdbcSchema.migrate(database);
            return use.apply(SenderProcess.edge(
                    database, SenderProcess.mail(server.getSmtp().getPort()), Clock.offset(Clock.systemUTC(), later)));
        } finally {
            database.dispose();
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath() + ";WRITE_DELAY=0;FILE_LOCK=FS";
    }

    private void sendAndDie(Death death) throws IOException, InterruptedException {
        Process process = OtherJvm.running(
                        SenderProcess.class,
                        url(),
                        Integer.toString(server.getSmtp().getPort()),
                        sessionId.toString(),
                        death.name())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        List<DeliveryAttempt> attempts =
                here(Duration.ZERO, edge -> edge.delivery().attempts(sessionId));
        assertThat(attempts).as("the process got as far as it was to").hasSize(1);
    }
}
