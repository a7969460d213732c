package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import io.interviewedge.invite.Invitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Typed text is kept, whatever happens to the connection, the page or the server. */
@BrowserTest
class BadReceptionTest {

    private static final String SAVING = "**/i/api/**";
    private static final String SCRIPT = "**/candidate*.js";
    private static final String EVERYTHING = "**/*";

    @Test
    void typingIsSavedWhenTheServerCanBeReachedAgain(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = inATunnel(visitors.stranger(), ada);
        assertThat(candidate.answer()).hasValue("Written in a tunnel.");

        candidate.context().unroute(SAVING);

        assertThat(candidate.saved()).isVisible();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("Written in a tunnel.");
    }

    @Test
    void nextDoesNotLeaveWhatCannotBeSaved(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = visitors.stranger().expectComplaint("ERR_").open(ada.link());
        candidate.context().route(EVERYTHING, Route::abort);

        candidate.answer().fill("Written in a tunnel.");
        candidate.button("Next").click();

        assertStillWriting(candidate);
    }

    @Test
    void theWayToTheSummaryDoesNotLeaveWhatCannotBeSaved(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = visitors.stranger().expectComplaint("ERR_").open(ada.link());
        candidate.context().route(EVERYTHING, Route::abort);

        candidate.answer().fill("Written in a tunnel.");
        candidate.link("See all answers").click();

        assertStillWriting(candidate);
    }

    @Test
    void whatCouldNotBeSavedIsStillThereAfterAReload(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = inATunnel(visitors.stranger(), ada);

        candidate.page().reload();
        assertThat(candidate.answer()).hasValue("Written in a tunnel.");
        candidate.context().unroute(SAVING);

        assertThat(candidate.saved()).isVisible();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("Written in a tunnel.");
    }

    @Test
    void aReplyThatIsLostIsNoConflict(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = visitors.stranger()
                .expectComplaint("ERR_")
                .expectComplaint("409")
                .open(ada.link());
        // The request arrives, its reply does not.
        candidate.context().route(SAVING, route -> {
            route.fetch();
            route.abort();
        });
        candidate.answer().fill("Written in a tunnel.");
        assertThat(candidate.text("Offline. Trying again soon.")).isVisible();

        candidate.context().unroute(SAVING);
        candidate.answer().fill("Written in a tunnel, finished outside.");

        assertThat(candidate.saved()).isVisible();
        assertThat(candidate.button("Keep mine")).isHidden();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("Written in a tunnel, finished outside.");
    }

    @Test
    void whatIsSavedTooOftenIsSavedWhenTheServerSaysSo(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = visitors.stranger().expectComplaint("429").open(ada.link());
        candidate
                .context()
                .route(
                        SAVING,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(429)
                                .setHeaders(Map.of("Retry-After", "1", "Content-Type", "application/problem+json"))
                                .setBody("{\"code\": \"too_many_requests\"}")));
        candidate.answer().fill("Written in haste.");
        assertThat(candidate.text("Not saved yet. Trying again soon.")).isVisible();

        candidate.context().unroute(SAVING);

        assertThat(candidate.saved()).isVisible();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("Written in haste.");
    }

    @Test
    void whatIsTypedBeforeTheScriptArrivesIsSaved(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = visitors.stranger();
        List<Route> underWay = openBeforeTheScript(candidate, ada);

        candidate.answer().fill("Written at once.");
        underWay.forEach(Route::resume);

        assertThat(candidate.saved()).isVisible();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("Written at once.");
    }

    @Test
    void whatIsTypedBeforeTheScriptArrivesDoesNotReplaceWhatWaitsToBeSaved(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        // Leaving the page sends the text once more; if that arrives, the next attempt hears of it by a 409.
        Visitor candidate = inATunnel(visitors.stranger().expectComplaint("409"), ada);
        List<Route> underWay = openBeforeTheScript(candidate, ada);

        candidate.answer().fill("Written at once.");
        candidate.context().unroute(SAVING);
        underWay.forEach(Route::resume);

        assertThat(candidate.saved()).isVisible();
        assertThat(demo.savedAnswer(ada, 1)).contains("Written in a tunnel.", "Written at once.");
    }

    @Test
    void leavingInTheMiddleOfTypingLosesNothing(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = visitors.stranger().open(ada.link());

        candidate.answer().pressSequentially("Half a sent");
        candidate.open("/login");

        await().untilAsserted(() -> assertThat(demo.savedAnswer(ada, 1)).isEqualTo("Half a sent"));
        candidate.open(ada.link() + "/questions/1");
        assertThat(candidate.answer()).hasValue("Half a sent");
        assertThat(candidate.button("Keep mine")).isHidden();
    }

    @Test
    void goingBackAndForthInTheBrowserShowsWhatIsSaved(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = visitors.stranger().open(ada.link());
        candidate.answer().fill("The first.");
        candidate.button("Next").click();
        assertThat(candidate.position()).hasText("Question 2 of 5");

        candidate.page().goBack();
        assertThat(candidate.answer()).hasValue("The first.");
        candidate.answer().fill("The first, improved.");
        assertThat(candidate.saved()).isVisible();
        candidate.page().goForward();
        candidate.page().goBack();

        assertThat(candidate.answer()).hasValue("The first, improved.");
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("The first, improved.");
    }

    @Test
    void aPageThatSaysNotSavedIsNotTakenForSaved(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = visitors.stranger()
                .expectComplaint("ERR_")
                .expectComplaint("400")
                .open(ada.link());
        candidate.context().route(SCRIPT, Route::abort);
        candidate.page().reload();
        candidate.answer().fill("A bell \u0007 that no database keeps.");
        candidate.context().unroute(SCRIPT);
        candidate.button("Next").click();
        assertThat(candidate.text("Your answer is still here.")).isVisible();

        candidate.open("/login").open(ada.link() + "/questions/1");

        assertThat(candidate.answer()).hasValue("A bell \u0007 that no database keeps.");
        assertThat(candidate.text("Not saved:")).isVisible();
        candidate.answer().fill("A bell that every database keeps.");
        assertThat(candidate.saved()).isVisible();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("A bell that every database keeps.");
    }

    private static void assertStillWriting(Visitor candidate) {
        assertThat(candidate.text("Offline. Trying again soon.")).isVisible();
        assertThat(candidate.answer()).hasValue("Written in a tunnel.");
        assertThat(candidate.position()).hasText("Question 1 of 5");
    }

    /** Opens the interview and types an answer that cannot be saved, because every save request fails. */
    private static Visitor inATunnel(Visitor visitor, Invitation invitation) {
        Visitor candidate = visitor.expectComplaint("ERR_").open(invitation.link());
        candidate.context().route(SAVING, Route::abort);
        candidate.answer().fill("Written in a tunnel.");
        assertThat(candidate.text("Offline. Trying again soon.")).isVisible();
        return candidate;
    }

    /** Opens the first question as far as its form; the script is still under way. */
    private static List<Route> openBeforeTheScript(Visitor candidate, Invitation invitation) {
        List<Route> underWay = new ArrayList<>();
        candidate.context().route(SCRIPT, underWay::add);
        candidate
                .page()
                .navigate(
                        invitation.link() + "/questions/1",
                        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        candidate.button("Next").waitFor();
        return underWay;
    }
}
