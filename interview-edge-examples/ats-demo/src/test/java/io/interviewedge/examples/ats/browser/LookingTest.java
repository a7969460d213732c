package io.interviewedge.examples.ats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import io.interviewedge.invite.Invitation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mail scanners, chat previews and curious people open links. None of them can use one up. */
@BrowserTest
class LookingTest {

    @Test
    void fetchingALinkOverAndOverLeavesItInvited(Visitors visitors, Demo demo) {
        Invitation ada = demo.invited("Ada Lovelace");
        APIRequestContext scanner = visitors.stranger().context().request();

        for (String path : List.of("", "/questions/1", "/summary")) {
            for (int time = 1; time <= 3; time++) {
                APIResponse head = scanner.head(ada.link() + path);
                APIResponse get = scanner.get(ada.link() + path);
                assertThat(List.of(head.status(), get.status())).as(path).containsOnly(200);
            }
        }

        assertThat(demo.status(ada)).isEqualTo("invited");
    }

    @Test
    void aScannerThatRunsScriptAndFollowsEveryLinkLeavesItInvited(Visitors visitors, Demo demo) {
        Invitation ada = demo.invited("Ada Lovelace");
        Visitor scanner = visitors.stranger().open(ada.link());
        scanner.page().waitForLoadState(LoadState.NETWORKIDLE);

        for (Locator link : scanner.page().locator("a[href]").all()) {
            scanner.openTab().open(link.evaluate("a => a.href"));
            scanner.page().waitForLoadState(LoadState.NETWORKIDLE);
            scanner.goToTab(0);
        }

        assertThat(demo.status(ada)).isEqualTo("invited");
    }

    @Test
    void openingQuestionsAndTheSummaryChangesNoAnswer(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", Demo.QUESTIONS);
        Visitor candidate = visitors.stranger();

        for (String path : List.of("", "/questions/1", "/questions/5", "/summary")) {
            candidate.open(ada.link() + path);
        }

        assertThat(demo.status(ada)).isEqualTo("in_progress");
        for (int number = 1; number <= Demo.QUESTIONS; number++) {
            assertThat(demo.savedAnswer(ada, number)).isEqualTo(Answers.to(number));
        }
    }

    @Test
    void openingAnAnswerWithOtherLineBreaksDoesNotRewriteIt(Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", 0);
        demo.answer(ada, 1, "one\r\ntwo\rthree");
        Visitor candidate = visitors.stranger();

        candidate.open(ada.link() + "/questions/1").sees("13 of 20,000 characters");
        candidate.page().waitForLoadState(LoadState.NETWORKIDLE);
        candidate.open(ada.link() + "/summary");

        assertThat(demo.savedAnswer(ada, 1)).isEqualTo("one\r\ntwo\rthree");
    }
}
