package io.interviewedge.question;

import io.interviewedge.error.InvalidAnswerException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One question of a job.
 *
 * @param id stable within its job, at most {@value #MAX_ID_LENGTH} characters
 * @param text what the candidate reads, at most {@value #MAX_TEXT_LENGTH} characters
 * @param required whether an interview can be submitted without an answer to it
 * @param modelAnswer what a good answer contains, or null; for recruiters and analyzers, never shown to a candidate
 * @param kind how it is answered
 * @param points what an option of a {@link Choice} is worth, by its id; for recruiters and analyzers, never shown to a
 *     candidate. An option that is not in it is worth nothing
 */
public record Question(
        String id,
        String text,
        boolean required,
        @Nullable String modelAnswer,
        QuestionKind kind,
        Map<String, Integer> points) {

    public static final int MAX_ID_LENGTH = 64;
    public static final int MAX_TEXT_LENGTH = 2_000;
    public static final int MAX_MODEL_ANSWER_LENGTH = 20_000;

    /** The most that an option is worth, or takes away. */
    public static final int MAX_POINTS = 1_000;

    /** A question of a script, as it was stored. A job checks its questions, however they were made. */
    public Question {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        points = Map.copyOf(points);
    }

    /** A question that is answered by text, as it was stored. */
    public Question(String id, String text, boolean required, @Nullable String modelAnswer) {
        this(id, text, required, modelAnswer, new FreeText(), Map.of());
    }

    /**
     * A required question that is answered by text, without a model answer.
     *
     * @throws InvalidValueException if a value is blank, too long or not allowed
     */
    public static Question of(String id, String text) {
        return of(id, text, new FreeText());
    }

    /**
     * A required question of that kind, without a model answer and without points.
     *
     * @throws InvalidValueException if a value is blank, too long or not allowed
     */
    public static Question of(String id, String text, QuestionKind kind) {
        return new Question(id, text, true, null, kind, Map.of()).checked();
    }

    /** The same question, which may be left unanswered. */
    public Question optional() {
        return new Question(id, text, false, modelAnswer, kind, points);
    }

    /**
     * The same question with a model answer for recruiters and analyzers.
     *
     * @throws InvalidValueException if it is too long or not allowed
     */
    public Question modelAnswer(String modelAnswer) {
        return new Question(id, text, required, modelAnswer, kind, points).checked();
    }

    /**
     * The same question, one option of which is worth that. Points below 0 are taken away from those of other options.
     *
     * @param points from -{@value #MAX_POINTS} to {@value #MAX_POINTS}
     * @throws InvalidValueException if there is no such option, or the points are out of range
     */
    public Question points(String optionId, int points) {
        Map<String, Integer> all = new HashMap<>(this.points);
        all.put(optionId, points);
        return new Question(id, text, required, modelAnswer, kind, all).checked();
    }

    /**
     * The answer in the form in which it is stored; see {@link QuestionKind#canonical}.
     *
     * @throws InvalidAnswerException if this question cannot be answered like that
     */
    public String canonical(String answer) {
        return kind.canonical(id, answer);
    }

    /** A stored answer as people read it; see {@link QuestionKind#shown}. */
    public String shown(String answer) {
        return kind.shown(answer);
    }

    /**
     * The part of all points to be had that an answer is worth, from 0 to 1; no answer is worth nothing. Empty if there
     * are no points to be had.
     */
    public OptionalDouble share(String answer) {
        if (!(kind instanceof Choice choice)) {
            return OptionalDouble.empty();
        }
        int most = choice.options().stream()
                .mapToInt(option -> Math.max(0, points(option)))
                .reduce(0, choice.several() ? Integer::sum : Math::max);
        int earned = choice.chosen(answer).stream().mapToInt(this::points).sum();
        return most == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, Math.min(1, (double) earned / most)));
    }

    private int points(Option option) {
        return points.getOrDefault(option.id(), 0);
    }

    /**
     * The same question, with every value checked.
     *
     * @throws InvalidValueException if a value is blank, too long or not allowed, or points are given for what is no
     *     option
     */
    public Question checked() {
        QuestionKind checkedKind = kind.checked();
        points.forEach((option, worth) -> requirePoints(checkedKind, option, worth));
        return new Question(
                TextRules.line("questionId", id, MAX_ID_LENGTH),
                TextRules.prose("questionText", text, MAX_TEXT_LENGTH),
                required,
                modelAnswer == null ? null : TextRules.prose("modelAnswer", modelAnswer, MAX_MODEL_ANSWER_LENGTH),
                checkedKind,
                points);
    }

    private static void requirePoints(QuestionKind kind, String optionId, int points) {
        boolean isOption = kind instanceof Choice choice
                && choice.options().stream().anyMatch(option -> option.id().equals(optionId));
        if (!isOption) {
            throw new InvalidValueException(
                    "points", "are given for \"" + optionId + "\"; give them for an option of the question");
        }
        if (Math.abs((long) points) > MAX_POINTS) {
            throw new InvalidValueException(
                    "points", "are " + points + "; they must be from -" + MAX_POINTS + " to " + MAX_POINTS);
        }
    }
}
