package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

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
    void anInterviewShowsTheLabelsThatWereChosenAndWhatTheyEarn() {
        Invited invited = demo.api().surveyed();

        String page = browser.open("/interviews/" + invited.sessionId()).text();

        assertThat(page)
                .contains(
                        "German; Spanish", "4/5", "6.5 weeks", "Earns 33 % of the points.", "Earns 75 % of the points.")
                .doesNotContain("angry-call");
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
                .doesNotContain("Suggested by");
    }

    @Test
    void aCompletedInterviewShowsScoresVerdictAndObservations() {
        Invited invited = demo.api().submitted();

        String page = browser.open("/interviews/" + invited.sessionId()).text();

        assertThat(page)
                .contains("class=\"shape\"", "Problem Solving", "Summary", "Observation:")
                .contains("Suggested by the rule-based analyzer. The decision is yours.")
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
    void aNoticeWhoseInterviewIsGoneIsLeftOut() {
        Invited invited = demo.api().submitted();
        assertThat(browser.open("/interviews").text()).contains("/notices/" + invited.sessionId());

        JdbcTemplate database = demo.part(JdbcTemplate.class);
        database.update("delete from interview_answer where session_id = ?", UUID.fromString(invited.sessionId()));
        database.update("delete from interview_session where id = ?", UUID.fromString(invited.sessionId()));

        Reply page = browser.open("/interviews");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("<h1>Interviews</h1>").doesNotContain(invited.sessionId());
    }

    @Test
    void theHistorySaysWhoDidWhatInOrder() {
        Invited invited = demo.api().submitted();

        String page = browser.open("/interviews/" + invited.sessionId()).text();

        assertThat(page).doesNotContain("kept a history");
        assertThat(historyOf(page))
                .containsExactly(
                        "Invited by recruiter",
                        "Started by the candidate",
                        "Answered question 1 by the candidate",
                        "Answered question 2 by the candidate",
                        "Answered question 3 by the candidate",
                        "Answered question 4 by the candidate",
                        "Submitted by the candidate",
                        "Analysis 1 started by recruiter",
                        "Analysis 1 finished by rules 2");
    }

    @Test
    void savingOneAnswerOverAndOverIsOneLineOfTheHistory() {
        Invited invited = demo.api().started();
        demo.api().answer(invited, "proud-of", "I", 0);
        demo.api().answer(invited, "proud-of", "I built", 1);
        demo.api().answer(invited, "proud-of", "I built maps", 2);
        demo.api().answer(invited, "slow-query", "Measure", 0);
        demo.api().answer(invited, "proud-of", "I built maps.", 3);

        String page = browser.open("/interviews/" + invited.sessionId()).text();

        assertThat(historyOf(page))
                .endsWith(
                        "Answered question 1, 3 times by the candidate",
                        "Answered question 2 by the candidate",
                        "Answered question 1 by the candidate");
    }

    @Test
    void aLineThatTookMinutesSaysFromWhenUntilWhen() {
        Invited invited = demo.api().started();
        demo.api().answer(invited, "proud-of", "I", 0);
        demo.api().answer(invited, "proud-of", "I built maps", 1);
        demo.part(JdbcTemplate.class)
                .update(
                        "update interview_event set occurred_at = case sequence when 2 then 0 else 300000 end"
                                + " where session_id = ? and type = 'answered'",
                        UUID.fromString(invited.sessionId()));

        String page = browser.open("/interviews/" + invited.sessionId()).text();

        assertThat(page)
                .contains("<time datetime=\"1970-01-01T00:00:00Z\">1 Jan 1970, 00:00 UTC</time> to"
                        + " <time datetime=\"1970-01-01T00:05:00Z\">1 Jan 1970, 00:05 UTC</time>");
        assertThat(historyOf(page)).endsWith("Answered question 1, 2 times by the candidate");
    }

    @Test
    void whoInvitedByTheFormIsNamedToo() {
        browser.open("/invites/new");
        String panel = browser.send("/invites", "job", "backend-engineer", "email", "mary@example.com")
                .location();

        String page = browser.open(panel.replace("/invites/", "/interviews/")).text();

        assertThat(historyOf(page)).containsExactly("Invited by recruiter");
    }

    /** The lines of the history without their times. */
    private static List<String> historyOf(String page) {
        String section = page.substring(page.indexOf("class=\"history\""), page.indexOf("id=\"scoring\""));
        return Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL)
                .matcher(section)
                .results()
                .map(line -> line.group(1)
                        .replaceAll("<span class=\"when\">.*?</span>", "")
                        .replaceAll("<[^>]*>", "")
                        .strip())
                .toList();
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
