package io.interviewedge.examples.ats.job;

import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Trait;
import io.interviewedge.job.Job;
import io.interviewedge.question.Choice;
import io.interviewedge.question.FreeText;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.QuestionKind;
import io.interviewedge.question.Scale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The jobs as written in jobs.yaml. */
@ConfigurationProperties("demo")
record JobProperties(List<JobEntry> jobs) {

    record JobEntry(
            String id,
            String title,
            String company,
            @Nullable String introduction,
            @DefaultValue("true") boolean active,
            List<QuestionEntry> questions,
            @Nullable List<TraitEntry> rubric) {

        Job toJob() {
            Job job = new Job(
                    id,
                    title,
                    company,
                    introduction,
                    active,
                    questions.stream().map(QuestionEntry::toQuestion).toList());
            return rubric == null
                    ? job
                    : job.rubric(
                            new Rubric(rubric.stream().map(TraitEntry::toTrait).toList()));
        }
    }

    /** One trait of a job's own rubric. */
    record TraitEntry(
            String id,
            String label,
            @Nullable String description,
            @DefaultValue("1") double weight) {

        Trait toTrait() {
            return new Trait(id, label, description, weight);
        }
    }

    /** A question of text, unless one of the last three says otherwise. */
    record QuestionEntry(
            String id,
            String text,
            @DefaultValue("true") boolean required,
            @Nullable String modelAnswer,
            @Nullable ChoiceEntry choice,
            @Nullable Scale scale,
            @Nullable Numeric number) {

        Question toQuestion() {
            return new Question(id, text, required, modelAnswer, kind(), choice == null ? Map.of() : choice.points());
        }

        private QuestionKind kind() {
            long given =
                    Stream.of(choice, scale, number).filter(Objects::nonNull).count();
            if (given > 1) {
                throw new IllegalArgumentException("question \"" + id + "\" has " + given
                        + " kinds; give it one of choice, scale and number, or none for a text");
            }
            if (choice != null) {
                return choice.toChoice();
            }
            return Stream.<QuestionKind>of(scale, number)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(FreeText::new);
        }
    }

    record ChoiceEntry(List<OptionEntry> options, boolean several) {

        Choice toChoice() {
            return new Choice(
                    options.stream()
                            .map(option -> new Option(option.id(), option.label()))
                            .toList(),
                    several);
        }

        Map<String, Integer> points() {
            Map<String, Integer> points = new HashMap<>();
            options.stream()
                    .filter(option -> option.points() != null)
                    .forEach(option -> points.put(option.id(), option.points()));
            return points;
        }
    }

    record OptionEntry(String id, String label, @Nullable Integer points) {}
}
