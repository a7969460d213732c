package io.interviewedge.question;

import io.interviewedge.error.InvalidAnswerException;

/**
 * How a question is answered. Nothing in it is for the recruiter alone, so a candidate may see all of it. Kinds are
 * values: immutable, and safe for use by several threads.
 *
 * <p>An answer is text whatever the kind. A store keeps it in the one form that {@link #canonical} gives it, so equal
 * answers are equal texts.
 */
public sealed interface QuestionKind permits FreeText, Choice, Scale, Numeric {

    /** What programs call the kind: {@code text}, {@code choice}, {@code scale} or {@code number}. */
    String id();

    /**
     * The answer in the form in which it is stored, the same for all ways to write it. An answer of white space alone
     * is no answer, and becomes the empty text; of a free text nothing is changed.
     *
     * @throws InvalidAnswerException if the question cannot be answered like that
     */
    String canonical(String questionId, String answer);

    /**
     * A stored answer as people read it: the labels of the options, a number with its unit. An answer of another form,
     * which an earlier version may have stored, is shown as it is.
     */
    String shown(String answer);

    /**
     * The same kind, with every value checked.
     *
     * @throws io.interviewedge.error.InvalidValueException if a value is blank, too long or not allowed
     */
    QuestionKind checked();

    default boolean isText() {
        return this instanceof FreeText;
    }

    default boolean isChoice() {
        return this instanceof Choice;
    }

    default boolean isScale() {
        return this instanceof Scale;
    }

    default boolean isNumber() {
        return this instanceof Numeric;
    }
}
