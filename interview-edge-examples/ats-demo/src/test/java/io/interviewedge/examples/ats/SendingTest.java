package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import io.interviewedge.examples.ats.http.SendingDemo;
import io.interviewedge.testkit.RecordingChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the recruiter sees where this application can send, whatever the channel. */
@ExtendWith(DemoExtension.class)
class SendingTest {

    private static final Pattern BUTTON = Pattern.compile(
            "name=\"channel\" value=\"(\\w+)\">\\s*<input type=\"hidden\" name=\"key\" value=\"([^\"]+)\">");

    private final Demo demo;
    private final Browser browser;
    private final RecordingChannel email;
    private final RecordingChannel sms;

    SendingTest(SendingDemo sending) {
        demo = sending.demo();
        browser = sending.recruiter();
        email = sending.email();
        sms = sending.sms();
    }

    @Test
    void anInviteIsSentAtOnceByWhatIsTicked() {
        Reply panel = invite("phone", "+44 20 7946 0958", "send", "email", "send", "sms");

        assertThat(panel.text())
                .contains("Sent by email.", "Sent by SMS.")
                .contains("Send again by email", "Send again by SMS")
                .doesNotContain("data-open", "Email and SMS are not configured");
        assertThat(email.messages()).hasSize(1);
        assertThat(sms.messages()).hasSize(1);
    }

    @Test
    void withoutANumberNoTextMessageIsTried() {
        Reply panel = invite("send", "email", "send", "sms");

        assertThat(panel.text()).contains("Sent by email.").doesNotContain("SMS.", "by SMS</button>");
        assertThat(sms.messages()).isEmpty();
    }

    @Test
    void whereNothingIsTickedTheModalOpensAndTheLinkCanBeSentLater() {
        Reply panel = invite();

        assertThat(panel.text())
                .contains("data-open=\"true\"", "Copy the link", "Send by email")
                .doesNotContain("Sent by");
        assertThat(email.messages()).isEmpty();

        assertThat(press(panel, "email").text()).contains("Sent by email.").doesNotContain("data-open");
        assertThat(email.messages()).hasSize(1);
    }

    @Test
    void aFailureOpensTheModalWithItsReasonAndCanBeTriedAgain() {
        email.refuse(DeliveryFailure.Reason.TRY_LATER);
        Reply panel = invite("send", "email");
        assertThat(panel.text())
                .contains("data-open=\"true\"", "Not sent by email: The test had it refused.")
                .contains("Not sent by email (try later)", "Try again by email");

        email.accept();
        Reply again = press(panel, "email");

        assertThat(again.text())
                .contains("Sent by email.", "Send again by email")
                .doesNotContain("data-open");
        assertThat(email.messages())
                .hasSize(2)
                .extracting(OutgoingMessage::id)
                .containsOnly(email.messages().get(0).id());
    }

    @Test
    void whatMayHaveArrivedIsSentAgainOnlyByTheButtonThatSaysSo() {
        email.staySilent();
        Reply panel = invite("send", "email");
        String id = sessionId(panel);
        email.accept();

        assertThat(panel.text())
                .contains("May have been sent by email: The test had it say nothing.")
                .contains("Send by email, even though it may arrive twice");
        assertThat(demo.recruiter()
                        .postJson("/api/sessions/" + id + "/deliveries", "{\"channel\": \"email\"}")
                        .text())
                .contains("\"outcome\":\"uncertain\"", "\"repeated\":true");
        assertThat(email.messages()).hasSize(1);

        Reply again = browser.sendAndFollow(
                "/invites/" + id + "/deliveries", "channel", "email", "key", "first", "again", "true");

        assertThat(again.text()).contains("Sent by email.", "Send again by email");
        assertThat(email.messages()).hasSize(2);
    }

