package io.interviewedge.error;

/** The answer was changed elsewhere since this client last saw it. Nothing was saved. */
public final class AnswerConflictException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final String questionId;
    private final String currentText;
    private final int currentRevision;

    public AnswerConflictException(String questionId, String currentText, int currentRevision) {
        super(
                ErrorCategory.CONFLICT,
                "answer_conflict",
                "the answer to question " + Quoted.of(questionId) + " is at revision " + currentRevision
                        + ", which this client has not seen; show the current text and save again with that revision");
        this.questionId = questionId;
        this.currentText = currentText;
        this.currentRevision = currentRevision;
    }

    /** The question that was answered. */
    public String questionId() {
        return questionId;
    }

    /** The text that is stored now: empty when there is none. */
    public String currentText() {
        return currentText;
    }

    /** The revision that is stored now: 0 when there is none. */
    public int currentRevision() {
        return currentRevision;
    }
}
