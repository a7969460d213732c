package io.interviewedge.ai;

import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.Scale;
import java.util.List;

/** Interviews to be judged. */
final class Requests {

    static final String MIGRATION = "I led our move to PostgreSQL. It took nine weeks,\nand we lost no order.";
    static final String FAILURE = "A timeout was missing, so one slow service stopped them all.";

    private Requests() {}

    static AnalysisRequest two() {
        return of(Rubric.standard(), MIGRATION, FAILURE);
    }

    /** With a choice that carries points, a scale, and a number that was left out. */
    static AnalysisRequest withClosedQuestions() {
        Question visa = Question.of(
                        "visa",
                        "Do you need a visa?",
                        Choice.of(Option.of("no", "No"), Option.of("soon", "Not for long")))
                .points("no", 4)
                .points("soon", 1);
        Question sql = Question.of("sql", "How well do you know SQL?", Scale.of(1, 5));
        Question notice = Question.of(
                "notice", "How long is your notice period?", Numeric.any().unit("weeks"));
        return new AnalysisRequest(
                "Backend Engineer",
                "Example Ltd",
                List.of(
                        new AnsweredQuestion(Question.of("q1", "What did you build?"), MIGRATION),
                        new AnsweredQuestion(visa, "soon"),
                        new AnsweredQuestion(sql, "4"),
                        new AnsweredQuestion(notice, "")),
                Rubric.standard());
    }

    static AnalysisRequest answering(String... answers) {
        return of(Rubric.standard(), answers);
    }

    static AnalysisRequest of(Rubric rubric, String... answers) {
        List<AnsweredQuestion> questions = new java.util.ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            Question question = Question.of("q" + (i + 1), "Question number " + (i + 1) + "?");
            questions.add(new AnsweredQuestion(i == 0 ? question.modelAnswer("Numbers.") : question, answers[i]));
        }
        return new AnalysisRequest("Backend Engineer", "Example Ltd", questions, rubric);
    }
}
