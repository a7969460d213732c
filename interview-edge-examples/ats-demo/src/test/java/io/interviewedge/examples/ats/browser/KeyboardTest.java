package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.interviewedge.invite.Invitation;
import org.junit.jupiter.api.Test;

@BrowserTest
class KeyboardTest {

    @Test
    void aCandidateNeedsNoMouse(Visitors visitors, Demo demo) {
        Invitation ada = demo.invited("Ada Lovelace");
        Visitor candidate = visitors.stranger().open(ada.link());
        Keyboard keyboard = new Keyboard(candidate);

        keyboard.tabTo(candidate.button("Start Interview")).press("Enter");
        for (int number = 1; number <= Demo.QUESTIONS; number++) {
            assertThat(candidate.position()).hasText("Question " + number + " of 5");
            keyboard.tabTo(candidate.answer()).type("Answer " + number);
            keyboard.tabTo(candidate.button("Next")).press("Space");
        }
        assertThat(candidate.heading("Your answers")).isVisible();
        keyboard.tabTo(candidate.link("Edit answer 2")).press("Enter");
        assertThat(candidate.position()).hasText("Question 2 of 5");
        keyboard.tabTo(candidate.link("See all answers")).press("Enter");
        assertThat(candidate.heading("Your answers")).isVisible();
        keyboard.tabTo(candidate.button("Submit Interview")).press("Enter");

        assertThat(candidate.text("Your interview was submitted")).isVisible();
        assertThat(demo.savedAnswer(ada, 5)).isEqualTo("Answer 5");
    }

    @Test
    void aConflictIsSettledByKeys(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = visitors.stranger().expectComplaint("409").open(ada.link());
        demo.answer(ada, 1, "The other's.");
        Keyboard keyboard = new Keyboard(candidate);

        keyboard.tabTo(candidate.answer()).type("Mine.");
        keyboard.tabTo(candidate.button("Keep mine")).press("Enter");

        assertThat(candidate.saved()).isVisible();
        assertThat(candidate.answer()).isFocused();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("Mine.");
    }

    @Test
    void theModalKeepsTheFocusAndGivesItBack(Visitors visitors) {
        Visitor recruiter = visitors.recruiter();
        Keyboard keyboard = new Keyboard(recruiter);
        keyboard.tabTo(recruiter.link("Invite Candidate")).press("Enter");
        keyboard.tabTo(recruiter.field("Job / Role")).press("ArrowDown");
        keyboard.tabTo(recruiter.field("Candidate Email"))
                .type("ada@example.com")
                .press("Enter");
        assertThat(recruiter.modal()).isVisible();

        Locator copy = recruiter.modal().getByText("Copy Link");
        keyboard.tabTo(copy).press("Space");
        assertThat(recruiter.modal().getByText("Copied")).isVisible();
        keyboard.tabTo(recruiter.button("Close"));
        keyboard.tabTo(copy);
        keyboard.press("Escape");

        assertThat(recruiter.modal()).isHidden();
        assertThat(recruiter.button("Copy Link")).isFocused();
    }

    @Test
    void theSkipLinkLeadsPastTheSidebar(Visitors visitors) {
        Visitor recruiter = visitors.recruiter();
        Keyboard keyboard = new Keyboard(recruiter);

        keyboard.tabTo(recruiter.link("Skip to content")).press("Enter");

        assertThat(recruiter.page().locator("main")).isFocused();
        keyboard.press("Tab");
        assertThat(recruiter.page().locator("main :focus")).hasCount(1);
    }

    @Test
    void aRowOpensItsInterview(Visitors visitors, Demo demo) {
        demo.submitted("Ada Lovelace");
        Visitor recruiter = visitors.recruiter();

        new Keyboard(recruiter).tabTo(recruiter.link("Ada Lovelace")).press("Enter");

        assertThat(recruiter.heading("Ada Lovelace")).isVisible();
    }
}
