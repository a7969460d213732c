package io.interviewedge.analysis;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param observations in the order in which they are shown; an answer may have none, or several
 * @param runs what each run found, if the scores are the mean of several; otherwise empty
 * @param stamp what produced the findings, or null
 */
public record Findings(
        Map<String, Double> scores,
        Verdict verdict,
        String verdictReason,
        String summary,
        List<Observation> observations,
        List<Run> runs,
        @Nullable AnalysisStamp stamp) {

    public static final int MAX_REASON_LENGTH = 1_000;
    public static final int MAX_SUMMARY_LENGTH = 8_000;
    public static final int MAX_OBSERVATIONS = 1_000;
    public static final int MAX_RUNS = 9;

    /**
     * One of several runs.
     *
     * @param scores by trait id, as in {@link Findings}
     * @param verdict as in {@link Findings}
     */
    public record Run(Map<String, Double> scores, Verdict verdict) {

        /** A run as it was stored, or as an analyzer found it: {@link Findings} checks it. */
        public Run {
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
            Objects.requireNonNull(verdict, "verdict");
        }

        private Run checked(Map<String, Double> expected) {
            Map<String, Double> checked = checkedScores(scores);
            if (!checked.keySet().equals(expected.keySet())) {
                throw new InvalidValueException("runs", "score other traits than the findings; score the same in each");
            }
            return new Run(checked, Verdict.of(verdict.id()));
        }
    }

    /**
     * Checks every value.
     *
     * @throws InvalidValueException if a score is not a number from 0 to 10, a verdict is not known, a text is too long
     *     or not allowed, there are too many observations or runs, or a run scores other traits
     */
    public Findings {
        scores = checkedScores(scores);
        verdict = Verdict.of(verdict.id());
        verdictReason = TextRules.prose(
                "verdictReason", Objects.requireNonNull(verdictReason, "verdictReason"), MAX_REASON_LENGTH);
        summary = TextRules.prose("summary", Objects.requireNonNull(summary, "summary"), MAX_SUMMARY_LENGTH);
        requireAtMost("observations", observations.size(), MAX_OBSERVATIONS);
        observations = observations.stream().map(Observation::checked).toList();
        requireAtMost("runs", runs.size(), MAX_RUNS);
        stamp = stamp == null ? null : stamp.checked();
        Map<String, Double> expected = scores;
        runs = runs.stream().map(run -> run.checked(expected)).toList();
    }

    /** The findings of a single run, without a stamp. Checks every value. */
    public Findings(
            Map<String, Double> scores,
            Verdict verdict,
            String verdictReason,
            String summary,
            List<Observation> observations) {
        this(scores, verdict, verdictReason, summary, observations, List.of(), null);
    }

    /** The same, as the mean of these runs. */
    public Findings runs(List<Run> runs) {
        return new Findings(scores, verdict, verdictReason, summary, observations, runs, stamp);
    }

    /** The same, with what produced them. */
    public Findings stamp(AnalysisStamp stamp) {
        return new Findings(scores, verdict, verdictReason, summary, observations, runs, stamp);
    }

    private static Map<String, Double> checkedScores(Map<String, Double> scores) {
        Map<String, Double> checked = new LinkedHashMap<>();
        scores.forEach((traitId, score) -> checked.put(traitId, checkedScore(traitId, score)));
        return Collections.unmodifiableMap(checked);
    }

    static double checkedScore(String id, @Nullable Double score) {
        if (score == null || !(score >= 0 && score <= Trait.MAX_SCORE)) {
            throw new InvalidValueException(
                    "score", "of " + Trait.quoted(id) + " is " + score + "; it must be a number from 0 to 10");
        }
        return Trait.rounded(score, 1);
    }

    private static void requireAtMost(String field, int size, int most) {
        if (size > most) {
            throw new InvalidValueException(field, "has " + size + " entries; at most " + most + " are allowed");
        }
    }

    /** Without what was written about the candidate, so that it is never logged. */
    @Override
    public String toString() {
        return "Findings[verdict=" + verdict.id() + "]";
    }
}
