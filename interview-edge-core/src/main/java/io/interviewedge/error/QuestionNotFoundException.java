package io.interviewedge.error;

/** The interview has no question of that id. */
public final class QuestionNotFoundException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final String questionId;

    public QuestionNotFoundException(String questionId) {
        super(
                ErrorCategory.NOT_FOUND,
                "question_not_found",
                "this interview has no question " + Quoted.of(questionId) + "; use a question id of its view");
        this.questionId = questionId;
    }

    /** The id that was asked for. */
    public String questionId() {
        return questionId;
    }
}
