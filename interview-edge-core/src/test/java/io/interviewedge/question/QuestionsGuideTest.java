package io.interviewedge.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.job.Job;
import org.junit.jupiter.api.Test;

/** The code in docs/questions.md stands here word for word, and runs. */
class QuestionsGuideTest {

    @Test
    void aJobAsksQuestionsOfEachKind() {
        Job job = Job.of(
                "backend-engineer",
                "Backend Engineer",
                "Acme",
                Question.of("why", "Why this job?").modelAnswer("Knows what we do, and what they would do here."),
                Question.of("visa", "Do you need a visa?", Choice.of(Option.of("no", "No"), Option.of("yes", "Yes")))
                        .points("no", 2),
                Question.of(
                                "tools",
                                "Which of these do you use?",
                                Choice.severalOf(Option.of("git", "Git"), Option.of("kafka", "Kafka")))
                        .optional(),
                Question.of("sql", "How well do you know SQL?", Scale.of(1, 5).labels("Not at all", "Very well")),
                Question.of(
                        "notice",
                        "How long is your notice period?",
                        Numeric.between(0, 52).unit("weeks")));

        Question visa = job.questions().get(1);
        visa.shown("no"); // "No"
        visa.share("no"); // 1.0: the part of the points to be had, from 0 to 1

        assertThat(visa.shown("no")).isEqualTo("No");
        assertThat(visa.share("no")).hasValue(1);
        assertThat(job.questions().get(2).shown("git\nkafka")).isEqualTo("Git; Kafka");
        assertThat(job.questions().get(4).shown(job.questions().get(4).canonical("3,5")))
                .isEqualTo("3.5 weeks");
    }
}
