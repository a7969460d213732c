package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.options.FilePayload;
import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.FreePort;
import io.interviewedge.testsupport.Scanner;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The demo with a mail server. */
@BrowserTest
class MailingTest {

    private static final int PORT = FreePort.find();
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void configureMail(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("interview-edge.mail.host", () -> "localhost");
        settings.add("interview-edge.mail.port", () -> PORT);
        settings.add("interview-edge.mail.security", () -> "none");
        settings.add("interview-edge.mail.from", () -> "jobs@example.com");
    }

    @BeforeEach
    void emptyMailboxes() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void theInvitationArrivesAndTheCodeInItLeadsToTheInterview(Visitors visitors, Demo demo) throws Exception {
        Visitor recruiter = visitors.recruiter().open("/invites/new?job=" + Demo.JOB);
        recruiter.field("Candidate Name").fill("Ada Lovelace");
        recruiter.field("Candidate Email").fill("ada@example.com");
        assertThat(recruiter.field("by email")).isChecked();
        recruiter.button("Generate Invite").click();

        assertThat(recruiter.text("Sent by email.")).isVisible();
        assertThat(recruiter.modal()).isHidden();
        PageCheck.pass(recruiter.page(), "invite-sent");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        String link = Scanner.read(Camera.png(code(SERVER.getReceivedMessages()[0])));
        assertThat(link).startsWith(demo.address() + "/i/");
        Visitor candidate = visitors.stranger().open(link);
        assertThat(candidate.button("Start Interview")).isVisible();
    }

    @Test
    void whatTheServerRefusesIsHandedOutByHandAndSentLater(Visitors visitors) {
        Visitor recruiter = visitors.recruiter().open("/invites/new?job=" + Demo.JOB);
        recruiter.field("Candidate Email").fill("ada@example.com");
        SERVER.stop();
        try {
            recruiter.button("Generate Invite").click();
            assertThat(recruiter.modal()).containsText("The mail server cannot be reached");
            PageCheck.pass(recruiter.page(), "invite-not-sent-modal");
            recruiter.button("Close").click();
            PageCheck.pass(recruiter.page(), "invite-not-sent");
        } finally {
            SERVER.start();
        }

        recruiter.button("Try again by email").click();

        assertThat(recruiter.text("Sent by email.")).isVisible();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theLinksOfAFileAreSentToEverybodyInItOnceTheServerTakesThem(Visitors visitors) {
        Visitor recruiter = visitors.recruiter().open("/bulk");
        recruiter.field("CSV file").setInputFiles(new FilePayload("list.csv", "text/csv", twelve()));
        recruiter.field("Job / Role").selectOption(Demo.JOB);
        recruiter.button("Check File").click();
        recruiter.button("Invite 12 candidates").click();
        assertThat(recruiter.heading("12 invited")).isVisible();
        assertThat(recruiter.field("by email")).isChecked();
        PageCheck.pass(recruiter.page(), "bulk-send");

        SERVER.stop();
        try {
            recruiter.button("Send").click();
            assertThat(recruiter.text("Stopped after 10 of 12 candidates")).isVisible();
            PageCheck.pass(recruiter.page(), "bulk-not-sent");
        } finally {
            SERVER.start();
        }
        recruiter.button("Try again").click();

        assertThat(recruiter.text("12 candidates have the message.")).isVisible();
        PageCheck.pass(recruiter.page(), "bulk-sent");
        assertThat(SERVER.getReceivedMessages()).hasSize(12);
    }

    private static byte[] twelve() {
        return IntStream.range(0, 12)
                .mapToObj(i -> "candidate" + i + "@example.com,Candidate " + i + "\n")
                .collect(Collectors.joining("", "email,name\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] code(MimeMessage mail) throws Exception {
        MimeMultipart content = (MimeMultipart) mail.getContent();
        Part image = ((MimeMultipart) content.getBodyPart(1).getContent()).getBodyPart(1);
        assertThat(image.getContentType()).startsWith("image/png");
        return image.getInputStream().readAllBytes();
    }
}
