package io.interviewedge.examples.ats.interview;

import io.interviewedge.analysis.Observation;
import io.interviewedge.review.InterviewReview.ReviewedAnswer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer and the remarks on it.
 *
 * @param text null if nothing was answered
 * @param score of the answer, or null if it was not scored
 */
record ShownAnswer(
        int number,
        String question,
        @Nullable String modelAnswer,
        @Nullable MarkedText text,
        @Nullable String score,
        List<Observation> observations) {

    static ShownAnswer of(ReviewedAnswer answer) {
        String text = answer.shownText();
        List<Observation> observations = answer.observations();
        List<String> quotes = observations.stream()
                .map(Observation::quote)
                .filter(Objects::nonNull)
                .toList();
        return new ShownAnswer(
                answer.number(),
                answer.question(),
                answer.modelAnswer(),
                text == null || text.isEmpty() ? null : MarkedText.of(text, quotes),
                observations.stream()
                        .map(Observation::score)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Scores::show)
                        .orElse(null),
                observations);
    }

    /** Omits the texts. */
    @Override
    public String toString() {
        return "ShownAnswer[number=" + number + "]";
    }
}
