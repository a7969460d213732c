package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import io.interviewedge.invite.Invitation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What candidates and recruiters do from their first page to the last, whatever the address of the demo is. The browser
 * must send no request outside of that address.
 */
abstract class WholeWay {

    @Test
    void theCandidateAnswersAndSubmitsWithScriptAndWithoutAnyCookie(Visitors visitors, Demo demo) {
        Invitation ada = demo.invited("Ada Lovelace");
        Visitor candidate = visitors.stranger().open(ada.link());

        candidate.button("Start Interview").click();
        candidate.answer().fill("Saved while typing.");
        assertThat(candidate.saved()).isVisible();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("Saved while typing.");
        picture(candidate, "question");
        submit(candidate);

        assertThat(candidate.text("Your interview was submitted")).isVisible();
        assertThat(candidate.context().cookies()).isEmpty();
        picture(candidate, "submitted");
    }

    @Test
    void theCandidateAnswersAndSubmitsWithoutScript(Visitors visitors, Demo demo) {
        Visitor candidate = visitors.strangerWithoutScript()
                .open(demo.invited("Ada Lovelace").link());

        candidate.button("Start Interview").click();
        submit(candidate);

        assertThat(candidate.text("Your interview was submitted")).isVisible();
    }

    @Test
    void theRecruiterLogsInInvitesAndReviews(Visitors visitors, Demo demo) {
        Invitation grace = demo.submitted("Grace Hopper");
        Visitor recruiter = visitors.stranger().open("/interviews/" + grace.sessionId());
        recruiter.field("Username").fill("recruiter");
        recruiter.field("Password").fill("recruiter");
        recruiter.button("Log in").click();

        assertThat(recruiter.image("5 traits")).isVisible();
        picture(recruiter, "review");
        recruiter.link("Invite Candidate").click();
        recruiter.field("Job / Role").selectOption(Demo.JOB);
        recruiter.field("Candidate Email").fill("ada@example.com");
        recruiter.button("Generate Invite").click();
        recruiter.button("Close").click();
        assertThat(recruiter.field("Interview link").inputValue()).startsWith(demo.address() + "/i/");
        assertThat((int) recruiter.page().getByAltText("QR code").evaluate("image => image.naturalWidth"))
                .isPositive();
        picture(recruiter, "panel");
        recruiter.link("Interviews").first().click();
        recruiter.button("Dismiss: Grace Hopper submitted").click();
        recruiter.link("ada@example.com").first().waitFor();
        recruiter.button("Log out").click();
        assertThat(recruiter.text("You are logged out.")).isVisible();
    }

    @Test
    void whatIsRefusedIsRefusedInTheFormOfItsAddress(Visitors visitors, Demo demo) {
        Visitor stranger = visitors.stranger();
        for (String address : List.of("/api/nonsense", "/i/api/x", "/i/api/a%0Ab")) {
            APIResponse reply = stranger.page().request().get(demo.address() + address);
            assertThat(reply.headers().get("content-type")).as(address).isEqualTo("application/problem+json");
        }
        for (String address : List.of("/i/x", "/i/a;b", "/i/x/y/z")) {
            APIResponse reply = stranger.page().request().get(demo.address() + address);
            assertThat(reply.text()).as(address).contains("This link leads nowhere");
        }
    }

    private static void submit(Visitor candidate) {
        for (int number = 1; number <= Demo.QUESTIONS; number++) {
            assertThat(candidate.position()).hasText("Question " + number + " of 5");
            candidate.answer().fill(Answers.to(number));
            candidate.button("Next").click();
        }
        candidate.button("Submit Interview").click();
    }

    private void picture(Visitor visitor, String name) {
        String file = getClass().getSimpleName() + "-" + name + ".png";
        visitor.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", file)));
    }
}
