package io.interviewedge.examples.ats.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.ScoredTrait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An analysis; everything that is its result is null while it runs and after it failed. */
record AnalysisBody(
        String state,
        String analyzer,
        @Nullable Double overall,
        @Nullable String verdict,
        @Nullable String verdictReason,
        @Nullable String summary,
        @Nullable Map<String, Double> traits,
        List<Observation> observations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String failure) {

    private static final Pattern SNAKE = Pattern.compile("_([a-z])");

    static AnalysisBody of(Analysis analysis) {
        AnalysisResult result = analysis.result();
        String state = analysis.state().id();
        if (result == null) {
            return new AnalysisBody(
                    state, analysis.analyzer(), null, null, null, null, null, List.of(), analysis.failure());
        }
        return new AnalysisBody(
                state,
                analysis.analyzer(),
                result.overall(),
                result.verdict().id(),
                result.verdictReason(),
                result.summary(),
                traits(result.traits()),
                result.observations(),
                null);
    }

    /** The scores by trait id, in the camel case of the other JSON names, such as {@code problemSolving}. */
    private static Map<String, Double> traits(List<ScoredTrait> scored) {
        Map<String, Double> traits = new LinkedHashMap<>();
        scored.forEach(trait -> traits.put(camelCase(trait.id()), trait.score()));
        return traits;
    }

    private static String camelCase(String id) {
        return SNAKE.matcher(id).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
