package io.interviewedge.session;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.question.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session with everything that belongs to it: what a decision about it is made from.
 *
 * @param answers by question id
 */
public record Interview(InterviewSession session, InterviewScript script, Map<String, Answer> answers) {

    public Interview {
        answers = Map.copyOf(answers);
    }

    /** The answer to that question, if one was saved. */
    public Optional<Answer> answer(String questionId) {
        return Optional.ofNullable(answers.get(questionId));
    }

    /** Required questions whose answer is missing or blank, in the order they are asked. */
    public List<String> missingAnswers() {
        return script.questions().stream()
                .filter(Question::required)
                .map(Question::id)
                .filter(id -> answer(id).filter(Answer::isFilled).isEmpty())
                .toList();
    }
}
