package io.interviewedge.analysis;

import io.interviewedge.internal.TextRules;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One remark on one answer: {@code Observation.of("why", "Names a reason.").quoting("because I care").scored(7)}.
 *
 * @param questionId of the question that was answered
 * @param text the remark
 * @param quote the words of the answer that the remark is about, exactly as the candidate wrote them, or null
 * @param score of the answer, from 0 to 10 with one decimal, or null if the answer was not scored
 */
public record Observation(
        String questionId,
        String text,
        @Nullable String quote,
        @Nullable Double score) {

    public static final int MAX_TEXT_LENGTH = 8_000;
    public static final int MAX_QUOTE_LENGTH = 8_000;

    /** An observation as it was stored. For what an analyzer remarks, use {@link #of}. */
    public Observation {
        Objects.requireNonNull(questionId, "questionId");
        Objects.requireNonNull(text, "text");
    }

    /** A remark without quote and score. */
    public static Observation of(String questionId, String text) {
        return new Observation(questionId, text, null, null);
    }

    /** The same, about these words of the answer. */
    public Observation quoting(String quote) {
        return new Observation(questionId, text, Objects.requireNonNull(quote, "quote"), score);
    }

    /** The same, with a score for the answer. */
    public Observation scored(double score) {
        return new Observation(questionId, text, quote, score);
    }

    /** The same with its texts checked and its score rounded. */
    Observation checked() {
        return new Observation(
                questionId,
                TextRules.prose("observation", text, MAX_TEXT_LENGTH),
                quote == null ? null : TextRules.prose("quote", quote, MAX_QUOTE_LENGTH),
                score == null ? null : Findings.checkedScore(questionId, score));
    }

    /** Without what was written about the candidate, so that it is never logged. */
    @Override
    public String toString() {
        return "Observation[questionId=" + questionId + "]";
    }
}
