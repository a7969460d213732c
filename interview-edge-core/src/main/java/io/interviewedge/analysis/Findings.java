package io.interviewedge.analysis;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an analyzer found. There is no overall score in it: the library computes that from the traits.
 *
 * @param scores by trait id, one for each trait of the request's rubric: from 0 to 10, rounded half up to one decimal
 * @param verdict one of those that are {@linkplain Verdict#known() known}
 * @param verdictReason one sentence
 * @param summary one paragraph
 * @param observations by question id; questions may be left out
 */
public record Findings(
        Map<String, Double> scores,
        Verdict verdict,
        String verdictReason,
        String summary,
        Map<String, String> observations) {

    public static final int MAX_REASON_LENGTH = 1_000;
    public static final int MAX_SUMMARY_LENGTH = 8_000;
    public static final int MAX_OBSERVATION_LENGTH = 8_000;

    /**
     * Checks every value.
     *
     * @throws InvalidValueException if a score is not a number from 0 to 10, the verdict is not known, or a text is too
     *     long or not allowed
     */
    public Findings {
        Map<String, Double> checkedScores = new LinkedHashMap<>();
        scores.forEach((traitId, score) -> checkedScores.put(traitId, checked(traitId, score)));
        scores = Collections.unmodifiableMap(checkedScores);
        verdict = Verdict.of(verdict.id());
        verdictReason = TextRules.prose(
                "verdictReason", Objects.requireNonNull(verdictReason, "verdictReason"), MAX_REASON_LENGTH);
        summary = TextRules.prose("summary", Objects.requireNonNull(summary, "summary"), MAX_SUMMARY_LENGTH);
        Map<String, String> checked = new LinkedHashMap<>();
        observations.forEach((questionId, text) ->
                checked.put(questionId, TextRules.prose("observation", text, MAX_OBSERVATION_LENGTH)));
        observations = Collections.unmodifiableMap(checked);
    }

    private static double checked(String traitId, @Nullable Double score) {
        if (score == null || !(score >= 0 && score <= Trait.MAX_SCORE)) {
            throw new InvalidValueException(
                    "score", "of " + Trait.quoted(traitId) + " is " + score + "; it must be a number from 0 to 10");
        }
        return Trait.rounded(score, 1);
    }

    /** Without what was written about the candidate, so that no log has it. */
    @Override
    public String toString() {
        return "Findings[verdict=" + verdict.id() + "]";
    }
}
