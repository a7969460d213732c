package io.interviewedge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionTrigger;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that are answered otherwise than by a text, in native controls. */
class KindsTest {

    private static final int CHOICE = 2;
    private static final int SEVERAL = 3;
    private static final int SCALE = 4;
    private static final int NUMBER = 5;

    private final Host host = new Host();
    private final Visitor visitor =
            new Visitor(CandidatePages.builder(host.edge()).build());
    private final InviteToken token = host.startedWithEveryKind(Locale.ENGLISH);

    @Test
    void aChoiceOfOneIsRadioButtonsAndAnOptionalOneCanBeCleared() {
        post(CHOICE, "text", "truck", "revision", "0");

        assertThat(page(CHOICE))
                .contains("type=\"radio\" name=\"text\" value=\"car\" data-answer>")
                .contains("type=\"radio\" name=\"text\" value=\"truck\" checked data-answer>")
                .contains("Truck &amp; trailer", "No answer")
                .doesNotContain("<textarea");
        post(CHOICE, "text", "", "revision", "1");
        assertThat(host.answer(token, CHOICE)).isEmpty();
    }

    @Test
    void aChoiceOfSeveralIsBoxesAndNoneOfThemIsNoAnswer() {
        post(SEVERAL, "choice", "ar", "choice", "en", "revision", "0");

        assertThat(host.answer(token, SEVERAL)).isEqualTo("en\nar");
        assertThat(page(SEVERAL))
                .contains("type=\"checkbox\" name=\"choice\" value=\"ar\" checked data-answer>")
                .contains("type=\"checkbox\" name=\"choice\" value=\"de\" data-answer>")
                .contains("You can choose more than one.");
        post(SEVERAL, "revision", "1");
        assertThat(host.answer(token, SEVERAL)).isEmpty();
    }

    @Test
    void aScaleIsRadioButtonsWithTheMeaningOfItsEnds() {
        post(SCALE, "text", "4", "revision", "0");

        assertThat(page(SCALE))
                .contains("value=\"4\" checked data-answer>", "Not at all", "Very much")
                .doesNotContain("No answer");
    }

    @Test
    void aNumberIsAFieldForNumbersAndIsStoredInOneForm() {
        post(NUMBER, "text", " 2,5", "revision", "0");

        assertThat(host.answer(token, NUMBER)).isEqualTo("2.5");
        assertThat(page(NUMBER)).contains("inputmode=\"decimal\"", "value=\"2.5\"", "weeks", "A number from 0 to 26");
    }

    @Test
    void aQuestionThatWasNotAnsweredLeadsOn() {
        for (int number : new int[] {CHOICE, SCALE}) {
            assertThat(post(number, "revision", "0", "direction", "next").status())
                    .isEqualTo(303);
        }
    }

    @ParameterizedTest
    @CsvSource({"2, nonsense", "3, nonsense", "4, 6", "4, 1.5", "5, 27", "5, soon", "5, 1.000"})
    void anAnswerOfAnotherKindIsRefusedAndComesBack(int number, String answer) {
        PageResponse refused =
                post(number, number == SEVERAL ? "choice" : "text", answer, "revision", "0", "direction", "next");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("This does not answer the question.", "role=\"alert\"");
        assertThat(host.answer(token, number)).isEmpty();
        if (number == NUMBER) {
            assertThat(refused.text()).contains("value=\"" + answer + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, choice, en", "5, choice, 1"})
    void aFormOfAnotherKindIsRefusedByName(int number, String field, String value) {
        PageResponse refused = post(number, field, value, "revision", "0");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("no field text");
        assertThat(host.answer(token, number)).isEmpty();
    }

    @Test
    void aTextForBoxesIsRefusedByName() {
        PageResponse refused = post(SEVERAL, "text", "en", "revision", "0");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("send a field choice for each option");
        assertThat(host.answer(token, SEVERAL)).isEmpty();
    }

    @Test
    void aConflictShowsBothChoicesAndKeepMineSavesMine() {
        host.edge().interviews().answer(token, "languages", "de", 0);

        PageResponse conflict = post(SEVERAL, "choice", "en", "choice", "ar", "revision", "0");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("English; العربية", "Deutsch").doesNotContain("<textarea");
        post(SEVERAL, "choice", "en", "choice", "ar", "revision", "1");
        assertThat(host.answer(token, SEVERAL)).isEqualTo("en\nar");
    }

    @Test
    void aChoiceThatCouldNotBeSavedIsShownByItsLabels() {
        Host guarded = new Host(builder -> builder.lifecycle(SessionLifecycle.standard()
                .guard(SessionTrigger.ANSWER, "the office is open", (interview, at) -> false)));
        InviteToken refusing = guarded.startedWithEveryKind(Locale.ENGLISH);

        PageResponse page = new Visitor(CandidatePages.builder(guarded.edge()).build())
                .post(
                        "/" + refusing.value() + "/questions/" + SEVERAL,
                        "choice",
                        "ar",
                        "choice",
                        "en",
                        "revision",
                        "0");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("the office is open", "English; العربية");
    }

    @Test
    void theSummaryShowsWhatPeopleChose() {
        post(CHOICE, "text", "truck", "revision", "0");
        post(SCALE, "text", "5", "revision", "0");
        post(NUMBER, "text", "4", "revision", "0");

        assertThat(visitor.open("/" + token.value() + "/summary").text())
                .contains("Truck &amp; trailer", "5/5 (Very much)", "4 weeks");
    }

    @Test
    void theJsonTellsHowEachQuestionIsAnswered() {
        assertThat(visitor.ask("GET", "/api/" + token.value()).text())
                .contains("\"kind\":{\"type\":\"text\"}")
                .contains(
                        "\"kind\":{\"type\":\"choice\",\"several\":true,\"options\":[{\"id\":\"en\",\"label\":\"English\"}")
                .contains("\"kind\":{\"type\":\"scale\",\"from\":1,\"to\":5,\"fromLabel\":\"Not at all\"")
                .contains("\"kind\":{\"type\":\"number\",\"lowest\":\"0\",\"highest\":\"26\",\"unit\":\"weeks\"}");
    }

    private String page(int number) {
        return visitor.open(path(number)).text();
    }

    private PageResponse post(int number, String... fields) {
        return visitor.post(path(number), fields);
    }

    private String path(int number) {
        return "/" + token.value() + "/questions/" + number;
    }
}
