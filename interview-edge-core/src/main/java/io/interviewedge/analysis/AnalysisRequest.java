package io.interviewedge.analysis;

import io.interviewedge.question.Question;
import io.interviewedge.question.QuestionKind;
import java.util.List;
import java.util.OptionalDouble;
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
     * @param answer as it is stored; empty if nothing is
     */
    public record AnsweredQuestion(Question question, String answer) {

        public String questionId() {
            return question.id();
        }

        /** What was asked. */
        public String text() {
            return question.text();
        }

        /** What a good answer contains, or null. */
        public @Nullable String modelAnswer() {
            return question.modelAnswer();
        }

        public QuestionKind kind() {
            return question.kind();
        }

        /**
         * The answer as people read it: the labels of the options, a number with its unit; a quote is taken from it.
         */
        public String shownAnswer() {
            return question.shown(answer);
        }

        /** The part of all points to be had that the answer is worth, from 0 to 1; empty without points. */
        public OptionalDouble share() {
            return question.share(answer);
        }

        private int characters() {
            return text().length()
                    + (modelAnswer() == null ? 0 : modelAnswer().length())
                    + shownAnswer().length();
        }

        /** Without the texts: answers stay out of logs. */
        @Override
        public String toString() {
            return "AnsweredQuestion[questionId=" + questionId() + "]";
        }
    }
}
