package io.interviewedge.examples.ats.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.review.InterviewReview.ReviewedAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session with its answers and its analysis. */
record SessionDetail(
        @JsonUnwrapped SessionItem session,
        List<GivenAnswer> answers,
        @Nullable AnalysisBody analysis) {

    record GivenAnswer(
            String questionId,
            int number,
            String question,
            String kind,
            @Nullable String text,
            @Nullable String shownText) {

        static GivenAnswer of(ReviewedAnswer answer) {
            return new GivenAnswer(
                    answer.questionId(),
                    answer.number(),
                    answer.question(),
                    answer.asked().kind().id(),
                    answer.text(),
                    answer.shownText());
        }
    }

    static SessionDetail of(InterviewReview review) {
        return new SessionDetail(
                SessionItem.of(review.session()),
                review.answers().stream().map(GivenAnswer::of).toList(),
                review.analysis() == null ? null : AnalysisBody.of(review.analysis()));
    }
}
