package io.interviewedge.analysis;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.text.TextRules;
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

    public static final int LONGEST_REASON = 1_000;
    public static final int LONGEST_SUMMARY = 8_000;
    public static final int LONGEST_OBSERVATION = 8_000;

    /**
     * Checks every value.
     *
     * @throws InvalidValueException if a text is too long or not allowed
     */
    public Findings {
        Objects.requireNonNull(traits, "traits");
        Objects.requireNonNull(verdict, "verdict");
        verdictReason = TextRules.prose("verdict reason", verdictReason, LONGEST_REASON);
        summary = TextRules.prose("summary", summary, LONGEST_SUMMARY);
        Map<String, String> checked = new LinkedHashMap<>();
        observations.forEach((questionId, text) ->
                checked.put(questionId, TextRules.prose("observation", text, LONGEST_OBSERVATION)));
        observations = Collections.unmodifiableMap(checked);
    }
}
