package io.interviewedge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InviteToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatePagesTest {

    private final Host host = new Host();
    private final Visitor visitor =
            new Visitor(CandidatePages.builder(host.edge()).build());

    @Test
    void theWelcomeShowsJobCompanyAndName() {
        assertThat(visitor.open(page(host.invited())).text())
                .contains("Backend Engineer", "Fernweh Maps", "Ada", "5 questions", "Start Interview")
                .doesNotContain("ada@example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'November 27, 2036'",
        "en-GB, 27 November 2036",
        "pt-BR, 27 de novembro de 2036",
        "zh-CN, 2036年11月27日",
        "sv, 'November 27, 2036'"
    })
    void aDeadlineIsWrittenAsInTheCandidatesCountry(String tag, String written) {
        InviteToken token = host.invited(
                request -> request.locale(Locale.forLanguageTag(tag)).expiresAt(Instant.parse("2036-11-27T20:30:00Z")));

        assertThat(visitor.open(page(token)).text()).contains(written);
    }

    @Test
    void theWholeFlowWorksWithoutScript() {
        InviteToken token = host.invited();
        visitor.open(page(token));

        PageResponse page = visitor.submit();
        assertThat(page.text()).contains("Question 1 of 5").doesNotContain("value=\"back\"");
        for (int number = 1; number <= 5; number++) {
            page = visitor.submit("text", "Answer " + number, "revision", "0", "direction", "next");
        }
        assertThat(page.text()).contains("Your answers", "Answer 1", "Answer 5", "Submit Interview");
        page = visitor.submit();

        assertThat(page.text())
                .contains("Your interview was submitted", "Answer 1")
                .doesNotContain("<form");
        assertThat(host.status(token)).isEqualTo("completed");
    }

    @Test
    void refusalsAreToldByTheirCode() {
        List<String> told = new ArrayList<>();
        Visitor other = new Visitor(CandidatePages.builder(host.edge())
                .onRefusal(refusal -> {
                    told.add(refusal.code());
                    throw new IllegalStateException("a listener that fails");
                })
                .build());

        assertThat(other.ask("GET", page(host.invited())).status()).isEqualTo(200);
        assertThat(other.ask("GET", "/nothing").status()).isEqualTo(404);
        assertThat(other.ask("GET", "/api/nothing").status()).isEqualTo(404);

        assertThat(told).containsExactly("invitation_not_found", "invitation_not_found");
    }

    @Test
    void lookingChangesNothing() {
        InviteToken token = host.invited();

        for (String path : new String[] {page(token), page(token) + "/start", page(token) + "/submit", api(token)}) {
            visitor.ask("GET", path);
            visitor.ask("HEAD", path);
        }

        assertThat(host.status(token)).isEqualTo("invited");
    }

    @Test
    void backLeadsToTheQuestionBeforeAndSavesToo() {
        InviteToken token = host.started();

        PageResponse reply =
                visitor.post(page(token) + "/questions/2", "text", "Second", "revision", "0", "direction", "back");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(visitor.location()).isEqualTo(page(token) + "/questions/1");
        assertThat(visitor.open(page(token) + "/questions/2").text())
                .contains("\nSecond</textarea>", "name=\"revision\" value=\"1\"");
    }

    @Test
    void aLinkInProgressOpensAtTheFirstUnansweredQuestion() {
        InviteToken token = host.started();
        host.edge().interviews().answer(token, "proud-of", "First", 0);
        host.edge().interviews().answer(token, "exactly-once", "Third", 0);

        visitor.ask("GET", page(token));

        assertThat(visitor.location()).isEqualTo(page(token) + "/questions/2");
    }

    @Test
    void aLinkWithAllAnswersOpensAtTheSummary() {
        InviteToken token = host.answered();
        host.edge().interviews().answer(token, "anything-else", "No.", 0);

        visitor.ask("GET", page(token));

        assertThat(visitor.location()).isEqualTo(page(token) + "/summary");
    }

    @Test
    void textWithLineBreaksAndMarkupSurvivesTheForm() {
        InviteToken token = host.started();

        visitor.post(page(token) + "/questions/1", "text", "\r\n  <b>one</b>\r\n\r\ntwo 👩🏽‍💻 ", "revision", "0");

        assertThat(host.firstAnswer(token)).isEqualTo("\n  <b>one</b>\n\ntwo 👩🏽‍💻 ");
        assertThat(visitor.open(page(token) + "/questions/1").text())
                .contains(">\n\n  &lt;b&gt;one&lt;/b&gt;\n\ntwo 👩🏽‍💻 </textarea>");
    }

    @Test
    void aConflictShowsBothTextsAndKeepMineSavesMine() {
        InviteToken token = host.started();
        String question = page(token) + "/questions/1";
        host.edge().interviews().answer(token, "proud-of", "From the phone", 0);

        PageResponse conflict = visitor.post(question, "text", "From the laptop", "revision", "0", "direction", "next");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text())
                .contains("From the phone", "From the laptop", "Keep mine", "Use the other")
                .contains("name=\"revision\" value=\"1\"", "maxlength=\"20000\"");
        visitor.post(question, "text", "From the laptop", "revision", "1", "direction", "next");
        assertThat(visitor.location()).isEqualTo(page(token) + "/questions/2");
        assertThat(host.firstAnswer(token)).isEqualTo("From the laptop");
    }

    @Test
    void anAnswerThatCannotBeSavedStaysInTheField() {
        InviteToken token = host.started();
        String question = page(token) + "/questions/1";

        PageResponse tooLong = visitor.post(question, "text", "x".repeat(20_001), "revision", "0");
        PageResponse unstorable = visitor.post(question, "text", "bell \u0007", "revision", "0");

        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.text()).contains("x".repeat(20_001), "at most 20,000 are allowed", "role=\"alert\"");
        assertThat(unstorable.status()).isEqualTo(400);
        assertThat(unstorable.text()).contains("U+0007");
        assertThat(host.firstRevision(token)).isZero();
    }

    @Test
    void typingThatComesAfterTheSubmitIsShownAndNotSaved() {
        InviteToken token = host.submitted();

        PageResponse reply =
                visitor.post(page(token) + "/questions/1", "text", "Too late", "revision", "1", "direction", "next");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text()).contains("Your last change was not saved", "Too late");
    }

    @Test
    void openingTheAddressOfAFormSendsNothing() {
        InviteToken token = host.invited();

        for (String form : new String[] {"/start", "/submit"}) {
            visitor.ask("GET", page(token) + form);
            assertThat(visitor.location()).isEqualTo(page(token));
        }
        assertThat(host.status(token)).isEqualTo("invited");
    }

    @Test
    void aSubmitWithMissingAnswersMarksThem() {
        InviteToken token = host.started();

        PageResponse reply = visitor.post(page(token) + "/submit");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text()).contains("Not submitted yet:", "No answer yet; this question is required.");
        assertThat(host.status(token)).isEqualTo("in_progress");
    }

    @Test
    void aSubmittedInterviewStaysReadableAndNothingElse() {
        InviteToken token = host.submitted();

        assertThat(visitor.open(page(token)).text()).contains("Your interview was submitted", "My answer to proud-of");
        for (String step : new String[] {"/questions/1", "/summary"}) {
            visitor.ask("GET", page(token) + step);
            assertThat(visitor.location()).isEqualTo(page(token));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/questions/0", "/questions/6", "/questions/x", "/questions/-1"})
    void aQuestionThatIsNotThereLeadsBackToTheInterview(String path) {
        InviteToken token = host.started();

        visitor.ask("GET", page(token) + path);

        assertThat(visitor.location()).isEqualTo(page(token));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-4000-8000-000000000000",
                "00000000-0000-4000-8000-000000000000/",
                "00000000-0000-4000-8000-000000000000/summary",
                "00000000-0000-4000-8000-000000000000/questions/1",
                "x",
                "a%2Fb",
                "a%0Ab",
                "a;b",
                "%7Btoken%7D",
                "%",
                "%ff",
                "..",
                "nonsense/at/all",
                "",
                "/"
            })
    void everyDeadLinkLooksTheSame(String token) {
        PageResponse unknown = visitor.ask("GET", "/11111111-1111-4111-8111-111111111111");
        PageResponse reply = visitor.ask("GET", "/" + token);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).contains("This link leads nowhere");
        assertThat(reply.text().replace("../", "").replace("./", ""))
                .isEqualTo(unknown.text().replace("./", ""));
    }

    @Test
    void aLinkCopiedWithItsFullStopOrInCapitalsStillWorks() {
        String page = page(host.invited());

        for (String copied : new String[] {page + ".", page + "/", page.toUpperCase(Locale.ROOT)}) {
            assertThat(visitor.ask("GET", copied).status()).isEqualTo(200);
        }
    }

    private static String page(InviteToken token) {
        return "/" + token.value();
    }

    private static String api(InviteToken token) {
        return "/api/" + token.value();
    }
}
