package io.interviewedge.examples.ats.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.analysis.Trait;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadarChartTest {

    @Test
    void aScoreOfTenReachesTheOutermostRing() {
        RadarChart chart = RadarChart.of(standard(10, 10, 10, 10, 10));

        assertThat(chart.polygon()).isEqualTo(chart.rings().get(4));
    }

    @Test
    void theFirstTraitIsAtTheTopAndTheOthersFollowClockwise() {
        RadarChart chart = RadarChart.of(standard(5, 10, 0, 0, 0));

        assertThat(chart.polygon()).startsWith("0.0,-50.0 95.1,-30.9 ");
        assertThat(chart.axes())
                .extracting(RadarChart.Axis::label)
                .containsExactly("Communication", "Problem Solving", "Tech Depth", "Clarity", "Experience");
    }

    @Test
    void anEmptyChartIsTheOutlineWithoutNumbers() {
        RadarChart chart = RadarChart.empty(Rubric.standard());

        assertThat(chart.filled()).isFalse();
        assertThat(chart.polygon()).isEqualTo(chart.rings().get(4));
        assertThat(chart.axes()).allSatisfy(axis -> assertThat(axis.score()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 8})
    void thereAreAsManyAxesAsTraits(int count) {
        RadarChart chart = RadarChart.of(traits(count, "Empathy"));

        assertThat(chart.isDrawn()).isTrue();
        assertThat(chart.axes())
                .hasSize(count)
                .allSatisfy(axis -> assertThat(axis.words()).containsExactly("Empathy"));
        assertThat(chart.polygon().split(" ")).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void fewerThanThreeTraitsAreReadFromTheTableAlone(int count) {
        RadarChart chart = RadarChart.of(traits(count, "Empathy"));

        assertThat(chart.isDrawn()).isFalse();
        assertThat(chart.axes())
                .hasSize(count)
                .allSatisfy(axis -> assertThat(axis.score()).isEqualTo("5.0"));
    }

    @Test
    void manyTraitsAreDrawnAsNumbersThatTheTableExplains() {
        RadarChart chart = RadarChart.of(traits(20, "Empathy"));

        assertThat(chart.axes().get(19).words()).containsExactly("20");
        assertThat(chart.axes().get(19).label()).isEqualTo("20. Empathy");
    }

    @Test
    void aLongLabelIsDrawnAsANumberThatTheTableExplains() {
        RadarChart chart = RadarChart.of(traits(3, "Ability to work in a team of many"));

        assertThat(chart.axes().get(0).words()).containsExactly("1");
        assertThat(chart.axes().get(0).label()).isEqualTo("1. Ability to work in a team of many");
    }

    private static List<ScoredTrait> traits(int count, String label) {
        return Collections.nCopies(count, new ScoredTrait("id", label, 1, 5));
    }

    private static List<ScoredTrait> standard(double... scores) {
        List<Trait> traits = Rubric.standard().traits();
        return IntStream.range(0, scores.length)
                .mapToObj(i -> new ScoredTrait(traits.get(i).id(), traits.get(i).label(), 1, scores[i]))
                .toList();
    }
}
