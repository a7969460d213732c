package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api;
import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The candidate's pages in a browser without script. */
@ExtendWith(DemoExtension.class)
class CandidatePagesTest {

    private final Demo demo;
    private final Api api;
    private final Browser browser;

    CandidatePagesTest(Demo demo) {
        this.demo = demo;
        this.api = demo.api();
        this.browser = demo.browser();
    }

    @Test
    void theWelcomeShowsJobCompanyAndName() {
        assertThat(browser.open(api.invited("Ada").page()).text())
                .contains("Backend Engineer", "Fernweh Maps", "Ada", "5 questions", "Start Interview")
                .doesNotContain("ada@example.com");
    }

    @Test
    void theWholeFlowWorksWithoutScript() {
        Invited invited = api.invited();
        browser.open(invited.page());

        Reply page = browser.sendAndFollow(invited.page() + "/start");
        assertThat(page.text()).contains("Question 1 of 5").doesNotContain("value=\"back\"");
        for (int number = 1; number <= 5; number++) {
            page = browser.sendAndFollow(
                    invited.page() + "/questions/" + number,
                    "text",
                    "Answer " + number,
                    "revision",
                    "0",
                    "direction",
                    "next");
        }
        assertThat(page.text()).contains("Your answers", "Answer 1", "Answer 5", "Submit Interview");
        page = browser.sendAndFollow(invited.page() + "/submit");

        assertThat(page.text())
                .contains("Your interview was submitted", "Answer 1")
                .doesNotContain("<form");
        assertThat(api.status(invited)).isEqualTo("completed");
    }

    @Test
    void backLeadsToTheQuestionBeforeAndSavesToo() {
        Invited invited = api.started();
        browser.open(invited.page() + "/questions/2");

        Reply reply =
                browser.send(invited.page() + "/questions/2", "text", "Second", "revision", "0", "direction", "back");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo(invited.page() + "/questions/1");
        assertThat(browser.open(invited.page() + "/questions/2").text())
                .contains("\nSecond</textarea>", "name=\"revision\" value=\"1\"");
    }

    @Test
    void aLinkInProgressOpensAtTheFirstUnansweredQuestion() {
        Invited invited = api.started();
        api.answer(invited, "proud-of", "First", 0);
        api.answer(invited, "exactly-once", "Third", 0);

        assertThat(browser.open(invited.page()).location()).isEqualTo(invited.page() + "/questions/2");
    }

    @Test
    void aLinkWithAllAnswersOpensAtTheSummary() {
        Invited invited = api.answered();
        api.answer(invited, "anything-else", "No.", 0);

        assertThat(browser.open(invited.page()).location()).isEqualTo(invited.page() + "/summary");
    }

    @Test
    void textWithLineBreaksAndMarkupSurvivesTheForm() {
        Invited invited = api.started();
        browser.open(invited.page() + "/questions/1");

        browser.send(invited.page() + "/questions/1", "text", "\r\n  <b>one</b>\r\n\r\ntwo 👩🏽‍💻 ", "revision", "0");

        assertThat(api.view(invited).json().at("/questions/0/answer").asString())
                .isEqualTo("\n  <b>one</b>\n\ntwo 👩🏽‍💻 ");
        assertThat(browser.open(invited.page() + "/questions/1").text())
                .contains(">\n\n  &lt;b&gt;one&lt;/b&gt;\n\ntwo 👩🏽‍💻 </textarea>");
    }

