package io.interviewedge.ai;

import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.Rubric;
import java.util.List;

/** Interviews to be judged. */
final class Requests {

    static final String MIGRATION = "I led our move to PostgreSQL. It took nine weeks,\nand we lost no order.";
    static final String FAILURE = "A timeout was missing, so one slow service stopped them all.";

    private Requests() {}

    static AnalysisRequest two() {
        return of(Rubric.standard(), MIGRATION, FAILURE);
    }

    static AnalysisRequest answering(String... answers) {
        return of(Rubric.standard(), answers);
    }

    static AnalysisRequest of(Rubric rubric, String... answers) {
        List<AnsweredQuestion> questions = new java.util.ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            questions.add(new AnsweredQuestion(
                    "q" + (i + 1), "Question number " + (i + 1) + "?", i == 0 ? "Numbers." : null, answers[i]));
        }
        return new AnalysisRequest("Backend Engineer", "Example Ltd", questions, rubric);
    }
}
