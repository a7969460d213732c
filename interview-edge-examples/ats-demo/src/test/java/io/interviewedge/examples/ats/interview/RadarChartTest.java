package io.interviewedge.examples.ats.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.TraitScores;
import org.junit.jupiter.api.Test;

class RadarChartTest {

    @Test
    void aScoreOfTenReachesTheOutermostRing() {
        RadarChart chart = RadarChart.of(TraitScores.of(10, 10, 10, 10, 10));

        assertThat(chart.polygon()).isEqualTo(chart.rings().get(4));
    }

    @Test
    void theFirstTraitIsAtTheTopAndTheOthersFollowClockwise() {
        RadarChart chart = RadarChart.of(TraitScores.of(5, 10, 0, 0, 0));

        assertThat(chart.polygon()).startsWith("0.0,-50.0 95.1,-30.9 ");
        assertThat(chart.axes())
                .extracting(RadarChart.Axis::label)
                .containsExactly("Communication", "Problem Solving", "Tech Depth", "Clarity", "Experience");
    }

    @Test
    void anEmptyChartIsTheOutlineWithoutNumbers() {
        RadarChart chart = RadarChart.empty();

        assertThat(chart.filled()).isFalse();
        assertThat(chart.polygon()).isEqualTo(chart.rings().get(4));
        assertThat(chart.axes()).allSatisfy(axis -> assertThat(axis.score()).isEmpty());
    }
}
