package io.interviewedge.error;

/** An answer is longer than the limit. Nothing was saved. */
public final class AnswerTooLongException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final String questionId;
    private final int length;
    private final int limit;

    public AnswerTooLongException(String questionId, int length, int limit) {
        super(
                ErrorCategory.INVALID,
                "answer_too_long",
                "the answer to question " + Quoted.of(questionId) + " has " + length + " characters; at most " + limit
                        + " are allowed");
        this.questionId = questionId;
        this.length = length;
        this.limit = limit;
    }

    /** The question that was answered. */
    public String questionId() {
        return questionId;
    }

    /** Length of the refused text, in UTF-16 code units. */
    public int length() {
        return length;
    }

    /** The limit, in UTF-16 code units. */
    public int limit() {
        return limit;
    }
}
