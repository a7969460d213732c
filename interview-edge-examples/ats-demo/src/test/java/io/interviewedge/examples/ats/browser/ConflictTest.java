package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.invite.Invitation;
import org.junit.jupiter.api.Test;

/** One answer is open in two windows. The second to save sees both texts. */
@BrowserTest
class ConflictTest {

    private static final String FIRST = "Written on the phone.";
    private static final String SECOND = "Written at the desk.";

    @Test
    void theSecondIsToldAndNothingIsOverwritten(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);

        Visitor desk = conflict(visitors, ada);

        assertThat(desk.text("Nothing has been overwritten")).isVisible();
        assertThat(desk.text(FIRST)).isVisible();
        assertThat(desk.page().locator("#conflict").getByText(SECOND)).isVisible();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo(FIRST);
    }

    @Test
    void keepingMineReplacesTheOtherKnowingly(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor desk = conflict(visitors, ada);

        desk.button("Keep mine").click();

        assertThat(desk.saved()).isVisible();
        assertThat(desk.answer()).hasValue(SECOND);
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo(SECOND);
    }

    @Test
    void usingTheOtherTakesItIntoTheField(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor desk = conflict(visitors, ada);

        desk.button("Use the other").click();

        assertThat(desk.answer()).hasValue(FIRST);
        assertThat(desk.answer()).isFocused();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo(FIRST);
    }

    @Test
    void afterTheChoiceTypingIsSavedAsBefore(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor desk = conflict(visitors, ada);
        desk.button("Use the other").click();

        desk.answer().fill(FIRST + " And at the desk.");

        assertThat(desk.saved()).isVisible();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo(FIRST + " And at the desk.");
    }

    @Test
    void nextWaitsForTheChoice(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor desk = conflict(visitors, ada);

        desk.button("Next").click();

        assertThat(desk.position()).hasText("Question 1 of 5");
        assertThat(desk.button("Keep mine")).isVisible();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo(FIRST);
    }

    @Test
    void theWayToTheSummaryWaitsForTheChoice(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor desk = conflict(visitors, ada);

        desk.link("See all answers").click();

        assertThat(desk.position()).hasText("Question 1 of 5");
        assertThat(desk.page().locator("#conflict")).isFocused();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo(FIRST);
    }

    @Test
    void twoTabsOfOneBrowserAreToldApartToo(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = visitors.stranger().expectComplaint("409");
        candidate.open(ada.link() + "/questions/1").openTab().open(ada.link() + "/questions/1");
        candidate.goToTab(0).answer().fill(FIRST);
        assertThat(candidate.saved()).isVisible();

        candidate.goToTab(1).answer().fill(SECOND);

        assertThat(candidate.button("Keep mine")).isVisible();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo(FIRST);
    }

    /** Both open the first question; the phone saves first, and the desk then finds out. */
    private static Visitor conflict(Visitors visitors, Invitation invitation) {
        Visitor phone = visitors.stranger().open(invitation.link() + "/questions/1");
        Visitor desk = visitors.stranger().expectComplaint("409").open(invitation.link() + "/questions/1");
        phone.answer().fill(FIRST);
        assertThat(phone.saved()).isVisible();
        desk.answer().fill(SECOND);
        assertThat(desk.button("Keep mine")).isVisible();
        return desk;
    }
}
