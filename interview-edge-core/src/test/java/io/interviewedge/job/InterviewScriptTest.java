package io.interviewedge.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.QuestionKind;
import io.interviewedge.question.Scale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InterviewScriptTest {

    private static final Option YES = Option.of("yes", "Yes");
    private static final Option NO = Option.of("no", "No");

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
                job("j", "T", "C", null, Question.of("c", "d"), Question.of("a", "b")),
                asking(Choice.of(YES)),
                asking(Choice.severalOf(YES)),
                asking(Choice.of(YES, NO)),
                asking(Choice.of(NO, YES)),
                asking(Choice.of(Option.of("yes", "No"))),
                job("j", "T", "C", null, Question.of("a", "b", Choice.of(YES)).points("yes", 1)),
                job("j", "T", "C", null, Question.of("a", "b", Choice.of(YES)).points("yes", 2)),
                asking(Scale.of(1, 5)),
                asking(Scale.of(0, 5)),
                asking(Scale.of(1, 6)),
                asking(Scale.of(1, 5).labels("5", "6")),
                asking(Scale.of(1, 5).labels("6", "5")),
                asking(Numeric.any()),
                asking(Numeric.between(1, 5)),
                asking(Numeric.between(1, 6)),
                asking(Numeric.atLeast(1)),
                asking(Numeric.any().unit("1")));
        Set<String> ids = new HashSet<>();

        jobs.forEach(job -> ids.add(InterviewScript.of(job).id()));

        assertThat(ids).hasSameSizeAs(jobs).allMatch(id -> id.matches("[0-9a-f]{64}"));
    }

    /** A script of texts alone has the id that it had before there were other kinds. */
    @Test
    void idsStayTheSameBetweenReleases() {
        assertThat(InterviewScript.of(Fixture.BACKEND).id())
                .isEqualTo("4dcb8d289ab6c4301720eb3cdf4dc63db807b21564368442a8c04bcf88b19fd0");
        assertThat(InterviewScript.of(Fixture.SURVEY).id())
                .isEqualTo("2ebe36c0d9930dd83d073e32596601d60e8907fd48808c710b7bd3291ae099e2");
    }

    @Test
    void aJobAsksAtLeastOneQuestionAndEachOnce() {
        assertThatThrownBy(() -> job("j", "T", "C", null)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> job("j", "T", "C", null, Question.of("a", "b"), Question.of("a", "c")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("\"a\" appears twice");
    }

    private static Job asking(QuestionKind kind) {
        return job("j", "T", "C", null, Question.of("a", "b", kind));
    }

    private static Job job(String id, String title, String company, String introduction, Question... questions) {
        return new Job(id, title, company, introduction, true, List.of(questions));
    }
}
