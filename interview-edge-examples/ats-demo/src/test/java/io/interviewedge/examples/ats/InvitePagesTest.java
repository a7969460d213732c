package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.CsvFile;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Scanner;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DemoExtension.class)
class InvitePagesTest {

    private final Demo demo;
    private final Browser browser;

    InvitePagesTest(Demo demo) {
        this.demo = demo;
        this.browser = demo.loggedIn();
    }

    @Test
    void theFormOffersTheActiveJobsAndPreselectsTheOneAskedFor() {
        assertThat(browser.open("/invites/new").text())
                .contains("Job / Role", "Candidate Name", "Candidate Email", "Phone", "Generate Invite")
                .contains("No invitation yet")
                .doesNotContainPattern("<option value=\"[a-z-]{3,}\" selected");
        assertThat(browser.open("/invites/new?job=product-designer").text())
                .contains("<option value=\"product-designer\" selected=\"selected\">");
    }

    @Test
    void anInviteLeadsToThePanelWithTheLinkAndAllWaysToShareIt() {
        browser.open("/invites/new");
        Reply panel = browser.sendAndFollow(
                "/invites", "job", "backend-engineer", "name", "Zoë", "email", "zoe@example.com", "phone", "");

        assertThat(panel.status()).isEqualTo(200);
        assertThat(panel.text())
                .containsPattern("value=\"http://localhost:\\d+/i/[0-9a-f-]{36}\"")
                .contains("Invitation for <bdi>Zoë</bdi>", "Copy Link", "Open email client")
                .contains("Share via WhatsApp", "Share via SMS", "Share via Telegram", "Download QR card")
                .contains("Email and SMS are not configured", "Language of the message")
                .contains("href=\"mailto:zoe@example.com?", "href=\"https://wa.me/?text=", "href=\"sms:?body=")
                .contains("Generate Invite");
    }

    @Test
    void howLongTheLinkWorksIsToldAsItIs() {
        String endless = panel("demo-a@example.com", "");
        String ending = panel("demo-b@example.com", ",expires\n");

        assertThat(endless).contains("It does not expire").doesNotContain("The link works until");
        assertThat(ending).contains("The link works until").doesNotContain("It does not expire");
    }

    private String panel(String email, String expires) {
        String csv = expires.isEmpty() ? "email\n" + email + "\n" : "email" + expires + email + ",2099-01-31\n";
        Reply result = CsvFile.uploaded(browser, csv).begin().finished();
        return browser.open(found("/invites/[0-9a-f-]{36}", result.text())).text();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group();
    }

    @Test
    void theModalOpensOnceRightAfterTheInvite() {
        browser.open("/invites/new");
        String panel = browser.send("/invites", "job", "backend-engineer", "email", "zoe@example.com")
                .location();

        assertThat(browser.open(panel).text()).contains("data-open=\"true\"");
        assertThat(browser.open(panel).text()).doesNotContain("data-open").contains("Copy Link");
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense,         zoe@example.com, Zoë,   '',   job-error",
        "data-analyst,     zoe@example.com, Zoë,   '',   job-error",
        "'',               zoe@example.com, Zoë,   '',   job-error",
        "backend-engineer, '',              Zoë,   '',   email-error",
        "backend-engineer, zoe,             Zoë,   '',   email-error",
        "backend-engineer, zoe@example.com, Zoë,   0123, phone-error",
    })
    void aRefusedFieldIsMarkedAndEverythingTypedIsKept(
            String job, String email, String name, String phone, String error) {
        browser.open("/invites/new");

        Reply page = browser.send("/invites", "job", job, "email", email, "name", name, "phone", phone);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("id=\"" + error + "\"", "aria-describedby=\"" + error + "\"");
        assertThat(page.text()).contains("value=\"" + name + "\"", "value=\"" + email + "\"");
    }

    @Test
    void markupInANameIsText() {
        browser.open("/invites/new");
        Reply panel = browser.sendAndFollow(
                "/invites", "job", "backend-engineer", "email", "a@example.com", "name", "<b onclick=x>Zoë</b>");

        assertThat(panel.text()).contains("&lt;b onclick=x&gt;Zoë").doesNotContain("<b onclick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qr.png", "card.png"})
    void aCameraReadsTheLinkFromThePicture(String file) throws IOException {
        Invited invited = demo.api().invited();

        Reply reply = browser.open("/invites/" + invited.sessionId() + "/" + file);

        assertThat(reply.header("Content-Type")).isEqualTo("image/png");
        assertThat(Scanner.read(Camera.png(reply.bytes()))).endsWith(invited.page());
    }

    @ParameterizedTest
    @CsvSource({
        "qr.svg, image/svg+xml",
        "card.svg, image/svg+xml",
        "card.pdf, application/pdf",
        "business-card.pdf, application/pdf"
    })
    void theOtherPicturesAreThere(String file, String type) {
        Reply reply = browser.open("/invites/" + demo.api().invited().sessionId() + "/" + file);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith(type);
        assertThat(reply.bytes()).hasSizeGreaterThan(500);
    }

    @Test
    void aPictureIsKeptByTheBrowserAloneWhichAsksWhetherItChanged() {
        Reply reply = browser.open("/invites/" + demo.api().invited().sessionId() + "/qr.svg");

        assertThat(reply.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(reply.header("ETag")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qr.gif", "card.html", ".png"})
    void anotherPictureIsNotFound(String file) {
        assertThat(browser.open("/invites/" + demo.api().invited().sessionId() + "/" + file)
                        .status())
                .isEqualTo(404);
    }
}
