package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api;
import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Client;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(DemoExtension.class)
class SessionsApiTest {

    private final Demo demo;
    private final Api api;

    SessionsApiTest(Demo demo) {
        this.demo = demo;
        api = demo.api();
    }

    @Test
    void anItemHasTheDocumentedFields() {
        Invited invited = api.started();

        JsonNode item = api.sessions("?limit=1").json().at("/items/0");

        assertThat(item.propertyNames())
                .containsExactly(
                        "sessionId",
                        "candidateName",
                        "candidateEmail",
                        "jobId",
                        "jobTitle",
                        "status",
                        "createdAt",
                        "startedAt",
                        "completedAt",
                        "expiresAt",
                        "revokedAt");
        assertThat(item.path("sessionId").asString()).isEqualTo(invited.sessionId());
        assertThat(item.path("status").asString()).isEqualTo("in_progress");
        assertThat(Instant.parse(item.path("createdAt").asString()))
                .isBeforeOrEqualTo(Instant.parse(item.path("startedAt").asString()));
        assertThat(item.path("completedAt").isNull()).isTrue();
    }

    @Test
    void theListIsNarrowedByStatusAndJob() {
        api.submitted();
        api.invite("jobId", "product-designer", "email", "grace@example.com");

        for (JsonNode item :
                api.sessions("?status=completed&job=backend-engineer").json().path("items")) {
            assertThat(item.path("status").asString()).isEqualTo("completed");
            assertThat(item.path("jobId").asString()).isEqualTo("backend-engineer");
        }
        assertThat(api.sessions("?status=completed").json().at("/items/0").isMissingNode())
                .isFalse();
        assertThat(api.sessions("?job=nobody").json().path("items").size()).isZero();
    }

    @Test
    void thePagesTogetherAreTheWholeList() {
        Invited oldest = api.invited();
        Invited middle = api.invited();
        Invited newest = api.invited();

        Reply first = api.sessions("?limit=2");
        Reply second = api.sessions("?limit=2&cursor=" + first.field("next"));

        assertThat(first.json().at("/items/0/sessionId").asString()).isEqualTo(newest.sessionId());
        assertThat(first.json().at("/items/1/sessionId").asString()).isEqualTo(middle.sessionId());
        assertThat(second.json().at("/items/0/sessionId").asString()).isEqualTo(oldest.sessionId());
        assertThat(api.sessions("?job=nobody").json().path("next").isNull()).isTrue();
    }

    @Test
    void aFilterWithoutAValueIsNone() {
        api.invited();

        Reply reply = api.sessions("?status=&job=&limit=&cursor=");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo(api.sessions("").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?status=done",
                "?status=INVITED",
                "?limit=0",
                "?limit=201",
                "?limit=-1",
                "?limit=ten",
                "?limit=99999999999",
                "?cursor=nonsense",
                "?status=%ff",
                "?job=%00"
            })
    void aWrongFilterIsABadRequest(String query) {
        Reply reply = api.sessions(query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void aCursorOfAnotherQueryIsABadRequest() {
        api.invited();
        api.invited();
        String next = api.sessions("?limit=1").field("next");

        assertThat(api.sessions("?status=invited&limit=1&cursor=" + next).status())
                .isEqualTo(400);
    }

    @Test
    void thereIsNoAnalysisBeforeTheInterviewIsCompleted() {
        JsonNode session = api.session(api.answered().sessionId()).json();

        assertThat(session.path("analysis").isNull()).isTrue();
        assertThat(session.at("/answers/0/questionId").asString()).isEqualTo("proud-of");
        assertThat(session.at("/answers/0/number").asInt()).isEqualTo(1);
        assertThat(session.at("/answers/0/question").asString()).startsWith("Tell us about");
        assertThat(session.at("/answers/0/text").asString()).startsWith("My answer to proud-of");
    }

    @Test
    void aProgramThatLooksAheadHasNothingAnalysed() {
        Invited invited = api.submitted();
        String path = "/api/sessions/" + invited.sessionId();
        Client browser = demo.recruiter().header("Sec-Purpose", "prefetch");

        demo.recruiter().exchange("HEAD", path, null, "");
        demo.recruiter().exchange("HEAD", "/interviews/" + invited.sessionId(), null, "");

        assertThat(browser.get(path).json().path("analysis").isNull()).isTrue();
    }

    @Test
    void anAnswerIsThereAsItIsStoredAndAsPeopleReadIt() {
        JsonNode answers = api.session(api.surveyed().sessionId()).json().path("answers");

        assertThat(answers.path(1).toString())
                .isEqualTo(
                        "{\"questionId\":\"languages\",\"number\":2,\"question\":\"In which of these languages could"
                                + " you answer a call?\",\"kind\":\"choice\",\"text\":\"de\\nes\",\"shownText\":\"German; Spanish\"}");
        assertThat(answers.findValuesAsString("shownText"))
                .startsWith("Only some of them", "German; Spanish", "4/5", "6.5 weeks");
    }

    @Test
    void openingACompletedInterviewHasItAnalysedOnce() {
        Invited invited = api.submitted();

        JsonNode analysis = api.session(invited.sessionId()).json().path("analysis");

        assertThat(analysis.propertyNames())
                .containsExactly(
                        "state",
                        "analyzer",
                        "overall",
                        "verdict",
                        "verdictReason",
                        "summary",
                        "traits",
                        "observations");
        assertThat(analysis.path("state").asString()).isEqualTo("succeeded");
        assertThat(analysis.path("analyzer").asString()).isEqualTo("rules 2");
        assertThat(analysis.path("verdict").asString()).isIn("hire", "maybe", "no_hire");
        assertThat(analysis.path("traits").propertyNames())
                .containsExactly("communication", "problemSolving", "techDepth", "clarity", "experience");
        double sum = 0;
        for (JsonNode score : analysis.path("traits")) {
            assertThat(score.asDouble()).isBetween(0.0, 10.0);
            sum += score.asDouble();
        }
        assertThat(analysis.path("overall").asDouble()).isBetween(sum / 5 - 0.051, sum / 5 + 0.051);
        assertThat(analysis.at("/observations/0/questionId").asString()).isEqualTo("proud-of");
        assertThat(api.session(invited.sessionId()).json().path("analysis")).isEqualTo(analysis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01890000-0000-7000-8000-000000000000", "nonsense", "1-1-1-1-1"})
    void anUnknownSessionIsNotFound(String id) {
        Reply reply = api.session(id);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
