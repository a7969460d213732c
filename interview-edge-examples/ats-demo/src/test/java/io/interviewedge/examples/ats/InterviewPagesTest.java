package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DemoExtension.class)
class InterviewPagesTest {

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private final Demo demo;
    private final Browser browser;

    InterviewPagesTest(Demo demo) {
        this.demo = demo;
        this.browser = demo.loggedIn();
    }

    @Test
    void theListShowsEachInterviewWithItsStatus() {
        Invited invited = demo.api().invited("Mary Jackson");

        String page = browser.open("/interviews").text();

        assertThat(page)
                .contains("href=\"/interviews/" + invited.sessionId() + "\"", "Mary Jackson", ">invited<")
                .contains(">Status<", ">Score<");
    }

    @Test
    void theListIsNarrowedByTheCandidatesNameInAnyCase() {
        demo.api().invited("Katherine Johnson");
        demo.api().invited("Dorothy Vaughan");

        String page =
                browser.open("/interviews?candidate=KATHERINE&status=&job=").text();

        assertThat(page).contains("Katherine Johnson").doesNotContain("Dorothy Vaughan");
        assertThat(browser.open("/interviews?candidate=nobody+at+all").text())
                .contains("No interview matches these filters.");
    }

    @Test
    void theStatusTabsKeepTheOtherFilters() {
        demo.api().invited("Annie Easley");

        String page = browser.open("/interviews?candidate=annie+easley").text();

        assertThat(page).contains("/interviews?status=in_progress&amp;candidate=annie%20easley");
    }

    @Test
    void theNextPageGoesOnWhereThisOneEnds() {
        Invited older = demo.api().invited();
        Invited newer = demo.api().invited();

        String first = browser.open("/interviews?limit=1").text();
        Matcher next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        String second = browser.open(next.group(1).replace("&amp;", "&")).text();

        assertThat(first)
                .contains("href=\"/interviews/" + newer.sessionId())
                .doesNotContain("href=\"/interviews/" + older.sessionId());
        assertThat(second)
                .contains("href=\"/interviews/" + older.sessionId(), ">First<")
                .doesNotContain("href=\"/interviews/" + newer.sessionId());
    }

    @Test
    void anInterviewThatIsNotCompletedAwaitsItsAnalysis() {
        Invited invited = demo.api().started();
        demo.api().answer(invited, "proud-of", "Line one\n  line two <b>", 0);

        String page = browser.open("/interviews/" + invited.sessionId()).text();

        assertThat(page)
                .contains("Awaiting analysis", "shape-empty", "href=\"/invites/" + invited.sessionId() + "\"")
                .contains("Line one\n  line two &lt;b&gt;")
                .doesNotContain("Suggestion by");
    }

    @Test
    void aCompletedInterviewShowsScoresVerdictAndObservations() {
        Invited invited = demo.api().submitted();

        String page = browser.open("/interviews/" + invited.sessionId()).text();

        assertThat(page)
                .contains("class=\"shape\"", "Problem Solving", "Summary", "Observation:")
                .contains("Suggestion by the rule-based analyzer; the decision is yours.")
                .contains("How this is scored")
                .containsPattern("<strong>\\d+\\.\\d</strong> / 10")
                .containsPattern("class=\"verdict verdict-(hire|maybe|no_hire)\"");
        assertThat(browser.open("/interviews?candidate=ada").text()).containsPattern("<span>\\d+\\.\\d</span>");
    }

    @Test
    void aSubmissionIsNotedUntilItIsDismissed() {
        Invited invited = demo.api().submitted();

        Reply page = browser.open("/interviews");
        assertThat(page.text())
                .containsPattern("href=\"/interviews/" + invited.sessionId()
                        + "\"><bdi>Ada Lovelace</bdi> submitted <span>Backend Engineer</span>");
        Reply after = browser.sendAndFollow("/notices/" + invited.sessionId() + "/dismiss");

        assertThat(after.text()).doesNotContain("/notices/" + invited.sessionId());
    }

    @Test
    void noPageHasScriptOrStyleOfItsOwn() {
        Invited invited = demo.api().submitted();
        for (String path : new String[] {
            "/login",
            "/interviews",
            "/interviews/" + invited.sessionId(),
            "/invites/new",
            "/invites/" + invited.sessionId(),
            "/jobs",
            "/jobs/backend-engineer"
        }) {
            assertThat(browser.open(path).text())
                    .as(path)
                    .doesNotContain(" style=", "<style", " onclick=", "javascript:")
                    .doesNotContainPattern("<script(?! defer src=\"/assets/)")
                    .doesNotContainPattern("(src|<link[^>]* href)=\"(https?:)?//");
        }
    }
}
