package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api;
import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Client;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(DemoExtension.class)
class InterviewsApiTest {

    private final Api api;
    private final Client anybody;

    InterviewsApiTest(Demo demo) {
        api = demo.api();
        anybody = demo.client();
    }

    @Test
    void theViewHasTheQuestionsAndNothingForTheRecruiterAlone() {
        Reply reply = api.view(api.invited("Ada"));

        assertThat(reply.status()).isEqualTo(200);
        JsonNode view = reply.json();
        assertThat(view.propertyNames())
                .containsExactly("status", "jobTitle", "companyName", "candidateName", "questions");
        assertThat(view.at("/questions/0").propertyNames())
                .containsExactly("id", "number", "text", "answer", "revision");
        assertThat(view.path("candidateName").asString()).isEqualTo("Ada");
        assertThat(view.at("/questions/0/answer").asString()).isEmpty();
        assertThat(view.at("/questions/0/revision").asInt()).isZero();
        assertThat(reply.text()).doesNotContain("model").doesNotContain("ada@example.com");
    }

    @Test
    void lookingChangesNothing() {
        Invited invited = api.invited();

        api.view(invited);
        anybody.exchange("HEAD", invited.api(), null, "");
        anybody.get(invited.page());
        anybody.exchange("HEAD", invited.page(), null, "");

        assertThat(api.status(invited)).isEqualTo("invited");
    }

    @Test
    void startingTwiceIsStartingOnce() {
        Invited invited = api.invited();

        Reply first = api.start(invited);
        String startedAt = api.session(invited.sessionId()).field("startedAt");
        Reply second = api.start(invited);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(first.field("status")).isEqualTo("in_progress");
        assertThat(api.session(invited.sessionId()).field("startedAt")).isEqualTo(startedAt);
    }

    @Test
    void eachSaveGivesTheNextRevision() {
        Invited invited = api.started();

        assertThat(api.answer(invited, "proud-of", "First", 0).text()).isEqualTo("{\"revision\":1}");
        assertThat(api.answer(invited, "proud-of", "Second", 1).text()).isEqualTo("{\"revision\":2}");
        assertThat(api.view(invited).json().at("/questions/0/answer").asString())
                .isEqualTo("Second");
    }

    @Test
    void anAnswerThatWasChangedElsewhereIsAConflictWithTheCurrentText() {
        Invited invited = api.started();
        api.answer(invited, "proud-of", "From the phone", 0);

        Reply reply = api.answer(invited, "proud-of", "From the laptop", 0);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.field("text")).isEqualTo("From the phone");
        assertThat(reply.json().path("revision").asInt()).isEqualTo(1);
        assertThat(api.view(invited).json().at("/questions/0/answer").asString())
                .isEqualTo("From the phone");
    }

    @Test
    void aTextOfTheLimitIsSavedAndOneCharacterMoreIsNot() {
        Invited invited = api.started();

        assertThat(api.answer(invited, "proud-of", "x".repeat(20_000), 0).status())
                .isEqualTo(200);
        Reply tooLong = api.answer(invited, "proud-of", "x".repeat(20_001), 1);

        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.json().path("limit").asInt()).isEqualTo(20_000);
        assertThat(api.view(invited).json().at("/questions/0/revision").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩🏽‍💻 emoji",
                "\u0645\u0631\u062D\u0628\u0627 \u202Bright to left\u202C",
                "e\u0301 is not \u00E9",
                "\n\n leading and trailing \n",
                "tabs\tand\r\nline breaks",
                "<script>alert(1)</script> & \"quotes\" '",
                "ı İ ß ﬁ",
                " "
            })
    void textSurvivesExactly(String text) {
        Invited invited = api.started();

        assertThat(api.answer(invited, "proud-of", text, 0).status()).isEqualTo(200);

        assertThat(api.view(invited).json().at("/questions/0/answer").asString())
                .isEqualTo(text);
        assertThat(api.session(invited.sessionId()).json().at("/answers/0/text").asString())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "\u001B[31m", "\uD800 alone"})
    void whatCannotBeStoredIsRefusedByName(String text) {
        Invited invited = api.started();
        String json = "{\"text\":\"" + escaped(text) + "\",\"revision\":0}";

        Reply reply = anybody.putJson(invited.api() + "/answers/proud-of", json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.field("field")).isEqualTo("text");
        assertThat(reply.field("detail")).contains("U+");
        assertThat(api.view(invited).json().at("/questions/0/revision").asInt()).isZero();
    }

    @Test
    void thereIsNoAnsweringBeforeTheStart() {
        Invited invited = api.invited();

        assertThat(api.answer(invited, "proud-of", "Early", 0).status()).isEqualTo(409);
        assertThat(api.submit(invited).status()).isEqualTo(409);
        assertThat(api.status(invited)).isEqualTo("invited");
    }

    @Test
    void anUnknownQuestionIsNotFound() {
        Reply reply = api.answer(api.started(), "nonsense", "Text", 0);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.field("code")).isEqualTo("question_not_found");
    }

    @Test
    void aSubmitWithoutTheRequiredAnswersSaysWhichAreMissing() {
        Invited invited = api.started();
        api.answer(invited, "slow-query", "I measure.", 0);
        api.answer(invited, "proud-of", "  \n ", 0);

        Reply reply = api.submit(invited);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("missing").valueStream().map(JsonNode::asString))
                .containsExactly("proud-of", "exactly-once", "disagreement");
        assertThat(api.status(invited)).isEqualTo("in_progress");
    }

    @Test
    void submittingTwiceIsSubmittingOnce() {
        Invited invited = api.answered();

        Reply first = api.submit(invited);
        String completedAt = api.session(invited.sessionId()).field("completedAt");
        Reply second = api.submit(invited);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.field("status")).isEqualTo("completed");
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(api.session(invited.sessionId()).field("completedAt")).isEqualTo(completedAt);
    }

    @Test
    void theAnswersAreLockedAfterTheSubmit() {
        Invited invited = api.submitted();

        Reply reply = api.answer(invited, "proud-of", "Late", 1);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().has("revision")).isFalse();
        assertThat(api.view(invited).json().at("/questions/0/answer").asString())
                .startsWith("My answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-4000-8000-000000000000",
                "x",
                "a%2Fb",
                "a%0Ab",
                "%7Btoken%7D",
                "a;b",
                "..%2F..%2Fetc",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void everyDeadLinkLooksTheSame(String token) {
        Reply unknown = anybody.get("/api/interviews/11111111-1111-4111-8111-111111111111");
        Reply reply = anybody.get("/api/interviews/" + token);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.bytes()).isEqualTo(unknown.bytes());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format(Locale.ROOT, "\\u%04x", c)));
        return escaped.toString();
    }
}
