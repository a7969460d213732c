package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api;
import io.interviewedge.examples.ats.http.Client;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Json;
import io.interviewedge.examples.ats.http.Reply;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(DemoExtension.class)
class AnalysesApiTest {

    private final Demo demo;
    private final Api api;
    private final Client recruiter;

    AnalysesApiTest(Demo demo) {
        this.demo = demo;
        api = demo.api();
        recruiter = demo.recruiter();
    }

    private static String path(String sessionId) {
        return "/api/sessions/" + sessionId + "/analyses";
    }

    @Test
    void anotherAnalysisIsMadeAndSaysWhoAskedForItAndWhy() {
        String id = api.submitted().sessionId();
        api.session(id);

        Reply reply = recruiter.postJson(path(id), Json.of("reason", "The rules changed"));

        assertThat(reply.status()).isEqualTo(200);
        JsonNode attempt = reply.json();
        assertThat(attempt.propertyNames())
                .containsExactlyInAnyOrder(
                        "attempt",
                        "counts",
                        "state",
                        "analyzer",
                        "overall",
                        "verdict",
                        "verdictReason",
                        "summary",
                        "traits",
                        "observations",
                        "orderedBy",
                        "reason",
                        "startedAt",
                        "finishedAt",
                        "retryAt",
                        "stamp");
        assertThat(attempt.path("attempt").asInt()).isEqualTo(2);
        assertThat(attempt.path("counts").asBoolean()).isTrue();
        assertThat(attempt.path("state").asString()).isEqualTo("succeeded");
        assertThat(attempt.path("orderedBy").asString()).isEqualTo("recruiter");
        assertThat(attempt.path("reason").asString()).isEqualTo("The rules changed");
        assertThat(Instant.parse(attempt.path("startedAt").asString()))
                .isBeforeOrEqualTo(Instant.parse(attempt.path("finishedAt").asString()));
    }

    @Test
    void theListHasAllAttemptsAndMarksTheOneThatCounts() {
        String id = api.submitted().sessionId();
        api.session(id);
        JsonNode second =
                recruiter.postJson(path(id), Json.of("reason", "Once more")).json();

        JsonNode items = recruiter.get(path(id)).json().path("items");

        assertThat(items.size()).isEqualTo(2);
        assertThat(items.at("/0/attempt").asInt()).isEqualTo(1);
        assertThat(items.at("/0/counts").asBoolean()).isFalse();
        assertThat(items.at("/0/reason").isNull()).isTrue();
        assertThat(items.path(1)).isEqualTo(second);
    }

    @Test
    void listingTheAttemptsStartsNone() {
        String id = api.submitted().sessionId();

        assertThat(recruiter.get(path(id)).json().path("items").size()).isZero();
        assertThat(recruiter.get(path(id)).json().path("items").size()).isZero();
    }

    @Test
    void anInterviewThatIsNotCompletedIsNotAnalysed() {
        String id = api.answered().sessionId();

        Reply reply = recruiter.postJson(path(id), Json.of("reason", "I am curious"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.field("code")).isEqualTo("interview_not_completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": null}", "{\"reason\": \" \"}", "{\"reason\": \"a\\u0000b\"}", "", "[]"})
    void aBadReasonIsABadRequest(String body) {
        String id = api.submitted().sessionId();

        assertThat(recruiter.postJson(path(id), body).status()).isEqualTo(400);
        assertThat(recruiter.get(path(id)).json().path("items").size()).isZero();
    }

    @Test
    void aReasonThatIsTooLongIsABadRequest() {
        String id = api.submitted().sessionId();

        Reply reply = recruiter.postJson(path(id), Json.of("reason", "x".repeat(10_000)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.field("field")).isEqualTo("reason");
        assertThat(recruiter.get(path(id)).json().path("items").size()).isZero();
    }

    @Test
    void anUnknownSessionHasNoAttempts() {
        String nobody = path("01890000-0000-7000-8000-000000000000");

        assertThat(recruiter.get(nobody).status()).isEqualTo(404);
        assertThat(recruiter.postJson(nobody, Json.of("reason", "Why not")).status())
                .isEqualTo(404);
    }

    @Test
    void onlyTheRecruiterSeesAttempts() {
        String id = api.submitted().sessionId();

        assertThat(demo.client().get(path(id)).status()).isEqualTo(401);
        assertThat(demo.client()
                        .postJson(path(id), Json.of("reason", "Why not"))
                        .status())
                .isEqualTo(401);
    }
}
