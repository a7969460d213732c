package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import io.interviewedge.invite.Invitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Something between the candidate and the server answers the script's requests itself, and lets forms through. */
@BrowserTest
class InterceptedTest {

    private static final String SAVING = "**/i/api/**";

    @ParameterizedTest
    @CsvSource({
        "200, text/html, a web page came instead of an answer (200)",
        "200, application/json, a web page came instead of an answer (200)",
        "401, text/html, a login is asked for (401)",
        "403, application/json, access is refused (403)",
        "404, text/html, the address is not found (404)",
        "405, text/html, saving is not allowed (405)",
        "409, text/html, it is refused (409)",
        "413, text/html, the text is too large (413)",
        "501, text/html, saving is not allowed (501)",
    })
    void thePageSaysWhatCameAndNextSavesByTheForm(int status, String type, String said, Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = behindAProxy(visitors, ada, status, type);

        candidate.answer().fill("Written behind a proxy.");
        assertThat(candidate.text("Not saved yet: " + said)).isVisible();
        candidate.button("Next").click();

        assertThat(candidate.position()).hasText("Question 2 of 5");
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("Written behind a proxy.");
        candidate.button("Back").click();
        assertThat(candidate.answer()).hasValue("Written behind a proxy.");
        candidate.page().waitForFunction("() => localStorage.length === 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void aServerInTroubleIsTriedAgainOnTheSamePage(int status, Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = behindAProxy(visitors, ada, status, "text/html");
        candidate.answer().fill("Written behind a proxy.");
        candidate.button("Next").click();
        assertThat(candidate.text("the server has a problem (" + status + ")")).isVisible();
        assertThat(candidate.position()).hasText("Question 1 of 5");

        candidate.context().unroute(SAVING);

        assertThat(candidate.saved()).isVisible();
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("Written behind a proxy.");
    }

    @Test
    void theWayToTheSummarySavesByTheFormToo(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = behindAProxy(visitors, ada, 405, "text/html");

        candidate.answer().fill("Written behind a proxy.");
        candidate.link("See all answers").click();

        assertThat(candidate.heading("Your answers")).isVisible();
        assertThat(candidate.quote(1)).hasText("Written behind a proxy.");
    }

    @Test
    void whereOnlySavingIsCutOffTheFormSaves(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        Visitor candidate = visitors.stranger().expectComplaint("ERR_").open(ada.link());
        candidate.context().route(SAVING, Route::abort);

        candidate.answer().fill("Written behind a proxy.");
        candidate.button("Next").click();

        assertThat(candidate.position()).hasText("Question 2 of 5");
        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("Written behind a proxy.");
    }

    private static Visitor behindAProxy(Visitors visitors, Invitation invitation, int status, String type) {
        Visitor candidate =
                visitors.stranger().expectComplaint(String.valueOf(status)).open(invitation.link());
        String body = type.equals("text/html") ? "<h1>Blocked</h1>" : "{\"message\": \"Blocked\"}";
        candidate
                .context()
                .route(
                        SAVING,
                        route -> route.fulfill(new FulfillOptions()
                                .setStatus(status)
                                .setContentType(type)
                                .setBody(body)));
        return candidate;
    }
}
