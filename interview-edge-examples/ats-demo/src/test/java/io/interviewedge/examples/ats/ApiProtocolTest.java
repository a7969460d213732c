package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void anInviteOfWrongTypesIsABadRequest() {
        assertThat(demo.recruiter()
                        .postJson("/api/invites", "{\"jobId\":1,\"email\":\"a@example.com\"}")
                        .status())
                .isEqualTo(400);
        assertThat(demo.recruiter().postJson("/api/invites", "").status()).isEqualTo(400);
    }

    @Test
    void onlyJsonIsTaken() {
        assertThat(demo.recruiter()
                        .exchange("POST", "/api/invites", "text/plain", "{}")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void anErrorIsProblemJsonWhateverTheClientAccepts() {
        Reply reply = demo.client().header("Accept", "text/html").get("/i/api/nonsense");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
