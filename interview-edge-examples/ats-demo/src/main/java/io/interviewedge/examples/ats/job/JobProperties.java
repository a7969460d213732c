package io.interviewedge.examples.ats.job;

import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import java.util.List;
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
            List<QuestionEntry> questions) {

        Job toJob() {
            return new Job(
                    id,
                    title,
                    company,
                    introduction,
                    active,
                    questions.stream().map(QuestionEntry::toQuestion).toList());
        }
    }

    record QuestionEntry(
            String id,
            String text,
            @DefaultValue("true") boolean required,
            @Nullable String modelAnswer) {

        Question toQuestion() {
            return new Question(id, text, required, modelAnswer);
        }
    }
}
