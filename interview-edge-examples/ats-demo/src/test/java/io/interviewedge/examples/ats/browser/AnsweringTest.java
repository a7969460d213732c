package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.invite.Invitation;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class AnsweringTest {

    private static final Pattern A_SCORE = Pattern.compile("[0-9]\\.[0-9]");

    @Test
    void anInterviewIsInvitedAnsweredOnTwoDevicesSubmittedAndReviewed(Visitors visitors) {
        Visitor recruiter = visitors.recruiter();
        String link = recruiterInvites(recruiter);
        candidateAnswersHalf(visitors.stranger(), link);
        candidateFinishesElsewhere(visitors.stranger(), link);
        recruiterReviews(recruiter);
    }

    private static String recruiterInvites(Visitor recruiter) {
        recruiter.open("/invites/new?job=" + Demo.JOB);
        recruiter.field("Candidate Name").fill("Ada Lovelace");
        recruiter.field("Candidate Email").fill("ada@example.com");
        recruiter.button("Generate Invite").click();
        return recruiter.field("Interview link").inputValue();
    }

    private static void candidateAnswersHalf(Visitor candidate, String link) {
        candidate.open(link);
        assertThat(candidate.heading("Backend Engineer")).isVisible();
        assertThat(candidate.text("Welcome, Ada Lovelace")).isVisible();
        candidate.button("Start Interview").click();
        for (int number = 1; number <= 2; number++) {
            assertThat(candidate.position()).hasText("Question " + number + " of 5");
            candidate.answer().fill(Answers.to(number));
            candidate.button("Next").click();
        }
        assertThat(candidate.position()).hasText("Question 3 of 5");
        candidate.answer().fill("Yes, because");
        assertThat(candidate.saved()).isVisible();
        candidate.leave();
    }

    private static void candidateFinishesElsewhere(Visitor candidate, String link) {
        candidate.open(link);
        candidate.page().waitForURL("**/questions/4");
        candidate.button("Back").click();
        assertThat(candidate.position()).hasText("Question 3 of 5");
        assertThat(candidate.answer()).hasValue("Yes, because");
        candidate.button("Back").click();
        assertThat(candidate.position()).hasText("Question 2 of 5");
        assertThat(candidate.answer()).hasValue(Answers.to(2));
        candidate.answer().fill("I measure first, and then I change one thing.");
        candidate.button("Next").click();
        for (int number = 3; number <= 5; number++) {
            assertThat(candidate.position()).hasText("Question " + number + " of 5");
            candidate.answer().fill(Answers.to(number));
            candidate.button("Next").click();
        }
        assertThat(candidate.heading("Your answers")).isVisible();
        assertThat(candidate.text("I measure first, and then I change one thing."))
                .isVisible();
        candidate.button("Submit Interview").click();
        assertThat(candidate.text("Your interview was submitted")).isVisible();
    }

    private static void recruiterReviews(Visitor recruiter) {
        recruiter.open("/interviews");
        assertThat(recruiter.link("Ada Lovelace submitted Backend Engineer")).isVisible();
        assertThat(recruiter.row("Ada Lovelace")).containsText("completed");

        recruiter.link("Ada Lovelace").click();

        assertThat(recruiter.image("5 traits")).isVisible();
        assertThat(recruiter.text("Suggested by the rule-based analyzer")).isVisible();
        assertThat(recruiter.text("Observation:")).hasCount(Demo.QUESTIONS);
        for (String trait : new String[] {"Communication", "Problem Solving", "Tech Depth", "Clarity", "Experience"}) {
            assertThat(recruiter.row(trait).first()).containsText(A_SCORE);
        }
        assertThat(recruiter.text("I measure first, and then I change one thing."))
                .isVisible();

        recruiter.link("Interviews").first().click();
        assertThat(recruiter.row("Ada Lovelace")).containsText(A_SCORE);
    }

    @Test
    void beforeItIsSubmittedAnInterviewAwaitsItsAnalysis(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 2);

        Visitor recruiter = visitors.recruiter().open("/interviews/" + ada.sessionId());

        assertThat(recruiter.image("5 traits")).containsText("Awaiting analysis");
        assertThat(recruiter.text("Observation:")).hasCount(0);
        assertThat(recruiter.text("Suggested by the rule-based analyzer")).hasCount(0);
    }

    @Test
    void whatWasWrittenIsShownToBothExactly(Visitors visitors, Demo demo) {
        Invitation ada = demo.submitted("Ada Lovelace");

        Visitor candidate = visitors.stranger().open(ada.link());
        Visitor recruiter = visitors.recruiter().open("/interviews/" + ada.sessionId());

        for (int number = 1; number <= Demo.QUESTIONS; number++) {
            assertThat(candidate.quote(number).textContent()).isEqualTo(Answers.to(number));
            assertThat(recruiter.quote(number).textContent()).isEqualTo(Answers.to(number));
        }
    }

    @Test
    void theWayToTheSummaryWaitsForWhatIsBeingTyped(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 3);
        Visitor candidate = visitors.stranger().open(ada.link() + "/questions/4");

        candidate.answer().fill("We talked, and measured.");
        candidate.link("See all answers").click();

        candidate.page().waitForURL("**/summary");
        assertThat(candidate.quote(4)).hasText("We talked, and measured.");
    }

    @Test
    void goingFromPageToPageIsNoChangeForAnotherWindow(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 3);
        Visitor one = visitors.stranger().open(ada.link() + "/questions/2");
        Visitor other = visitors.stranger().open(ada.link() + "/questions/2");

        one.button("Next").click();
        assertThat(one.position()).hasText("Question 3 of 5");
        other.answer().fill("I measure first.");

        assertThat(other.saved()).isVisible();
    }

    @Test
    void theSummaryNamesWhatIsMissingAndNothingIsSubmitted(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 3);
        Visitor candidate = visitors.stranger().expectComplaint("422").open(ada.link() + "/summary");

        candidate.button("Submit Interview").click();

        assertThat(candidate.text("Not submitted yet:")).isVisible();
        assertThat(candidate.text("this question is required")).hasCount(1);
        assertThat(demo.status(ada)).isEqualTo("in_progress");
    }

    @Test
    void aSubmittedInterviewIsLockedWhereverItsLinkIsOpened(Visitors visitors, Demo demo) {
        Invitation ada = demo.submitted("Ada Lovelace");
        Visitor candidate = visitors.stranger();

        for (String page : new String[] {"", "/questions/1", "/summary"}) {
            candidate.open(ada.link() + page);
            assertThat(candidate.text("Your interview was submitted")).isVisible();
            assertThat(candidate.page().locator("textarea, input:not([type=hidden]), button"))
                    .hasCount(0);
        }
    }

    @Test
    void submittingAgainShowsTheSameConfirmation(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", Demo.QUESTIONS);
        Visitor candidate = visitors.stranger();
        candidate.open(ada.link() + "/summary").openTab();
        candidate.open(ada.link() + "/summary").button("Submit Interview").click();
        String confirmation = candidate.text("Your interview was submitted").textContent();

        candidate.goToTab(0).button("Submit Interview").click();

        assertThat(candidate.text("Your interview was submitted")).hasText(confirmation);
    }

    @Test
    void whatWasTypedAfterSubmittingElsewhereIsShownToBeCopied(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", Demo.QUESTIONS);
        Visitor candidate = visitors.stranger().expectComplaint("409").open(ada.link() + "/questions/1");
        demo.submit(ada);

        candidate.answer().fill("One more thought.");

        assertThat(candidate.text("Not saved:")).isVisible();
        assertThat(candidate.answer()).hasValue("One more thought.");
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo(Answers.to(1));
    }
}
