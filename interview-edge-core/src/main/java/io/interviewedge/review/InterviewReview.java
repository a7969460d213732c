package io.interviewedge.review;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.question.Question;
import io.interviewedge.session.Answer;
import io.interviewedge.session.Interview;
import io.interviewedge.session.InterviewSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One interview, as a recruiter reads it.
 *
 * @param company the company's name when the invite was made
 * @param rubric what it is scored on, analysed or not
 * @param answers every question in the order it is asked, answered or not
 * @param analyses all attempts at analysing it; if there are none, the interview awaits its analysis
 */
public record InterviewReview(
        InterviewSession session, String company, Rubric rubric, List<ReviewedAnswer> answers, Analyses analyses) {

    public InterviewReview {
        answers = List.copyOf(answers);
    }

    /** The analysis that {@linkplain Analyses#counting() counts}, or null if there was no attempt. */
    public @Nullable Analysis analysis() {
        return analyses.counting().orElse(null);
    }

    /**
     * One question with its answer and what the analyzer remarked on it in the analysis that counts.
     *
     * @param number 1 for the first
     * @param asked the question, with what is for the recruiter alone
     * @param text what the candidate answered, as it is stored, or null if nothing was saved
     * @param observations in the order the analyzer made them
     */
    public record ReviewedAnswer(
            int number, Question asked, @Nullable String text, List<Observation> observations) {

        public ReviewedAnswer {
            observations = List.copyOf(observations);
        }

        public String questionId() {
            return asked.id();
        }

        /** What was asked. */
        public String question() {
            return asked.text();
        }

        /** What a good answer contains, or null. */
        public @Nullable String modelAnswer() {
            return asked.modelAnswer();
        }

        /**
         * The answer as people read it, or null if nothing was saved: the labels of the options, a number with its
         * unit. Quotes are taken from it.
         */
        public @Nullable String shownText() {
            return text == null ? null : asked.shown(text);
        }

        /** The part of all points to be had that the answer is worth, from 0 to 1; empty without points. */
        public OptionalDouble share() {
            return asked.share(text == null ? "" : text);
        }

        /** Without the texts: answers stay out of logs. */
        @Override
        public String toString() {
            return "ReviewedAnswer[questionId=" + questionId() + ", number=" + number + "]";
        }
    }

    static InterviewReview of(Interview interview, Rubric standard, Analyses analyses) {
        Map<String, List<Observation>> observations = analyses.counting()
                .map(Analysis::result)
                .map(result -> result.observations().stream().collect(Collectors.groupingBy(Observation::questionId)))
                .orElse(Map.of());
        List<ReviewedAnswer> reviewed = new ArrayList<>();
        for (Question question : interview.script().questions()) {
            reviewed.add(new ReviewedAnswer(
                    reviewed.size() + 1,
                    question,
                    interview.answer(question.id()).map(Answer::text).orElse(null),
                    observations.getOrDefault(question.id(), List.of())));
        }
        return new InterviewReview(
                interview.session(),
                interview.script().company(),
                interview.script().rubric(standard),
                reviewed,
                analyses);
    }
}
