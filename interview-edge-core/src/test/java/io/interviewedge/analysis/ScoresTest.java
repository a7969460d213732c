package io.interviewedge.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidValueException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 10.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aScoreIsFrom0To10(double score) {
        assertThatThrownBy(() -> TraitScores.of(5, 5, score, 5, 5))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("tech_depth has the score");
    }

    @Test
    void everyTraitNeedsAScore() {
        assertThatThrownBy(() -> new TraitScores(Map.of(Trait.CLARITY, 5.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("communication has no score; every trait needs one from 0 to 10");
    }

    @Test
    void scoresAreRoundedHalfUpToOneDecimal() {
        TraitScores scores = TraitScores.of(7.25, 7.24, 0.05, 9.96, 10);

        assertThat(scores.byTrait().values()).containsExactly(7.3, 7.2, 0.1, 10.0, 10.0);
    }

    @Test
    void withEqualWeightsTheOverallScoreIsTheMean() {
        assertThat(TraitWeights.equal().overall(TraitScores.of(8, 7, 6, 9, 7.1)))
                .isEqualTo(7.4);
    }

    @Test
    void weightsAreNotNegativeNotAllZeroAndComplete() {
        Map<Trait, Double> weights = new HashMap<>(TraitWeights.equal().byTrait());
        weights.put(Trait.CLARITY, -1.0);
        assertThatThrownBy(() -> new TraitWeights(weights)).isInstanceOf(ConfigurationException.class);
        weights.replaceAll((trait, weight) -> 0.0);
        assertThatThrownBy(() -> new TraitWeights(weights)).isInstanceOf(ConfigurationException.class);
        weights.clear();
        assertThatThrownBy(() -> new TraitWeights(weights)).isInstanceOf(ConfigurationException.class);
    }
}
