package io.interviewedge.session;

import java.time.Instant;

/**
 * What a candidate wrote under one question.
 *
 * @param questionId the question
 * @param text exactly as it was saved; may be empty
 * @param revision 1 when it was first saved, one more with each change
 * @param answeredAt when this revision was saved
 */
public record Answer(String questionId, String text, int revision, Instant answeredAt) {

    /** Whether there is anything but white space in it. */
    public boolean isFilled() {
        return !text.isBlank();
    }

    /** Without the text: answers stay out of logs. */
    @Override
    public String toString() {
        return "Answer[questionId=" + questionId + ", revision=" + revision + ", answeredAt=" + answeredAt + "]";
    }
}
