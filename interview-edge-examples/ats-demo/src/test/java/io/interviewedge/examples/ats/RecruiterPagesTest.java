package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DemoExtension.class)
class RecruiterPagesTest {

    private final Demo demo;

    RecruiterPagesTest(Demo demo) {
        this.demo = demo;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/jobs",
                "/jobs/backend-engineer",
                "/invites/new",
                "/interviews",
                "/interviews/01890000-0000-7000-8000-000000000000",
                "/nonsense"
            })
    void everyPageNeedsALogin(String path) {
        Reply reply = demo.browser().open(path);

        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.location()).isEqualTo("/login");
    }

    @Test
    void theLoginPageShowsTheDemosUserAndLetsThemIn() {
        Browser browser = demo.browser();

        assertThat(browser.open("/login").text()).contains("<code>recruiter</code>");
        Reply reply = browser.send("/login", "username", "recruiter", "password", "recruiter");

        assertThat(reply.location()).isEqualTo("/interviews");
        assertThat(browser.open("/interviews").status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsSaidSo() {
        Browser browser = demo.browser();
        browser.open("/login");

        assertThat(browser.sendAndFollow("/login", "username", "recruiter", "password", "wrong")
                        .text())
                .contains("The username or the password is wrong.");
    }

    @Test
    void afterTheLoginThePageIsShownThatWasAskedFor() {
        Browser browser = demo.browser();
        browser.open("/jobs/backend-engineer");
        browser.open("/login");

        assertThat(browser.send("/login", "username", "recruiter", "password", "recruiter")
                        .location())
                .startsWith("/jobs/backend-engineer");
    }

    @Test
    void loggingOutEndsTheVisit() {
        Browser browser = demo.loggedIn();
        browser.open("/jobs");
        browser.send("/logout");

        assertThat(browser.open("/jobs").location()).isEqualTo("/login");
    }

    @Test
    void theRootLeadsToTheInterviews() {
        assertThat(demo.loggedIn().open("/").location()).isEqualTo("/interviews");
    }

    @Test
    void theJobsAreListedTheInactiveOneMarked() {
        String page = demo.loggedIn().open("/jobs").text();

        assertThat(page).contains("Backend Engineer", "Product Designer", "Data Analyst", ">inactive<");
    }

    @Test
    void aJobShowsItsQuestionsAndLeadsToItsInvite() {
        String page = demo.loggedIn().open("/jobs/backend-engineer").text();

        assertThat(page).contains("href=\"/invites/new?job=backend-engineer\"", "What a good answer contains");
        assertThat(page.split("<li class=\"card\"", -1)).hasSize(6);
    }

    @Test
    void aJobShowsOptionsWithTheirPointsScalesAndRanges() {
        String page = demo.loggedIn().open("/jobs/support-engineer").text();

        assertThat(page)
                .contains(
                        "Only some of them",
                        "(points: 1)",
                        "Several can be chosen.",
                        "On a scale from 1 (Not at all) to 5 (In any weather).",
                        "A number from 0 up to 52, in weeks.");
    }

    @Test
    void nobodyIsInvitedToAnInactiveJob() {
        Browser browser = demo.loggedIn();

        assertThat(browser.open("/jobs/data-analyst").text()).doesNotContain("/invites/new?job=");
        assertThat(browser.open("/invites/new").text()).doesNotContain("Data Analyst");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jobs/nonsense",
                "/nonsense",
                "/interviews/nonsense",
                "/interviews/01890000-0000-7000-8000-000000000000",
                "/invites/nonsense",
                "/invites/01890000-0000-7000-8000-000000000000",
                "/invites/01890000-0000-7000-8000-000000000000/qr.png"
            })
    void whatIsNotThereHasAPageThatSaysSo(String path) {
        Reply reply = demo.loggedIn().open(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.text())
                .contains("Error 404", "Back to all interviews")
                .doesNotContain("Whitelabel")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?status=done", "?limit=0", "?limit=ten", "?cursor=nonsense"})
    void aWrongFilterIsAFriendlyBadRequest(String query) {
        Reply reply = demo.loggedIn().open("/interviews" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("Error 400", "Back to all interviews");
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        Browser browser = demo.loggedIn();
        Invited invited = demo.api().submitted();

        Reply reply = browser.forge("/notices/" + invited.sessionId() + "/dismiss", "");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(browser.open("/interviews").text()).contains("/notices/" + invited.sessionId() + "/dismiss");
        assertThat(browser.forge("/invites", "job=backend-engineer&email=a@example.com")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFormThatOutlivedItsLoginLeadsToTheLogin() {
        Reply reply = demo.client()
                .header("Cookie", "JSESSIONID=ended")
                .exchange("POST", "/invites", "application/x-www-form-urlencoded", "job=backend-engineer");

        assertThat(reply.location()).isEqualTo("/login?expired");
    }

    @Test
    void aLoginWithoutCookiesSaysThatItNeedsThem() {
        Browser withoutCookies = demo.browser();

        Reply reply = withoutCookies.forge("/login", "username=recruiter&password=recruiter");

        assertThat(reply.location()).isEqualTo("/login?cookies");
        assertThat(withoutCookies.open(reply.location()).text()).contains("Allow cookies for this site");
    }
}
