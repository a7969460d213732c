package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import io.interviewedge.invite.Invitation;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text that the server will never accept is not kept in the browser, where the next user could read it. */
@BrowserTest
class FinalRefusalTest {

    private static final String SAVING = "**/i/api/**";

    enum End {
        SUBMITTED("409", Demo::submit),
        WITHDRAWN("410", Demo::withdraw),
        EXPIRED("410", Demo::expire);

        private final String status;
        private final BiConsumer<Demo, Invitation> event;

        End(String status, BiConsumer<Demo, Invitation> event) {
            this.status = status;
            this.event = event;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDraftDoesNotOutliveIt(End end, Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", Demo.QUESTIONS);
        Visitor candidate = visitors.stranger().expectComplaint(end.status).open(ada.link() + "/questions/1");
        end.event.accept(demo, ada);

        candidate.answer().fill("One more thought.");

        assertThat(candidate.text("Not saved:")).isVisible();
        assertThat(candidate.answer()).hasValue("One more thought.");
        assertThat(drafts(candidate)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void typingOnAndLeavingMakesNoNewDraft(End end, Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", Demo.QUESTIONS);
        Visitor candidate = visitors.stranger().expectComplaint(end.status).open(ada.link() + "/questions/1");
        end.event.accept(demo, ada);
        candidate.answer().fill("One more thought.");
        assertThat(candidate.text("Not saved:")).isVisible();

        candidate.answer().pressSequentially(" And another.");
        candidate.open("/login");

        assertThat(drafts(candidate)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theDraftsOfTheOtherQuestionsGoToo(End end, Visitors visitors, Demo demo) {
        Invitation ada = demo.answered("Ada Lovelace", Demo.QUESTIONS);
        Invitation grace = demo.answered("Grace Hopper", Demo.QUESTIONS);
        Visitor candidate = visitors.stranger().expectComplaint("ERR_").expectComplaint(end.status);
        candidate.context().route(SAVING, Route::abort);
        for (String page : new String[] {grace.link() + "/questions/1", ada.link() + "/questions/2"}) {
            candidate.open(page).answer().fill("Written in a tunnel.");
            assertThat(candidate.text("Offline. Trying again soon.")).isVisible();
        }
        candidate.open(ada.link() + "/questions/1");
        assertThat(drafts(candidate)).isEqualTo(2);
        end.event.accept(demo, ada);
        candidate.context().unroute(SAVING);

        candidate.answer().fill("One more thought.");

        assertThat(candidate.text("Not saved:")).isVisible();
        // The remaining draft belongs to another interview.
        assertThat(drafts(candidate)).isEqualTo(1);
    }

    private static int drafts(Visitor candidate) {
        return (int) candidate.page().evaluate("localStorage.length");
    }
}
