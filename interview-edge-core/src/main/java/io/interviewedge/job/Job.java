package io.interviewedge.job;

import io.interviewedge.analysis.Rubric;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import io.interviewedge.question.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A job as far as an interview needs it.
 *
 * @param id the host's id, at most {@value #MAX_ID_LENGTH} characters
 * @param title shown to the candidate, at most {@value #MAX_TITLE_LENGTH} characters
 * @param company shown to the candidate, at most {@value #MAX_TITLE_LENGTH} characters
 * @param introduction what the candidate reads on the welcome page, or null
 * @param active whether candidates can be invited
 * @param questions asked in this order; at least one, with distinct ids
 * @param rubric what its interviews are scored on, or null for what the library was built with
 */
public record Job(
        String id,
        String title,
        String company,
        @Nullable String introduction,
        boolean active,
        List<Question> questions,
        @Nullable Rubric rubric) {

    public static final int MAX_ID_LENGTH = 128;
    public static final int MAX_TITLE_LENGTH = 200;
    public static final int MAX_INTRODUCTION_LENGTH = 4_000;
    public static final int MAX_QUESTIONS = 200;

    /**
     * Checks every value, those of its questions too.
     *
     * @throws InvalidValueException if a value is blank, too long or not allowed, or two questions share an id
     */
    public Job {
        id = TextRules.line("jobId", Objects.requireNonNull(id, "id"), MAX_ID_LENGTH);
        title = TextRules.line("jobTitle", Objects.requireNonNull(title, "title"), MAX_TITLE_LENGTH);
        company = TextRules.line("company", Objects.requireNonNull(company, "company"), MAX_TITLE_LENGTH);
        if (introduction != null) {
            introduction = TextRules.prose("introduction", introduction, MAX_INTRODUCTION_LENGTH);
        }
        questions = questions.stream().map(Question::checked).toList();
        if (questions.isEmpty() || questions.size() > MAX_QUESTIONS) {
            throw new InvalidValueException(
                    "questions",
                    "has " + questions.size() + " entries; a job asks from 1 to " + MAX_QUESTIONS + " questions");
        }
        Set<String> seen = new HashSet<>();
        for (Question question : questions) {
            if (!seen.add(question.id())) {
                throw new InvalidValueException(
                        "questionId", "\"" + question.id() + "\" appears twice; use each id once per job");
            }
        }
    }

    /** A job without a rubric of its own. Checks every value. */
    public Job(
            String id,
            String title,
            String company,
            @Nullable String introduction,
            boolean active,
            List<Question> questions) {
        this(id, title, company, introduction, active, questions, null);
    }

    /** An active job without an introduction. */
    public static Job of(String id, String title, String company, Question... questions) {
        return new Job(id, title, company, null, true, List.of(questions));
    }

    /** The same job with a text for the welcome page. */
    public Job introduction(String introduction) {
        return new Job(id, title, company, introduction, active, questions, rubric);
    }

    /** The same job, closed to new invites. */
    public Job inactive() {
        return new Job(id, title, company, introduction, false, questions, rubric);
    }

    /** The same job, whose interviews are scored on that rubric. It is frozen with the questions. */
    public Job rubric(Rubric rubric) {
        return new Job(id, title, company, introduction, active, questions, Objects.requireNonNull(rubric, "rubric"));
    }
}
