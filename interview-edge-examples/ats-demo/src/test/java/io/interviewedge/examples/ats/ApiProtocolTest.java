package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API's responses to malformed requests. */
@ExtendWith(DemoExtension.class)
class ApiProtocolTest {

    private final Demo demo;

    ApiProtocolTest(Demo demo) {
        this.demo = demo;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/sessions", "/api/sessions/01890000-0000-7000-8000-000000000000", "/api/nonsense"})
    void theRecruitersSideAsksForCredentials(String path) {
        Reply reply = demo.client().get(path);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Basic realm=");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void wrongCredentialsAreRefusedLikeNone() {
        Reply reply = demo.client()
                .header("Authorization", "Basic cmVjcnVpdGVyOndyb25n")
                .get("/api/sessions");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Basic realm=");
    }

    @Test
    void aLoggedInBrowserHasNoAccessToTheApiByItsCookie() {
        assertThat(demo.loggedIn().open("/api/sessions").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"text\":5,\"revision\":0}",
                "{\"text\":true,\"revision\":0}",
                "{\"text\":[\"a\"],\"revision\":0}",
                "{\"text\":\"a\",\"revision\":\"0\"}",
                "{\"text\":\"a\",\"revision\":0.5}",
                "{\"text\":\"a\",\"revision\":true}",
                "{\"text\":\"a\",\"revision\":99999999999}",
                "{\"text\":\"a\",\"revision\":-1}",
                "{\"text\":\"a\",\"revision\":0} trailing",
                "{\"text\":\"a\"}",
                "{\"revision\":0}",
                "{}"
            })
    void aBodyThatIsNotAnAnswerIsABadRequest(String body) {
        Invited invited = demo.api().started();

        Reply reply = demo.client().putJson(invited.api() + "/answers/proud-of", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.text()).doesNotContain(invited.token());
        assertThat(demo.api().view(invited).json().at("/questions/0/revision").asInt())
                .isZero();
    }

    @Test
    void anInviteOfWrongTypesIsABadRequest() {
        assertThat(demo.recruiter()
                        .postJson("/api/invites", "{\"jobId\":1,\"email\":\"a@example.com\"}")
                        .status())
                .isEqualTo(400);
        assertThat(demo.recruiter().postJson("/api/invites", "").status()).isEqualTo(400);
    }

    @Test
    void aHugeBodyIsNotReadToItsEnd() {
        Invited invited = demo.api().started();
        String body = "{\"text\":\"" + "x".repeat(2_000_000) + "\",\"revision\":0}";

        assertThat(demo.client()
                        .putJson(invited.api() + "/answers/proud-of", body)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void onlyJsonIsTaken() {
        String path = demo.api().started().api() + "/answers/proud-of";

        assertThat(demo.client().exchange("PUT", path, "text/plain", "{}").status())
                .isEqualTo(415);
        assertThat(demo.client()
                        .exchange("PUT", path, "application/x-www-form-urlencoded", "text=a&revision=0")
                        .status())
                .isEqualTo(415);
        assertThat(demo.recruiter()
                        .exchange("POST", "/api/invites", "text/plain", "{}")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void anUnsupportedMethodIsRefusedWithTheOnesThatAreSupported() {
        Reply reply = demo.client().exchange("DELETE", demo.api().invited().api(), null, "");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).contains("GET");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void startingAndSubmittingTakeNoGet() {
        Invited invited = demo.api().invited();

        assertThat(demo.client().get(invited.api() + "/start").status()).isEqualTo(405);
        assertThat(demo.client().get(invited.api() + "/submit").status()).isEqualTo(405);
        assertThat(demo.api().status(invited)).isEqualTo("invited");
    }

    @Test
    void anErrorIsProblemJsonWhateverTheClientAccepts() {
        Reply reply = demo.client().header("Accept", "text/html").get("/api/interviews/nonsense");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void noProblemContainsTheToken() {
        Invited invited = demo.api().started();

        assertThat(demo.api().answer(invited, "nonsense", "a", 0).text()).doesNotContain(invited.token());
        assertThat(demo.api().submit(invited).text()).doesNotContain(invited.token());
        assertThat(demo.client().get(invited.api() + "/nonsense").text()).doesNotContain(invited.token());
        assertThat(demo.client().get(invited.api() + "/start").text()).doesNotContain(invited.token());
    }
}
