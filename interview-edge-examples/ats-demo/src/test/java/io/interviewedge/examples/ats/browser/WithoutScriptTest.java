package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.invite.Invitation;
import org.junit.jupiter.api.Test;

/** Everything except copying and the modal works without script. */
@BrowserTest
class WithoutScriptTest {

    @Test
    void theRecruiterInvitesAndSeesThePanelWithoutButtonsThatDoNothing(Visitors visitors) {
        Visitor recruiter = visitors.recruiterWithoutScript();
        recruiter.link("Jobs").click();
        recruiter.link("Backend Engineer").click();
        recruiter.link("Invite").click();

        recruiter.field("Candidate Email").fill("ada@example.com");
        recruiter.button("Generate Invite").click();

        assertThat(recruiter.field("Interview link")).isVisible();
        assertThat(recruiter.page().getByAltText("QR code")).isVisible();
        assertThat(recruiter.link("Open email client")).isVisible();
        assertThat(recruiter.modal()).isHidden();
        assertThat(recruiter.button("Copy Link")).hasCount(0);
    }

    @Test
    void onAPhoneTheNewInvitationIsInSight(Visitors visitors) {
        Visitor recruiter = visitors.recruiter(
                settings -> settings.setJavaScriptEnabled(false).setViewportSize(360, 740));
        recruiter.open("/invites/new?job=" + Demo.JOB);

        recruiter.field("Candidate Email").fill("ada@example.com");
        recruiter.button("Generate Invite").click();

        assertThat(recruiter.field("Interview link")).isInViewport();
    }

    @Test
    void theCandidateAnswersGoesBackAndSubmits(Visitors visitors, Demo demo) {
        Invitation ada = demo.invited("Ada Lovelace");
        Visitor candidate = visitors.strangerWithoutScript().open(ada.link());

        candidate.button("Start Interview").click();
        candidate.answer().fill("A first draft.");
        candidate.button("Next").click();
        candidate.button("Back").click();
        assertThat(candidate.answer()).hasValue("A first draft.");
        for (int number = 1; number <= Demo.QUESTIONS; number++) {
            assertThat(candidate.position()).hasText("Question " + number + " of 5");
            candidate.answer().fill(Answers.to(number));
            candidate.button("Next").click();
        }
        candidate.button("Submit Interview").click();

        assertThat(candidate.text("Your interview was submitted")).isVisible();
        for (int number = 1; number <= Demo.QUESTIONS; number++) {
            assertThat(demo.savedAnswer(ada, number)).isEqualTo(Answers.to(number));
        }
    }

    @Test
    void aConflictShowsBothTextsAndMineCanBeKept(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = conflict(visitors, demo, ada);

        assertThat(candidate.field("Yours, in this window")).hasValue("Mine.");
        assertThat(candidate.field("The other")).hasValue("The other's.");
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("The other's.");
        candidate.button("Keep mine").click();

        assertThat(candidate.position()).hasText("Question 2 of 5");
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("Mine.");
    }

    @Test
    void aConflictIsSettledWithTheOtherText(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = conflict(visitors, demo, ada);

        candidate.button("Use the other").click();

        assertThat(candidate.answer()).hasValue("The other's.");
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("The other's.");
    }

    @Test
    void theRecruiterFiltersReadsAndDismisses(Visitors visitors, Demo demo) {
        demo.submitted("Ada Lovelace");
        demo.invited("Grace Hopper");
        Visitor recruiter = visitors.recruiterWithoutScript();

        recruiter.button("Dismiss: Ada Lovelace submitted").click();
        assertThat(recruiter.link("Ada Lovelace submitted Backend Engineer")).hasCount(0);
        recruiter.field("Candidate").last().fill("ada");
        recruiter.button("Filter").click();
        assertThat(recruiter.link("Grace Hopper")).hasCount(0);
        recruiter.link("Ada Lovelace").click();

        assertThat(recruiter.image("5 traits")).isVisible();
        assertThat(recruiter.text("Observation:")).hasCount(Demo.QUESTIONS);
    }

    /** The candidate's page is open while the answer is saved somewhere else. */
    private static Visitor conflict(Visitors visitors, Demo demo, Invitation invitation) {
        Visitor candidate =
                visitors.strangerWithoutScript().expectComplaint("409").open(invitation.link());
        demo.answer(invitation, 1, "The other's.");
        candidate.answer().fill("Mine.");
        candidate.button("Next").click();
        return candidate;
    }
}
