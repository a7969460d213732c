package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import io.interviewedge.invite.Invitation;
import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Scanner;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

@BrowserTest
class InvitingTest {

    @Test
    void theFormOpensFromAJobWithThatJobChosen(Visitors visitors) {
        Visitor recruiter = visitors.recruiter();

        recruiter.link("Jobs").click();
        recruiter.link("Product Designer").click();
        recruiter.link("Invite").click();

        assertThat(recruiter.field("Job / Role")).hasValue("product-designer");
        assertThat(recruiter.field("Job / Role").locator("option:checked")).containsText("Product Designer");
    }

    @Test
    void anInactiveJobCannotBeChosen(Visitors visitors) {
        Visitor recruiter = visitors.recruiter();

        recruiter.link("Invite Candidate").click();

        assertThat(recruiter
                        .field("Job / Role")
                        .locator("option", new Locator.LocatorOptions().setHasText("Data Analyst")))
                .hasCount(0);
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatIsWrong(Visitors visitors) {
        Visitor recruiter = visitors.recruiter().expectComplaint("400");
        recruiter.open("/invites/new?job=" + Demo.JOB);

        recruiter.field("Candidate Name").fill("Ada Lovelace");
        recruiter.field("Candidate Email").fill("ada");
        recruiter.button("Generate Invite").click();

        assertThat(recruiter.field("Candidate Name")).hasValue("Ada Lovelace");
        assertThat(recruiter.field("Candidate Email")).hasValue("ada");
        assertThat(recruiter.field("Candidate Email")).hasAttribute("aria-invalid", "true");
        assertThat(recruiter.field("Job / Role")).hasValue(Demo.JOB);
    }

    @Test
    void afterTheInviteAModalShowsTheLinkAndCopiesIt(Visitors visitors, Demo demo) {
        Visitor recruiter = invite(visitors.recruiter());

        Locator modal = recruiter.modal();
        assertThat(modal).isVisible();
        assertThat(modal).containsText("Email and SMS are not configured");
        modal.getByText("Copy Link").click();

        assertThat(modal.getByText("Copied")).isVisible();
        assertThat(copied(recruiter))
                .startsWith(demo.address() + "/i/")
                .isEqualTo(modal.getByLabel("Link to share").inputValue());
    }

    /** Chromium without a desktop shares with nobody, so something stands in for the device's programs. */
    @Test
    void whereTheDeviceHasProgramsToShareWithTheyGetTheLinkOnceBesideTheText(Visitors visitors, Demo demo) {
        Visitor recruiter = visitors.recruiter();
        recruiter.page().addInitScript("""
                navigator.canShare = (data) => data.url.startsWith('http');
                navigator.share = (data) => { window.shared = data; return Promise.resolve(); };""");
        invite(recruiter);
        recruiter.button("Close").click();

        recruiter.button("Share with another app").click();

        assertThat(shared(recruiter, "url")).startsWith(demo.address() + "/i/");
        assertThat(shared(recruiter, "title")).contains("Backend Engineer");
        assertThat(shared(recruiter, "text")).contains("Backend Engineer").doesNotContain("/i/");
    }

    private static String shared(Visitor recruiter, String part) {
        return (String) recruiter.page().evaluate("window.shared." + part);
    }

    @Test
    void closingTheModalLeavesThePanelAndTheFocusInIt(Visitors visitors) {
        Visitor recruiter = invite(visitors.recruiter());

        recruiter.button("Close").click();

        assertThatThePanelStays(recruiter);
    }

    @Test
    void escapeClosesTheModalToo(Visitors visitors) {
        Visitor recruiter = invite(visitors.recruiter());

        recruiter.page().keyboard().press("Escape");

        assertThatThePanelStays(recruiter);
    }

    @Test
    void aReloadShowsThePanelWithoutTheModal(Visitors visitors) {
        Visitor recruiter = invite(visitors.recruiter());

        recruiter.page().reload();

        assertThatTheCodeIsShown(recruiter);
        assertThat(recruiter.modal()).isHidden();
    }

    @Test
    void thePanelCopiesTheLinkAsWell(Visitors visitors, Demo demo) {
        Invitation ada = demo.invited("Ada Lovelace");
        Visitor recruiter = visitors.recruiter().open("/invites/" + ada.sessionId());

        recruiter.button("Copy Link").click();

        assertThat(recruiter.text("Copied")).isVisible();
        assertThat(copied(recruiter)).isEqualTo(ada.link().toString());
    }

    @Test
    void aCameraReadsTheLinkFromTheCodeOnThePage(Visitors visitors, Demo demo) throws IOException {
        Invitation ada = demo.invited("Ada Lovelace");
        Visitor recruiter = visitors.recruiter().open("/invites/" + ada.sessionId());

        Locator code = code(recruiter);

        assertThatTheCodeIsShown(recruiter);
        assertThat(Scanner.read(Camera.png(code.screenshot())))
                .isEqualTo(ada.link().toString());
    }

    @Test
    void theLinkCanBeSharedByMailWhatsAppAndSms(Visitors visitors, Demo demo) {
        Invitation ada = demo.invited("Ada Lovelace");
        Visitor recruiter = visitors.recruiter().open("/invites/" + ada.sessionId());

        assertThat(target(recruiter.link("Open email client"))).startsWith("mailto:ada.lovelace@example.com");
        assertThat(target(recruiter.link("Share via WhatsApp"))).startsWith("https://wa.me/");
        assertThat(target(recruiter.link("Share via SMS"))).startsWith("sms:");
        assertThat(target(recruiter.link("Share via Telegram"))).startsWith("https://t.me/share/url?");
        for (String way :
                new String[] {"Open email client", "Share via WhatsApp", "Share via SMS", "Share via Telegram"}) {
            assertThat(target(recruiter.link(way)))
                    .as(way)
                    .doesNotContain(ada.link().toString())
                    .doesNotContain(" ", "+");
            assertThat(URLDecoder.decode(target(recruiter.link(way)), UTF_8))
                    .as(way)
                    .contains(ada.link().toString());
        }
    }

    @Test
    void theCardIsDownloadedAndItsCodeHoldsTheLink(Visitors visitors, Demo demo) throws IOException {
        Invitation ada = demo.invited("Ada Lovelace");
        Visitor recruiter = visitors.recruiter().open("/invites/" + ada.sessionId());

        Download card = recruiter
                .page()
                .waitForDownload(() -> recruiter.link("Download QR card").click());

        assertThat(card.suggestedFilename()).endsWith(".png");
        assertThat(Scanner.read(Camera.png(Files.readAllBytes(card.path()))))
                .isEqualTo(ada.link().toString());
    }

    private static Visitor invite(Visitor recruiter) {
        recruiter.open("/invites/new?job=" + Demo.JOB);
        recruiter.field("Candidate Name").fill("Ada Lovelace");
        recruiter.field("Candidate Email").fill("ada@example.com");
        recruiter.button("Generate Invite").click();
        assertThat(recruiter.heading("Invitation for Ada Lovelace")).isAttached();
        return recruiter;
    }

    private static void assertThatThePanelStays(Visitor recruiter) {
        assertThat(recruiter.modal()).isHidden();
        assertThat(recruiter.button("Copy Link")).isFocused();
        assertThat(recruiter.field("Interview link")).isVisible();
        assertThatTheCodeIsShown(recruiter);
    }

    private static void assertThatTheCodeIsShown(Visitor recruiter) {
        assertThat(code(recruiter)).isVisible();
        assertThat(code(recruiter)).hasJSProperty("complete", true);
        assertThat((int) code(recruiter).evaluate("image => image.naturalWidth"))
                .isPositive();
    }

    private static Locator code(Visitor recruiter) {
        return recruiter.page().getByAltText("QR code");
    }

    private static String target(Locator link) {
        return link.getAttribute("href");
    }

    private static String copied(Visitor visitor) {
        return (String) visitor.page().evaluate("navigator.clipboard.readText()");
    }
}
