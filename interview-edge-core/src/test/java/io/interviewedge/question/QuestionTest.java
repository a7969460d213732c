package io.interviewedge.question;

import static io.interviewedge.question.ChoiceTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private final Choice visa =
            Choice.of(Option.of("no", "No"), Option.of("soon", "Not for long"), Option.of("yes", "Yes"));
    private final Question one =
            Question.of("visa", "Do you need a visa?", visa).points("no", 4).points("soon", 1);
    private final Question several = Question.of(
                    "tools",
                    "What do you use?",
                    Choice.severalOf(Option.of("a", "Anvil"), Option.of("b", "Bellows"), Option.of("c", "Crowbar")))
            .points("a", 3)
            .points("b", 1)
            .points("c", -2);

    @Test
    void aQuestionIsAnsweredByTextUnlessItSaysOtherwise() {
        Question question = Question.of("why", "Why?");

        assertThat(question.kind()).isEqualTo(new FreeText());
        assertThat(question.canonical(" as it is \r\n")).isEqualTo(" as it is \r\n");
        assertThat(question.shown("as it is")).isEqualTo("as it is");
    }

    @Test
    void theShareIsOfTheBestOption() {
        assertThat(one.share("no")).hasValue(1);
        assertThat(one.share("soon")).hasValue(0.25);
        assertThat(one.share("yes")).hasValue(0);
    }

    @Test
    void theShareOfSeveralIsOfAllThatCanBeEarned() {
        assertThat(several.share("a\nb")).hasValue(1);
        assertThat(several.share("a")).hasValue(0.75);
        assertThat(several.share("a\nc")).hasValue(0.25);
        assertThat(several.share("c")).as("never below 0").hasValue(0);
    }

    @Test
    void noAnswerAndOneOfAnotherFormAreWorthNothing() {
        assertThat(one.share("")).hasValue(0);
        assertThat(one.share("I need none")).hasValue(0);
    }

    @Test
    void thereIsNoShareWherePointsCannotBeEarned() {
        assertThat(Question.of("visa", "Do you need a visa?", visa).share("no")).isEmpty();
        assertThat(Question.of("visa", "Do you need a visa?", visa)
                        .points("no", -1)
                        .share("no"))
                .isEmpty();
        assertThat(Question.of("why", "Why?").share("no")).isEmpty();
        assertThat(Question.of("sql", "How well?", Scale.of(1, 5)).share("5")).isEmpty();
    }

    @Test
    void whatIsAddedLaterKeepsKindAndPoints() {
        Question question = one.optional().modelAnswer("No.");

        assertThat(question.kind()).isEqualTo(visa);
        assertThat(question.points()).isEqualTo(Map.of("no", 4, "soon", 1));
    }

    @Test
    void pointsAreForAnOptionAndWithinLimits() {
        assertRefused("points", () -> one.points("never", 1));
        assertRefused("points", () -> one.points("no", Question.MAX_POINTS + 1));
        assertRefused("points", () -> one.points("no", Integer.MIN_VALUE));
        assertRefused(
                "points", () -> Question.of("sql", "How well?", Scale.of(1, 5)).points("1", 1));
    }
}
