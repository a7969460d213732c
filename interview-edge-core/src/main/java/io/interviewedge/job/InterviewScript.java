package io.interviewedge.job;

import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Trait;
import io.interviewedge.internal.NameBasedId;
import io.interviewedge.question.Choice;
import io.interviewedge.question.FreeText;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.QuestionKind;
import io.interviewedge.question.Scale;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The job as one candidate sees it, frozen when the invite is made: editing the job later changes no invite already
 * sent. Its id is the SHA-256 of its content, so equal scripts are one script, stored once, and a script can be cached
 * for ever.
 *
 * @param id 64 hexadecimal digits
 * @param jobId the job it was taken from
 * @param title the job's title then
 * @param company the company's name then
 * @param introduction the welcome text then, or null
 * @param questions in the order they are asked
 * @param traits what the interview is scored on; none if the job has no rubric of its own
 */
public record InterviewScript(
        String id,
        String jobId,
        String title,
        String company,
        @Nullable String introduction,
        List<Question> questions,
        List<Trait> traits) {

    public InterviewScript {
        questions = List.copyOf(questions);
        traits = List.copyOf(traits);
    }

    /** A script without a rubric of its own. */
    public InterviewScript(
            String id,
            String jobId,
            String title,
            String company,
            @Nullable String introduction,
            List<Question> questions) {
        this(id, jobId, title, company, introduction, questions, List.of());
    }

    /** Freezes a job. */
    public static InterviewScript of(Job job) {
        return new InterviewScript(
                contentId(job), job.id(), job.title(), job.company(), job.introduction(), job.questions(), traits(job));
    }

    /** The same, scored on these traits, as they were stored with it. */
    public InterviewScript traits(List<Trait> traits) {
        return new InterviewScript(id, jobId, title, company, introduction, questions, traits);
    }

    /** What the interview is scored on: these traits, or that rubric if the job had none of its own. */
    public Rubric rubric(Rubric otherwise) {
        return traits.isEmpty() ? otherwise : new Rubric(traits);
    }

    private static List<Trait> traits(Job job) {
        return job.rubric() == null ? List.of() : job.rubric().traits();
    }

    /** The question of that id, if this script asks it. */
    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    private static String contentId(Job job) {
        MessageDigest digest = NameBasedId.sha256();
        add(digest, job.id());
        add(digest, job.title());
        add(digest, job.company());
        add(digest, job.introduction());
        for (Question question : job.questions()) {
            add(digest, question.id());
            add(digest, question.text());
            add(digest, question.required() ? "required" : "optional");
            add(digest, question.modelAnswer());
            addKind(digest, question);
        }
        for (Trait trait : traits(job)) {
            add(digest, "trait");
            add(digest, trait.id());
            add(digest, trait.label());
            add(digest, trait.description());
            add(digest, String.valueOf(trait.weight()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Nothing for a text, so that a script of texts alone has the id that it had before there were other kinds. */
    private static void addKind(MessageDigest digest, Question question) {
        QuestionKind kind = question.kind();
        if (kind instanceof FreeText) {
            return;
        }
        // Neither a question nor a trait begins with null.
        add(digest, null);
        add(digest, kind.id());
        if (kind instanceof Choice choice) {
            add(digest, choice.several() ? "several" : "one");
            add(digest, String.valueOf(choice.options().size()));
            for (Option option : choice.options()) {
                add(digest, option.id());
                add(digest, option.label());
                add(digest, text(question.points().get(option.id())));
            }
        } else if (kind instanceof Scale scale) {
            add(digest, String.valueOf(scale.from()));
            add(digest, String.valueOf(scale.to()));
            add(digest, scale.fromLabel());
            add(digest, scale.toLabel());
        } else if (kind instanceof Numeric number) {
            add(digest, text(number.lowest()));
            add(digest, text(number.highest()));
            add(digest, number.unit());
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Each value is preceded by its length, so that two different scripts never give the same bytes. */
    private static void add(MessageDigest digest, @Nullable String value) {
        if (value == null) {
            digest.update((byte) 0);
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) 1);
        digest.update(new byte[] {
            (byte) (bytes.length >>> 24), (byte) (bytes.length >>> 16), (byte) (bytes.length >>> 8), (byte) bytes.length
        });
        digest.update(bytes);
    }
}
