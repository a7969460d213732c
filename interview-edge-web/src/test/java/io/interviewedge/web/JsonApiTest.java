package io.interviewedge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.interviewedge.session.InviteToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonApiTest {

    private final Host host = new Host();
    private final Visitor visitor =
            new Visitor(CandidatePages.builder(host.edge()).build());

    @Test
    void theViewHasTheQuestionsAndNothingForTheRecruiterAlone() {
        PageResponse reply = visitor.ask("GET", api(host.invited()));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("Content-Type", "application/json");
        assertThat(names(reply))
                .containsExactly(
                        "status",
                        "jobTitle",
                        "companyName",
                        "candidateName",
                        "introduction",
                        "locale",
                        "completedAt",
                        "expiresAt",
                        "questions",
                        "id",
                        "number",
                        "text",
                        "required",
                        "answer",
                        "revision",
                        "kind",
                        "type");
        assertThat(reply.text())
                .contains("\"candidateName\":\"Ada\"", "\"answer\":\"\",\"revision\":0")
                .doesNotContain("recruiter alone")
                .doesNotContain("ada@example.com");
    }

    @Test
    void startingTwiceIsStartingOnce() {
        InviteToken token = host.invited();

        PageResponse first = visitor.ask("POST", api(token) + "/start");
        PageResponse second = visitor.ask("POST", api(token) + "/start");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text()).contains("\"status\":\"in_progress\"");
    }

    @Test
    void eachSaveGivesTheNextRevision() {
        InviteToken token = host.started();

        assertThat(answer(token, "First", 0).text()).isEqualTo("{\"revision\":1}");
        assertThat(answer(token, "Second", 1).text()).isEqualTo("{\"revision\":2}");
        assertThat(host.firstAnswer(token)).isEqualTo("Second");
    }

    @Test
    void anAnswerThatWasChangedElsewhereIsAConflictWithTheCurrentText() {
        InviteToken token = host.started();
        answer(token, "From the phone", 0);

        PageResponse reply = answer(token, "From the laptop", 0);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text()).contains("\"text\":\"From the phone\"", "\"revision\":1");
        assertThat(host.firstAnswer(token)).isEqualTo("From the phone");
    }

    @Test
    void aTextOfTheLimitIsSavedAndOneCharacterMoreIsNot() {
        InviteToken token = host.started();

        assertThat(answer(token, "x".repeat(20_000), 0).status()).isEqualTo(200);
        PageResponse tooLong = answer(token, "x".repeat(20_001), 1);

        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.text()).contains("\"limit\":20000");
        assertThat(host.firstRevision(token)).isEqualTo(1);
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
        InviteToken token = host.started();

        assertThat(answer(token, text, 0).status()).isEqualTo(200);

        assertThat(host.firstAnswer(token)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "\u001B[31m", "\uD800 alone"})
    void whatCannotBeStoredIsRefusedByName(String text) {
        InviteToken token = host.started();

        PageResponse reply = answer(token, text, 0);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("\"field\":\"text\"", "U+");
        assertThat(host.firstRevision(token)).isZero();
    }

    @Test
    void thereIsNoAnsweringBeforeTheStart() {
        InviteToken token = host.invited();

        assertThat(answer(token, "Early", 0).status()).isEqualTo(409);
        assertThat(visitor.ask("POST", api(token) + "/submit").status()).isEqualTo(409);
        assertThat(host.status(token)).isEqualTo("invited");
    }

    @Test
    void anUnknownQuestionIsNotFound() {
        PageResponse reply =
                visitor.json("PUT", api(host.started()) + "/answers/nonsense", "{\"text\":\"Text\",\"revision\":0}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).contains("\"code\":\"question_not_found\"");
    }

    @Test
    void aSubmitWithoutTheRequiredAnswersSaysWhichAreMissing() {
        InviteToken token = host.started();
        host.edge().interviews().answer(token, "slow-query", "I measure.", 0);
        host.edge().interviews().answer(token, "proud-of", "  \n ", 0);

        PageResponse reply = visitor.ask("POST", api(token) + "/submit");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text()).contains("\"missing\":[\"proud-of\",\"exactly-once\",\"disagreement\"]");
        assertThat(host.status(token)).isEqualTo("in_progress");
    }

    @Test
    void submittingTwiceIsSubmittingOnce() {
        InviteToken token = host.answered();

        PageResponse first = visitor.ask("POST", api(token) + "/submit");
        PageResponse second = visitor.ask("POST", api(token) + "/submit");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text()).contains("\"status\":\"completed\"");
    }

    @Test
    void theAnswersAreLockedAfterTheSubmit() {
        InviteToken token = host.submitted();

        PageResponse reply = answer(token, "Late", 1);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text()).doesNotContain("\"revision\"");
        assertThat(host.firstAnswer(token)).startsWith("My answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-4000-8000-000000000000",
                "x",
                "",
                "a%2Fb",
                "a%0Ab",
                "%7Btoken%7D",
                "a;b",
                "%",
                "%ff",
                "..%2F..%2Fetc",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void everyDeadLinkLooksTheSame(String token) {
        PageResponse unknown = visitor.ask("GET", "/api/11111111-1111-4111-8111-111111111111");
        PageResponse reply = visitor.ask("GET", "/api/" + token);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.headers())
                .isEqualTo(unknown.headers())
                .containsEntry("Content-Type", "application/problem+json");
        assertThat(reply.body()).isEqualTo(unknown.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "[1,2,3]",
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
                "{\"text\":\"a\",\"text\":\"b\",\"revision\":0}",
                "{\"text\":\"a\"}",
                "{\"revision\":0}",
                "{}"
            })
    void aBodyThatIsNotAnAnswerIsABadRequest(String body) {
        InviteToken token = host.started();

        PageResponse reply = visitor.json("PUT", api(token) + "/answers/proud-of", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(reply.text()).doesNotContain(token.value());
        assertThat(host.firstRevision(token)).isZero();
    }

    @Test
    void jsonNestedWithoutEndIsABadRequest() {
        assertThat(visitor.json("PUT", api(host.started()) + "/answers/proud-of", "[".repeat(50_000))
                        .status())
                .isEqualTo(400);
        assertThat(visitor.json("PUT", api(host.started()) + "/answers/proud-of", "{\"x\":" + "[".repeat(50_000))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aHugeBodyIsTooLarge() {
        InviteToken token = host.started();

        assertThat(answer(token, "x".repeat(2_000_000), 0).status()).isEqualTo(413);
        assertThat(host.firstRevision(token)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json;charset=ISO-8859-1",
                "FORGED;;=",
                ""
            })
    void onlyJsonInUtf8IsTaken(String type) {
        InviteToken token = host.started();

        PageResponse reply =
                visitor.send("PUT", api(token) + "/answers/proud-of", type, "{\"text\":\"a\",\"revision\":0}");

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.text()).doesNotContain("FORGED");
        assertThat(host.firstRevision(token)).isZero();
    }

    @Test
    void anUnsupportedMethodIsRefusedWithTheOnesThatAreSupported() {
        InviteToken token = host.invited();

        PageResponse reply = visitor.ask("DELETE", api(token));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers())
                .containsEntry("Allow", "GET, HEAD")
                .containsEntry("Content-Type", "application/problem+json");
        assertThat(visitor.ask("GET", api(token) + "/start").status()).isEqualTo(405);
        assertThat(visitor.ask("GET", api(token) + "/submit").status()).isEqualTo(405);
        assertThat(host.status(token)).isEqualTo("invited");
    }

    @Test
    void noProblemContainsTheToken() {
        InviteToken token = host.started();
        String api = api(token);

        for (PageResponse reply : List.of(
                visitor.json("PUT", api + "/answers/nonsense", "{\"text\":\"a\",\"revision\":0}"),
                visitor.ask("POST", api + "/submit"),
                visitor.ask("GET", api + "/nonsense"),
                visitor.ask("GET", api + "/start"))) {
            assertThat(reply.status()).isGreaterThanOrEqualTo(400);
            assertThat(reply.text()).doesNotContain(token.value());
        }
    }

    private PageResponse answer(InviteToken token, String text, int revision) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format(Locale.ROOT, "\\u%04x", c)));
        return visitor.json(
                "PUT",
                api(token) + "/answers/proud-of",
                "{\"text\":\"" + (text.length() > 1_000 ? text : escaped) + "\",\"revision\":" + revision + "}");
    }

    /** The names of the object and of its first question, in order. */
    private static List<String> names(PageResponse reply) {
        List<String> names = new ArrayList<>();
        try (JsonParser in = new JsonFactory().createParser(reply.text())) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.FIELD_NAME && !names.contains(in.currentName())) {
                    names.add(in.currentName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static String api(InviteToken token) {
        return "/api/" + token.value();
    }
}
