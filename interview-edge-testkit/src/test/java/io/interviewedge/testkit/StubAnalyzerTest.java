package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StubAnalyzerTest {

    private static final AnalysisRequest REQUEST =
            new AnalysisRequest("Engineer", "Example Ltd", List.of(), Rubric.of(Trait.of("empathy", "Empathy")));

    private final StubAnalyzer analyzer = new StubAnalyzer();

    @Test
    void findsTheMiddlingUnlessToldOtherwise() throws Exception {
        assertThat(analyzer.analyze(REQUEST)).isEqualTo(StubAnalyzer.middling(REQUEST.rubric()));
    }

    @Test
    void findsWhatItIsTold() throws Exception {
        Findings findings = new Findings(Map.of("empathy", 9.0), Verdict.HIRE, "Yes", "Yes.", List.of());

        assertThat(analyzer.finding(findings).analyze(REQUEST)).isEqualTo(findings);
    }

    @Test
    void failsWhenToldTo() {
        analyzer.failing("The analyzer was away.");

        assertThatThrownBy(() -> analyzer.analyze(REQUEST))
                .isInstanceOfSatisfying(
                        AnalysisFailedException.class,
                        failure -> assertThat(failure.noFindings().reason()).isEqualTo("The analyzer was away."));
    }

    @Test
    void recoversWhenToldWhatToFind() throws Exception {
        analyzer.failing("The analyzer was away.").succeeding();

        assertThat(analyzer.analyze(REQUEST)).isEqualTo(StubAnalyzer.middling(REQUEST.rubric()));
    }

    @Test
    void countsItsRunsAndRemembersWhatItWasAsked() throws Exception {
        analyzer.analyze(REQUEST);
        analyzer.failing("No.");
        assertThatThrownBy(() -> analyzer.analyze(REQUEST)).isInstanceOf(AnalysisFailedException.class);

        assertThat(analyzer.runs()).isEqualTo(2);
        assertThat(analyzer.requests()).containsExactly(REQUEST, REQUEST);
    }
}
