package io.interviewedge.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.error.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RubricTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 10.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aScoreIsFrom0To10(double score) {
        assertThatThrownBy(() -> finding(Fixture.scores(5, 5, score, 5, 5)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("score of \"tech_depth\" is ");
    }

    @Test
    void aScoreThatIsNullIsRefused() {
        Map<String, Double> scores = new HashMap<>();
        scores.put("clarity", null);

        assertThatThrownBy(() -> finding(scores))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("score of \"clarity\" is null; it must be a number from 0 to 10");
    }

    @Test
    void scoresAreRoundedHalfUpToOneDecimal() {
        assertThat(finding(Fixture.scores(7.25, 7.24, 0.05, 9.96, 10)).scores().values())
                .containsExactly(7.3, 7.2, 0.1, 10.0, 10.0);
    }

    @Test
    void aVerdictThatThisVersionDoesNotKnowIsNotFound() {
        Verdict verdict = new Verdict("strong_hire");

        assertThatThrownBy(() -> new Findings(Map.of(), verdict, "Reason", "Summary", List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("verdict is not one that is known; it must be hire, maybe or no_hire");
    }

    @Test
    void theStandardRubricHasTheFiveTraitsAndWeighsThemAlike() {
        assertThat(Rubric.standard().traits())
                .extracting(Trait::id)
                .containsExactly("communication", "problem_solving", "tech_depth", "clarity", "experience");
        assertThat(Rubric.standard().overall(Fixture.scores(8, 7, 6, 9, 7.1))).isEqualTo(7.4);
    }

    @Test
    void onlyTheProportionsOfWeightsMatter() {
        Map<String, Double> scores = Map.of("clarity", 4.0, "experience", 10.0);

        assertThat(Rubric.of(Trait.CLARITY.weight(1), Trait.EXPERIENCE.weight(2))
                        .overall(scores))
                .isEqualTo(8.0);
        assertThat(Rubric.of(Trait.CLARITY.weight(0.5), Trait.EXPERIENCE.weight(1))
                        .overall(scores))
                .isEqualTo(8.0);
        assertThat(Rubric.of(Trait.CLARITY.weight(0), Trait.EXPERIENCE.weight(0.001))
                        .overall(scores))
                .isEqualTo(10.0);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {-1, -0.001, 1_000.001, 0.0001, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void aWeightIsZeroOrInItsRange(double weight) {
        assertThatThrownBy(() -> Trait.CLARITY.weight(weight))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("trait weight of \"clarity\" is ")
                .hasMessageEndingWith("; it must be 0, or from 0.001 to 1000");
    }

    @Test
    void aRubricHasFromOneToTwentyTraits() {
        List<Trait> traits = new ArrayList<>();
        assertThatThrownBy(() -> new Rubric(traits))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("traits has 0 entries; a rubric has from 1 to 20 traits");
        for (int i = 1; i <= 20; i++) {
            traits.add(Trait.of("t" + i, "Trait " + i));
        }

        assertThat(new Rubric(traits).overall(new Rubric(traits).scores(trait -> 5)))
                .isEqualTo(5);

        traits.add(Trait.of("t21", "Trait 21"));
        assertThatThrownBy(() -> new Rubric(traits)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void twoTraitsOfOneIdAreRefused() {
        assertThatThrownBy(() -> Rubric.of(Trait.CLARITY, Trait.of("clarity", "Clearness")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("trait id \"clarity\" appears twice; use each id once per rubric");
    }

    @Test
    void weightsThatAreAllZeroAreRefused() {
        assertThatThrownBy(() -> new Rubric(Collections.nCopies(1, Trait.CLARITY.weight(0))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("trait weight of every trait is 0; at least one must be above 0");
    }

    @Test
    void anIdThatAnAnalyzerMadeUpIsCutInTheMessage() {
        Map<String, Double> scores = Map.of("clarity", 5.0, "x".repeat(5_000_000), 5.0);

        assertThatThrownBy(() -> Rubric.of(Trait.CLARITY).overall(scores))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("scores have one for \"" + "x".repeat(64) + "\" too; the rubric has clarity");
    }

    private static Findings finding(Map<String, Double> scores) {
        return new Findings(scores, Verdict.MAYBE, "Reason", "Summary", List.of());
    }
}
