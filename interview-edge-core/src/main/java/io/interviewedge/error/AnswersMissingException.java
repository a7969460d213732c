package io.interviewedge.error;

import java.util.List;

/** Required questions have no answer yet, so the interview cannot be submitted. */
public final class AnswersMissingException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final String[] questionIds;

    public AnswersMissingException(List<String> questionIds) {
        super(
                ErrorCategory.CONFLICT,
                "answers_missing",
                "required questions have no answer: " + String.join(", ", questionIds) + "; answer them, then submit");
        this.questionIds = questionIds.toArray(new String[0]);
    }

    /** The unanswered required questions, in the order they are asked. */
    public List<String> questionIds() {
        return List.of(questionIds);
    }
}
