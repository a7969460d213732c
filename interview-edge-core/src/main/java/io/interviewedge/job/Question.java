package io.interviewedge.job;

import io.interviewedge.internal.TextRules;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One question of a job.
 *
 * @param id stable within its job, at most {@value #MAX_ID_LENGTH} characters
 * @param text what the candidate reads, at most {@value #MAX_TEXT_LENGTH} characters
 * @param required whether an interview can be submitted without an answer to it
 * @param modelAnswer what a good answer contains, or null; for recruiters and analyzers, never shown to a candidate
 */
public record Question(
        String id, String text, boolean required, @Nullable String modelAnswer) {

    public static final int MAX_ID_LENGTH = 64;
    public static final int MAX_TEXT_LENGTH = 2_000;
    public static final int MAX_MODEL_ANSWER_LENGTH = 20_000;

    /** A question of a script, as it was stored. A {@link Job} checks its questions, however they were made. */
    public Question {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }

    /**
     * A required question without a model answer.
     *
     * @throws io.interviewedge.error.InvalidValueException if a value is blank, too long or not allowed
     */
    public static Question of(String id, String text) {
        return new Question(id, text, true, null).checked();
    }

    /** The same question, which may be left unanswered. */
    public Question optional() {
        return new Question(id, text, false, modelAnswer);
    }

    /**
     * The same question with a model answer for recruiters and analyzers.
     *
     * @throws io.interviewedge.error.InvalidValueException if it is too long or not allowed
     */
    public Question modelAnswer(String modelAnswer) {
        return new Question(id, text, required, modelAnswer).checked();
    }

    Question checked() {
        return new Question(
                TextRules.line("questionId", id, MAX_ID_LENGTH),
                TextRules.prose("questionText", text, MAX_TEXT_LENGTH),
                required,
                modelAnswer == null ? null : TextRules.prose("modelAnswer", modelAnswer, MAX_MODEL_ANSWER_LENGTH));
    }
}
