package io.interviewedge.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an analyzer is given: the questions and answers as data, never a ready-made prompt, and nothing that identifies
 * the candidate. Answers are a stranger's text: an analyzer that builds a prompt must keep them from steering it.
 *
 * @param rubric the traits to score, each of them
 */
public record AnalysisRequest(String jobTitle, String company, List<AnsweredQuestion> questions, Rubric rubric) {

    public AnalysisRequest {
        questions = List.copyOf(questions);
    }

    /** The length of all questions, model answers and answers, in UTF-16 units. */
    public int characters() {
        return questions.stream().mapToInt(AnsweredQuestion::characters).sum();
    }

    /**
     * One question with the candidate's answer.
     *
     * @param text the question
     * @param modelAnswer what a good answer contains, or null
     * @param answer what the candidate wrote; empty if nothing
     */
    public record AnsweredQuestion(
            String questionId, String text, @Nullable String modelAnswer, String answer) {

        private int characters() {
            return text.length() + (modelAnswer == null ? 0 : modelAnswer.length()) + answer.length();
        }

        /** Without the texts: answers stay out of logs. */
        @Override
        public String toString() {
            return "AnsweredQuestion[questionId=" + questionId + "]";
        }
    }
}
