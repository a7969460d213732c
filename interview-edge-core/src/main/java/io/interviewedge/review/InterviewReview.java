package io.interviewedge.review;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.job.Question;
import io.interviewedge.session.Answer;
import io.interviewedge.session.Interview;
import io.interviewedge.session.InterviewSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One interview, as a recruiter reads it.
 *
 * @param company the company's name when the invite was made
 * @param answers every question in the order it is asked, answered or not
 * @param analysis the latest attempt, or null if there was none: the interview awaits its analysis
 */
public record InterviewReview(
        InterviewSession session,
        String company,
        List<ReviewedAnswer> answers,
        @Nullable Analysis analysis) {

    public InterviewReview {
        answers = List.copyOf(answers);
    }

    /**
     * One question with its answer and what the analyzer remarked.
     *
     * @param number 1 for the first
     * @param modelAnswer what a good answer contains, or null
     * @param text what the candidate wrote, or null if nothing was saved
     * @param observation the analyzer's remark, or null
     */
    public record ReviewedAnswer(
            String questionId,
            int number,
            String question,
            @Nullable String modelAnswer,
            @Nullable String text,
            @Nullable String observation) {

        /** Without the texts: answers stay out of logs. */
        @Override
        public String toString() {
            return "ReviewedAnswer[questionId=" + questionId + ", number=" + number + "]";
        }
    }

    static InterviewReview of(Interview interview, @Nullable Analysis analysis) {
        AnalysisResult result = analysis == null ? null : analysis.result();
        Map<String, String> observations = result == null ? Map.of() : result.observations();
        List<ReviewedAnswer> reviewed = new ArrayList<>();
        for (Question question : interview.script().questions()) {
            reviewed.add(new ReviewedAnswer(
                    question.id(),
                    reviewed.size() + 1,
                    question.text(),
                    question.modelAnswer(),
                    interview.answer(question.id()).map(Answer::text).orElse(null),
                    observations.get(question.id())));
        }
        return new InterviewReview(interview.session(), interview.script().company(), reviewed, analysis);
    }
}