    @Test
    void aConflictShowsBothTextsAndKeepMineSavesMine() {
        Invited invited = api.started();
        String question = invited.page() + "/questions/1";
        browser.open(question);
        api.answer(invited, "proud-of", "From the phone", 0);

        Reply conflict = browser.send(question, "text", "From the laptop", "revision", "0", "direction", "next");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text())
                .contains("From the phone", "From the laptop", "Keep mine", "Use the other")
                .contains("name=\"revision\" value=\"1\"");
        Reply kept = browser.send(question, "text", "From the laptop", "revision", "1", "direction", "next");
        assertThat(kept.location()).isEqualTo(invited.page() + "/questions/2");
        assertThat(api.view(invited).json().at("/questions/0/answer").asString())
                .isEqualTo("From the laptop");
    }

    @Test
    void anAnswerThatCannotBeSavedStaysInTheField() {
        Invited invited = api.started();
        String question = invited.page() + "/questions/1";
        browser.open(question);

        Reply tooLong = browser.send(question, "text", "x".repeat(20_001), "revision", "0");
        Reply unstorable = browser.send(question, "text", "bell \u0007", "revision", "0");

        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.text()).contains("x".repeat(20_001), "at most 20000 are allowed", "role=\"alert\"");
        assertThat(unstorable.status()).isEqualTo(400);
        assertThat(unstorable.text()).contains("U+0007");
        assertThat(api.view(invited).json().at("/questions/0/revision").asInt()).isZero();
    }

    @Test
    void typingThatComesAfterTheSubmitIsShownAndNotSaved() {
        Invited invited = api.answered();
        String question = invited.page() + "/questions/1";
        browser.open(question);
        api.submit(invited);

        Reply reply = browser.send(question, "text", "Too late", "revision", "1", "direction", "next");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text()).contains("Your last change was not saved", "Too late");
    }

    @Test
    void aFormNeedsNoCookie() {
        Invited invited = api.started();
        String question = invited.page() + "/questions/1";
        Browser withoutCookies = demo.browser();

        Reply reply = withoutCookies.forge(question, "text=An+hour%27s+work&revision=0&direction=next");

        assertThat(reply.location()).isEqualTo(invited.page() + "/questions/2");
        assertThat(api.view(invited).json().at("/questions/0/answer").asString())
                .isEqualTo("An hour's work");
    }

    @Test
    void openingTheAddressOfAFormSendsNothing() {
        Invited invited = api.invited();

        assertThat(browser.open(invited.page() + "/start").location()).isEqualTo(invited.page());
        assertThat(browser.open(invited.page() + "/submit").location()).isEqualTo(invited.page());
        assertThat(api.status(invited)).isEqualTo("invited");
    }

    @Test
    void aSubmitWithMissingAnswersMarksThem() {
        Invited invited = api.started();
        browser.open(invited.page() + "/summary");

        Reply reply = browser.send(invited.page() + "/submit");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text()).contains("Not submitted yet:", "No answer yet; this question is required.");
        assertThat(api.status(invited)).isEqualTo("in_progress");
    }

    @Test
    void aSubmittedInterviewStaysReadableAndNothingElse() {
        Invited invited = api.submitted();

        assertThat(browser.open(invited.page()).text())
                .contains("Your interview was submitted", "My answer to proud-of");
        assertThat(browser.open(invited.page() + "/questions/1").location()).isEqualTo(invited.page());
        assertThat(browser.open(invited.page() + "/summary").location()).isEqualTo(invited.page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/questions/0", "/questions/6", "/questions/x", "/questions/-1"})
    void aQuestionThatIsNotThereLeadsBackToTheInterview(String path) {
        Invited invited = api.started();

        assertThat(browser.open(invited.page() + path).location()).isEqualTo(invited.page());
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
                "x?tracking=%ff",
                "x?text=%ff",
                "nonsense/at/all"
            })
    void everyDeadLinkLooksTheSame(String token) {
        Reply unknown = demo.browser().open("/i/11111111-1111-4111-8111-111111111111");
        Reply reply = demo.browser().open("/i/" + token);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).contains("This link leads nowhere");
        assertThat(reply.bytes()).isEqualTo(unknown.bytes());
    }

    @Test
    void aLinkCopiedWithItsFullStopOrInCapitalsStillWorks() {
        Invited invited = api.invited();

        assertThat(browser.open(invited.page() + ".").status()).isEqualTo(200);
        assertThat(browser.open(invited.page() + "/").status()).isEqualTo(200);
        assertThat(browser.open("/i/" + invited.token().toUpperCase(Locale.ROOT))
                        .status())
                .isEqualTo(200);
    }
}
