package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api;
import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Client;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Json;
import io.interviewedge.examples.ats.http.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Withdrawing links, restoring them and giving them more time, by JSON and by the buttons of the detail page. */
@ExtendWith(DemoExtension.class)
class LinksTest {

    private static final Instant LATER = Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.MILLIS);

    private final Demo demo;
    private final Api api;
    private final Client recruiter;

    LinksTest(Demo demo) {
        this.demo = demo;
        this.api = demo.api();
        this.recruiter = demo.recruiter();
    }

    @Test
    void aRevokedLinkIsGoneUntilItIsRestored() {
        Invited invited = api.answered();

        Reply revoked = revoke(invited, "Invited by mistake");

        assertThat(revoked.status()).isEqualTo(200);
        assertThat(revoked.json()).isEqualTo(api.session(invited.sessionId()).json());
        assertThat(Instant.parse(revoked.field("revokedAt"))).isBeforeOrEqualTo(Instant.now());
        for (Reply refused : new Reply[] {api.view(invited), api.start(invited), api.submit(invited)}) {
            assertThat(refused.status()).isEqualTo(410);
            assertThat(refused.field("code")).isEqualTo("link_revoked");
        }
        assertThat(demo.client().get(invited.page()).text())
                .contains("was withdrawn", "Your saved answers are kept.")
                .doesNotContain("Invited by mistake");

        Reply restored = post(invited, "/restore", "{}");

        assertThat(restored.status()).isEqualTo(200);
        assertThat(restored.json().path("revokedAt").isNull()).isTrue();
        assertThat(api.submit(invited).status()).isEqualTo(200);
    }

    @Test
    void anExpiredLinkWorksAgainWhenItIsExtended() {
        Invited invited = expired(api.started());
        assertThat(api.view(invited).field("code")).isEqualTo("link_expired");
        assertThat(demo.client().get(invited.page()).text())
                .contains("ask for more time. If you get more time, the same link works again.");

        Reply extended = extend(invited, LATER);

        assertThat(extended.status()).isEqualTo(200);
        assertThat(Instant.parse(extended.field("expiresAt"))).isEqualTo(LATER);
        assertThat(api.view(invited).status()).isEqualTo(200);
    }

    @Test
    void doingItAgainChangesNothing() {
        Invited invited = api.invited();

        Reply revoked = revoke(invited, "Invited by mistake");
        assertThat(revoke(invited, "Another reason").json()).isEqualTo(revoked.json());
        post(invited, "/restore", "");
        assertThat(post(invited, "/restore", "").status()).isEqualTo(200);
        extend(invited, LATER);
        extend(invited, LATER);

        assertThat(demo.loggedIn().open("/interviews/" + invited.sessionId()).text())
                .containsOnlyOnce("Withdrew the link: Invited by mistake")
                .containsOnlyOnce("Restored the link")
                .containsOnlyOnce("Moved the deadline of the link to")
                .doesNotContain("Another reason");
    }

    @Test
    void aSubmittedInterviewNeedsNoMoreTime() {
        Invited invited = api.submitted();

        Reply refused = extend(invited, LATER);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.field("code")).isEqualTo("interview_completed");
        assertThat(revoke(invited, "The position is filled").status()).isEqualTo(200);
    }

    @Test
    void changingALinkDoesNotOpenTheInterview() {
        Invited invited = api.submitted();

        Reply revoked = revoke(invited, "The position is filled");

        assertThat(revoked.field("status")).isEqualTo("completed");
        assertThat(revoked.json().path("analysis").isNull()).isTrue();
        assertThat(api.session(invited.sessionId()).json().path("analysis").isNull())
                .as("after it was opened")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": null}", "{\"reason\": \" \"}", "{\"reason\": \"two\\nlines\"}"})
    void aLinkIsNotRevokedWithoutAReasonOfOneLine(String body) {
        Invited invited = api.invited();

        Reply refused = post(invited, "/revoke", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.field("field")).isEqualTo("reason");
        assertThat(api.view(invited).status()).isEqualTo(200);
    }

    @Test
    void aReasonIsNeitherLongNorALink() {
        Invited invited = api.invited();

        for (String reason : new String[] {"x".repeat(201), "x".repeat(10_000), "Sent " + invited.page()}) {
            Reply refused = revoke(invited, reason);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.field("field")).isEqualTo("reason");
            assertThat(refused.text()).doesNotContain(invited.token()).doesNotContain("xxx");
        }
        assertThat(revoke(invited, "x".repeat(200)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"until\": null}",
                "{\"until\": \"2020-01-01T00:00:00Z\"}",
                "{\"until\": \"+12345-01-01T00:00:00Z\"}",
                "{\"until\": \"tomorrow\"}",
                "{\"until\": \"2027-01-31\"}",
                "{\"until\": 1}",
                "{\"until\": {}}",
                "[]",
                "nonsense",
                ""
            })
    void aDeadlineIsAnInstantAfterNow(String body) {
        Invited invited = api.invited();

        Reply refused = post(invited, "/extend", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(api.session(invited.sessionId()).json().path("expiresAt").isNull())
                .isTrue();
    }

    @Test
    void anUnknownSessionIsNotFound() {
        for (String id : new String[] {UUID.randomUUID().toString(), "nonsense"}) {
            Invited unknown = new Invited(id, "");

            assertThat(revoke(unknown, "Invited by mistake").status()).isEqualTo(404);
            assertThat(post(unknown, "/restore", "{}").status()).isEqualTo(404);
            assertThat(extend(unknown, LATER).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/revoke", "/restore", "/extend"})
    void onlyTheRecruiterMayAndOnlyByPostingJson(String verb) {
        Invited invited = api.invited();
        String path = "/api/sessions/" + invited.sessionId() + verb;
        String body = Json.of("reason", "Invited by mistake", "until", LATER.toString());

        assertThat(demo.client().postJson(path, body).status()).isEqualTo(401);
        assertThat(recruiter.get(path).status()).isEqualTo(405);
        assertThat(recruiter
                        .exchange("POST", path, "application/x-www-form-urlencoded", "reason=x")
                        .status())
                .isEqualTo(415);
        assertThat(api.view(invited).status()).isEqualTo(200);
    }

    @Test
    void theDetailPageWithdrawsRestoresAndExtends() {
        Invited invited = api.invited();
        String page = "/interviews/" + invited.sessionId();
        Browser browser = demo.loggedIn();
        assertThat(browser.open(page).text())
                .contains("Withdraw link", "Extend until")
                .doesNotContain("Restore link");

        browser.send(page + "/link/revoke", "reason", "Invited <b> by mistake");

        assertThat(api.view(invited).status()).isEqualTo(410);
        assertThat(browser.open(page).text())
                .contains("It was withdrawn on", "Restore link", "Withdrew the link: Invited &lt;b&gt; by mistake")
                .doesNotContain("Withdraw link");

        browser.send(page + "/link/restore");
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        browser.open(page);
        browser.send(page + "/link/extend", "until", day.toString());

        assertThat(api.session(invited.sessionId()).field("expiresAt")).isEqualTo(day + "T23:59:59.999Z");
        assertThat(browser.open(page).text()).contains("It works until", "Restored the link");
    }

    @Test
    void aSubmittedInterviewHasNoButtonForMoreTime() {
        Invited invited = api.submitted();

        assertThat(demo.loggedIn().open("/interviews/" + invited.sessionId()).text())
                .contains("Withdraw link")
                .doesNotContain("Extend until");
    }

    @Test
    void whatIsTypedWrongIsRefusedAndChangesNothing() {
        Invited invited = api.invited();
        String page = "/interviews/" + invited.sessionId();

        for (String reason : new String[] {"", "x".repeat(10_000)}) {
            assertThat(send(page, "revoke", "reason", reason).status()).isEqualTo(400);
        }
        for (String until : new String[] {"", "tomorrow", "2020-01-01", "2027-13-01", "1".repeat(10_000)}) {
            Reply refused = send(page, "extend", "until", until);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).doesNotContain("1".repeat(100));
        }

        assertThat(api.session(invited.sessionId()).json().path("expiresAt").isNull())
                .isTrue();
        assertThat(api.view(invited).status()).isEqualTo(200);
    }

    @Test
    void aFormThatIsNotOursChangesNothing() {
        Invited invited = api.invited();
        String path = "/interviews/" + invited.sessionId() + "/link/revoke";

        assertThat(demo.loggedIn().forge(path, "reason=x").status()).isEqualTo(403);
        assertThat(demo.browser().forge(path, "reason=x").status()).isEqualTo(302);

        assertThat(api.view(invited).status()).isEqualTo(200);
    }

    private Reply send(String page, String verb, String field, String value) {
        Browser browser = demo.loggedIn();
        browser.open(page);
        return browser.send(page + "/link/" + verb, field, value);
    }

    private Reply revoke(Invited invited, String reason) {
        return post(invited, "/revoke", Json.of("reason", reason));
    }

    private Reply extend(Invited invited, Instant until) {
        return post(invited, "/extend", Json.of("until", until.toString()));
    }

    private Reply post(Invited invited, String verb, String body) {
        return recruiter.postJson("/api/sessions/" + invited.sessionId() + verb, body);
    }

    private Invited expired(Invited invited) {
        demo.part(JdbcTemplate.class)
                .update(
                        "update interview_session set expires_at = 1 where id = ?",
                        UUID.fromString(invited.sessionId()));
        return invited;
    }
}
