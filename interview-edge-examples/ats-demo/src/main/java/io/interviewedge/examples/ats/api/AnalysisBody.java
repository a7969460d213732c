package io.interviewedge.examples.ats.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.TraitScores;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An analysis; everything that is its result is null while it runs and after it failed. */
record AnalysisBody(
        String state,
        String analyzer,
        @Nullable Double overall,
        @Nullable String verdict,
        @Nullable String verdictReason,
        @Nullable String summary,
        @Nullable Traits traits,
        List<Observation> observations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String failure) {

    record Traits(double communication, double problemSolving, double techDepth, double clarity, double experience) {

        static Traits of(TraitScores scores) {
            return new Traits(
                    scores.of(Trait.COMMUNICATION),
                    scores.of(Trait.PROBLEM_SOLVING),
                    scores.of(Trait.TECH_DEPTH),
                    scores.of(Trait.CLARITY),
                    scores.of(Trait.EXPERIENCE));
        }
    }

    record Observation(String questionId, String text) {}

    static AnalysisBody of(Analysis analysis) {
        AnalysisResult result = analysis.result();
        String state = analysis.state().id();
        if (result == null) {
            return new AnalysisBody(
                    state, analysis.analyzer(), null, null, null, null, null, List.of(), analysis.failure());
        }
        Findings findings = result.findings();
        return new AnalysisBody(
                state,
                analysis.analyzer(),
                result.overall(),
                findings.verdict().id(),
                findings.verdictReason(),
                findings.summary(),
                Traits.of(findings.traits()),
                findings.observations().entrySet().stream()
                        .map(entry -> new Observation(entry.getKey(), entry.getValue()))
                        .toList(),
                null);
    }
}
