package io.interviewedge.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidAnswerException;
import io.interviewedge.error.InvalidValueException;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Option YES = Option.of("yes", "Yes, please");
    private static final Option NO = Option.of("no", "No");
    private static final Option LATER = Option.of("later", "Later");

    private final Choice one = Choice.of(YES, NO, LATER);
    private final Choice several = Choice.severalOf(YES, NO, LATER);

    @Test
    void anAnswerIsTheIdOfAnOption() {
        assertThat(one.canonical("q", " no\r\n")).isEqualTo("no");
        assertThat(one.canonical("q", "no\nno")).isEqualTo("no");
    }

    @Test
    void severalIdsComeInTheOrderOfTheQuestion() {
        assertThat(several.canonical("q", "later\r\n\r\nyes\nlater")).isEqualTo("yes\nlater");
    }

    @Test
    void anAnswerOfWhiteSpaceIsNone() {
        assertThat(one.canonical("q", " \n\t")).isEmpty();
        assertThat(several.canonical("q", "")).isEmpty();
    }

    @Test
    void anIdThatIsNoOptionIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> several.canonical("visa", "yes\nYES"))
                .isInstanceOfSatisfying(InvalidAnswerException.class, refused -> {
                    assertThat(refused.questionId()).isEqualTo("visa");
                    assertThat(refused.code()).isEqualTo("invalid_answer");
                })
                .hasMessage("the answer to question \"visa\" names an option that the question does not have; send the"
                        + " id of one of its options: yes, no, later");
    }

    @Test
    void twoOptionsAreOneTooManyUnlessSeveralMayBeChosen() {
        assertThatThrownBy(() -> one.canonical("q", "yes\nno"))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("names 2 options; send the id of one");
    }

    @Test
    void anErrorListsTheFirstOptionsOnly() {
        Choice many = Choice.of(IntStream.rangeClosed(1, Choice.MAX_OPTIONS)
                .mapToObj(i -> Option.of("o" + i, "Option " + i))
                .toArray(Option[]::new));

        assertThatThrownBy(() -> many.canonical("q", "?")).hasMessageEndingWith("o9, o10, …");
    }

    @Test
    void peopleReadTheLabels() {
        assertThat(several.shown("yes\nlater")).isEqualTo("Yes, please; Later");
        assertThat(several.shown("")).isEmpty();
    }

    /** A node of an earlier version takes it for a text. */
    @Test
    void anAnswerThatNamesNoOptionIsShownAsItIs() {
        assertThat(several.shown("I would love to")).isEqualTo("I would love to");
        assertThat(several.shown("yes\nI would love to")).isEqualTo("yes\nI would love to");
    }

    @Test
    void badChoicesAreRefusedByName() {
        assertRefused("options", () -> Choice.of());
        assertRefused(
                "options",
                () -> Choice.of(IntStream.rangeClosed(0, Choice.MAX_OPTIONS)
                        .mapToObj(i -> Option.of("o" + i, "Option"))
                        .toArray(Option[]::new)));
        assertRefused("optionId", () -> Choice.of(YES, NO, Option.of("yes", "Of course")));
        assertRefused("optionId", () -> Option.of(" ", "Yes"));
        assertRefused("optionId", () -> Option.of("two\nlines", "Yes"));
        assertRefused("optionId", () -> Option.of("x".repeat(Option.MAX_ID_LENGTH + 1), "Yes"));
        assertRefused("optionLabel", () -> Option.of("yes", "\u200B"));
        assertRefused("optionLabel", () -> Option.of("yes", "x".repeat(Option.MAX_LABEL_LENGTH + 1)));
    }

    @Test
    void aQuestionChecksOptionsThatWereNeverChecked() {
        assertRefused(
                "optionLabel",
                () -> Question.of("q", "Which?", new Choice(List.of(new Option("yes", "two\nlines")), false)));
    }

    static void assertRefused(String field, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