    @Test
    void aProgramCanHaveAnUncertainMessageSentAgain() {
        String path = "/api/sessions/" + sessionId(invite()) + "/deliveries";
        email.staySilent();
        demo.recruiter().postJson(path, "{\"channel\": \"email\"}");
        email.accept();

        assertThat(demo.recruiter()
                        .postJson(path, "{\"channel\": \"email\", \"evenIfUncertain\": true}")
                        .text())
                .contains("\"outcome\":\"sent\"", "\"repeated\":false");
    }

    @Test
    void aButtonThatIsPressedTwiceSendsOneFurtherCopy() {
        Reply panel = invite("send", "email");

        press(panel, "email");
        Reply second = press(panel, "email");

        assertThat(second.text()).contains("it was not sent again");
        assertThat(email.messages()).hasSize(2);
    }

    @Test
    void theCandidateIsWrittenToInTheLanguageThatWasChosen() {
        Reply panel = invite("send", "email", "language", "ar");

        assertThat(email.messages().get(0).message().locale().getLanguage()).isEqualTo("ar");
        assertThat(panel.text()).contains("lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void theHistoryOfTheInterviewTellsOfTheMessage() {
        Reply panel = invite("send", "email");
        String id = sessionId(panel);

        assertThat(browser.open("/interviews/" + id).text())
                .contains("Sent the link by email", "by <bdi>recruiter</bdi>");
    }

    @Test
    void aProgramSendsByTheApiAsOftenAsItLikesAndTheCandidateIsWrittenToOnce() {
        String id = sessionId(invite());

        Reply first = demo.recruiter().postJson("/api/sessions/" + id + "/deliveries", "{\"channel\": \"email\"}");
        Reply second = demo.recruiter().postJson("/api/sessions/" + id + "/deliveries", "{\"channel\": \"email\"}");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text()).contains("\"outcome\":\"sent\"", "\"receipt\":\"recorded\"", "\"repeated\":false");
        assertThat(second.text()).contains("\"repeated\":true");
        assertThat(email.messages()).hasSize(1);
    }

    @Test
    void theApiTellsAFailureAChannelThatIsNotThereAndABadRequestApart() {
        String path = "/api/sessions/" + sessionId(invite()) + "/deliveries";
        email.refuse(DeliveryFailure.Reason.ADDRESS_REFUSED);

        assertThat(demo.recruiter().postJson(path, "{\"channel\": \"email\"}").text())
                .contains("\"outcome\":\"failed\"", "\"reason\":\"address_refused\"", "\"retryable\":false");
        assertThat(demo.recruiter().postJson(path, "{\"channel\": \"pigeon\"}").text())
                .contains("\"outcome\":\"not_configured\"");
        assertThat(demo.recruiter().postJson(path, "{}").status()).isEqualTo(400);
        assertThat(demo.recruiter()
                        .postJson(path, "{\"channel\": \"email\", \"key\": \"a b\"}")
                        .status())
                .isEqualTo(400);
        assertThat(demo.client().postJson(path, "{\"channel\": \"email\"}").status())
                .isEqualTo(401);
    }

    private Reply invite(String... fields) {
        browser.open("/invites/new");
        String[] all = new String[fields.length + 4];
        System.arraycopy(new String[] {"job", "backend-engineer", "email", "zoe@example.com"}, 0, all, 0, 4);
        System.arraycopy(fields, 0, all, 4, fields.length);
        return browser.sendAndFollow("/invites", all);
    }

    private Reply press(Reply panel, String channel) {
        Matcher button = BUTTON.matcher(panel.text());
        while (button.find()) {
            if (button.group(1).equals(channel)) {
                return browser.sendAndFollow(
                        "/invites/" + sessionId(panel) + "/deliveries", "channel", channel, "key", button.group(2));
            }
        }
        throw new AssertionError("there is no button for " + channel);
    }

    private static String sessionId(Reply panel) {
        Matcher id = Pattern.compile("/interviews/([0-9a-f-]{36})").matcher(panel.text());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
