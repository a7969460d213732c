package io.interviewedge.examples.ats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.analysis.Trait;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.examples.ats.job.JobProperties.JobEntry;
import io.interviewedge.examples.ats.job.JobProperties.QuestionEntry;
import io.interviewedge.examples.ats.job.JobProperties.TraitEntry;
import io.interviewedge.job.Job;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobPropertiesTest {

    private static Job job(TraitEntry... rubric) {
        return job(List.of(rubric));
    }

    private static Job job(@Nullable List<TraitEntry> rubric) {
        return new JobEntry(
                        "designer",
                        "Designer",
                        "Acme",
                        null,
                        true,
                        List.of(new QuestionEntry("why", "Why?", true, null, null, null, null)),
                        rubric)
                .toJob();
    }

    private static TraitEntry trait(String id, double weight) {
        return new TraitEntry(id, "Label of " + id, null, weight);
    }

    @Test
    void aJobMayHaveARubricOfItsOwn() {
        assertThat(Objects.requireNonNull(
                                job(trait("craft", 2), trait("care", 1)).rubric())
                        .traits())
                .extracting(Trait::id)
                .containsExactly("craft", "care");
        assertThat(job((List<TraitEntry>) null).rubric()).isNull();
    }

    @Test
    void aRubricThatCannotScoreIsRefusedByName() {
        assertThatThrownBy(() -> job(trait("craft", 1), trait("craft", 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("\"craft\" appears twice");
        assertThatThrownBy(() -> job(trait("craft", 0), trait("care", 0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at least one must be above 0");
        assertThatThrownBy(() -> job())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a rubric has from 1 to");
        assertThatThrownBy(() -> job(trait("craft", -1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("trait weight");
    }
}
