package io.interviewedge.question;

import static io.interviewedge.question.ChoiceTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidAnswerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    private final Scale scale = Scale.of(1, 5).labels("Not at all", "Very well");

    @ParameterizedTest
    @CsvSource({"1,1", "5,5", "' 4 ',4", "03,3", "+2,2", "'3,0',3", "３,3", "٤,4", "'',''", "' ',''"})
    void anAnswerIsAWholeNumberOnIt(String written, String stored) {
        assertThat(scale.canonical("sql", written)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "2.5", "two", "1\n2", "1e0", "4/5", "99999999999999999999"})
    void anythingElseIsRefusedWithoutRepeatingIt(String written) {
        assertThatThrownBy(() -> scale.canonical("sql", written))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessage("the answer to question \"sql\" is not on the scale; send a whole number from 1 to 5");
    }

    @Test
    void aScaleCanGoBelowZero() {
        assertThat(Scale.of(-3, 3).canonical("q", "−2")).isEqualTo("-2");
        assertThat(Scale.of(0, 10).canonical("q", "10")).isEqualTo("10");
        assertThat(Scale.of(0, 10).canonical("q", "-0")).isEqualTo("0");
    }

    @Test
    void peopleReadHowFarItGoesAndWhatItsEndsMean() {
        assertThat(scale.shown("4")).isEqualTo("4/5");
        assertThat(scale.shown("1")).isEqualTo("1/5 (Not at all)");
        assertThat(scale.shown("5")).isEqualTo("5/5 (Very well)");
        assertThat(Scale.of(1, 5).shown("5")).isEqualTo("5/5");
        assertThat(scale.shown("")).isEmpty();
        assertThat(scale.shown("quite well")).isEqualTo("quite well");
    }

    @Test
    void badScalesAreRefusedByName() {
        assertRefused("scale", () -> Scale.of(5, 5));
        assertRefused("scale", () -> Scale.of(5, 1));
        assertRefused("scale", () -> Scale.of(0, Scale.MAX_STEPS + 1));
        assertRefused("scale", () -> Scale.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
        assertRefused("scale", () -> Scale.of(Integer.MAX_VALUE - 1, Integer.MAX_VALUE));
        assertRefused("scaleLabel", () -> scale.labels("", "Very well"));
        assertRefused("scaleLabel", () -> scale.labels("Not at all", "two\nlines"));
        assertRefused("scaleLabel", () -> scale.labels("x".repeat(Scale.MAX_LABEL_LENGTH + 1), "Very well"));
    }
}
