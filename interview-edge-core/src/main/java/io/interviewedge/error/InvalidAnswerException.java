package io.interviewedge.error;

/** A question of another kind than text cannot be answered like that. Nothing was saved. */
public final class InvalidAnswerException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final String questionId;

    /**
     * Says what is wrong, without the answer itself.
     *
     * @param problem what is wrong, and what would be right; continues a sentence that begins with the answer
     */
    public InvalidAnswerException(String questionId, String problem) {
        super(
                ErrorCategory.INVALID,
                "invalid_answer",
                "the answer to question " + Quoted.of(questionId) + " " + problem);
        this.questionId = questionId;
    }

    /** The question that was answered. */
    public String questionId() {
        return questionId;
    }
}
