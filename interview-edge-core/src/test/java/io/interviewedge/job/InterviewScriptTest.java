package io.interviewedge.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.error.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InterviewScriptTest {

    @Test
    void aJobChecksQuestionsThatWereNeverChecked() {
        Question unchecked = new Question("q1", "\u0000", true, null);

        assertThatThrownBy(() -> Job.of("job", "Job", "Example Ltd", unchecked))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("questionText"));
    }

    @Test
    void equalJobsMakeOneScript() {
        Job again = new Job(
                "backend-engineer",
                "Backend Engineer",
                "Analytical Engines Ltd",
                "Welcome. Take your time.",
                false,
                Fixture.BACKEND.questions());

        assertThat(InterviewScript.of(again)).isEqualTo(InterviewScript.of(Fixture.BACKEND));
    }

    @Test
    void anyChangeOfWhatIsAskedMakesAnotherScript() {
        List<Job> jobs = List.of(
                job("j", "T", "C", null, Question.of("a", "b")),
                job("k", "T", "C", null, Question.of("a", "b")),
                job("j", "U", "C", null, Question.of("a", "b")),
                job("j", "T", "D", null, Question.of("a", "b")),
                job("j", "T", "C", "", Question.of("a", "b")),
                job("j", "T", "C", null, Question.of("ab", "b")),
                job("j", "T", "C", null, Question.of("a", "bb")),
                job("j", "T", "C", null, Question.of("a", "b").optional()),
                job("j", "T", "C", null, Question.of("a", "b").modelAnswer("x")),
                job("j", "T", "C", null, Question.of("a", "b"), Question.of("c", "d")),
                job("j", "T", "C", null, Question.of("c", "d"), Question.of("a", "b")));
        Set<String> ids = new HashSet<>();

        jobs.forEach(job -> ids.add(InterviewScript.of(job).id()));

        assertThat(ids).hasSameSizeAs(jobs).allMatch(id -> id.matches("[0-9a-f]{64}"));
    }

    @Test
    void idsStayTheSameBetweenReleases() {
        assertThat(InterviewScript.of(Fixture.BACKEND).id())
                .isEqualTo("4dcb8d289ab6c4301720eb3cdf4dc63db807b21564368442a8c04bcf88b19fd0");
    }

    @Test
    void aJobAsksAtLeastOneQuestionAndEachOnce() {
        assertThatThrownBy(() -> job("j", "T", "C", null)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> job("j", "T", "C", null, Question.of("a", "b"), Question.of("a", "c")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("\"a\" appears twice");
    }

    private static Job job(String id, String title, String company, String introduction, Question... questions) {
        return new Job(id, title, company, introduction, true, List.of(questions));
    }
}
