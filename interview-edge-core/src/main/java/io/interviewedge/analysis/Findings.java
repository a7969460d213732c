package io.interviewedge.analysis;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What an analyzer found. There is no overall score in it: the library computes that from the traits.
 *
 * @param verdictReason one sentence
 * @param summary one paragraph
 * @param observations by question id; questions may be left out
 */
public record Findings(
        TraitScores traits, Verdict verdict, String verdictReason, String summary, Map<String, String> observations) {

    public static final int MAX_REASON_LENGTH = 1_000;
    public static final int MAX_SUMMARY_LENGTH = 8_000;
    public static final int MAX_OBSERVATION_LENGTH = 8_000;

    /**
     * Checks every value.
     *
     * @throws InvalidValueException if a text is too long or not allowed
     */
    public Findings {
        Objects.requireNonNull(traits, "traits");
        Objects.requireNonNull(verdict, "verdict");
        verdictReason = TextRules.prose("verdictReason", verdictReason, MAX_REASON_LENGTH);
        summary = TextRules.prose("summary", summary, MAX_SUMMARY_LENGTH);
        Map<String, String> checked = new LinkedHashMap<>();
        observations.forEach((questionId, text) ->
                checked.put(questionId, TextRules.prose("observation", text, MAX_OBSERVATION_LENGTH)));
        observations = Collections.unmodifiableMap(checked);
    }
}
