package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Trait;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.QuestionKind;
import io.interviewedge.question.Scale;
import io.interviewedge.session.InterviewSession;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts: stored with their sessions, once each, and never changed. */
interface ScriptContract extends StoreContractPart {

    @Test
    default void aScriptIsKeptWhole() {
        assertKept(new Job(
                "job " + UUID.randomUUID(),
                "Engineer",
                "Example Ltd",
                "Welcome.\r\nTake your time.\n\n\tGood luck! ",
                true,
                List.of(
                        Question.of("required", "Why?"),
                        Question.of("optional", "What else?").optional(),
                        Question.of("modelled", "How?").modelAnswer("By hand."),
                        Question.of("both", "Where?").optional().modelAnswer("Here."))));
    }

    @Test
    default void aScriptWithoutIntroductionAndModelAnswersIsKeptWithoutThem() {
        InterviewScript kept =
                assertKept(Job.of("job " + UUID.randomUUID(), "Engineer", "Example Ltd", Question.of("only", "Why?")));

        assertThat(kept.introduction()).isNull();
        assertThat(kept.questions().get(0).modelAnswer()).isNull();
    }

    @Test
    default void emptyTextsStayEmptyTexts() {
        assertKept(new Job(
                "job " + UUID.randomUUID(),
                "Engineer",
                "Example Ltd",
                "",
                true,
                List.of(Question.of("only", "").modelAnswer(""))));
    }

    @Test
    default void twoHundredQuestionsKeepTheirOrder() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < Job.MAX_QUESTIONS; i++) {
            questions.add(Question.of("q" + i, "Question " + i));
        }
        Collections.shuffle(questions, new Random(1));

        assertKept(new Job("job " + UUID.randomUUID(), "Engineer", "Example Ltd", null, true, questions));
    }

    @Test
    default void everyTextOfAScriptIsKeptCharacterByCharacter() {
        for (String text : Texts.AWKWARD_LINES) {
            String line = text.strip();
            assertKept(new Job(
                    UUID.randomUUID() + line,
                    line,
                    line,
                    text + "\r\n" + text,
                    true,
                    List.of(new Question(line, text + "\t\n", true, "\r" + text))));
        }
    }

    @Test
    default void theKindOfEveryQuestionIsKept() {
        List<Question> questions = new ArrayList<>();
        for (QuestionKind kind : List.of(
                Choice.of(Option.of("z", "Zebra"), Option.of("a", "Ape")),
                Choice.severalOf(Option.of("z", "Zebra"), Option.of("a", "Ape")),
                Scale.of(0, 10),
                Scale.of(-3, -1).labels("Never", "Always"),
                new Scale(1, 5, "Not at all", null),
                new Scale(1, 5, null, "Very well"),
                Numeric.any(),
                Numeric.atLeast(18),
                new Numeric(null, new BigDecimal("0.000001"), null),
                Numeric.between(new BigDecimal("-999999999999999.999999"), new BigDecimal("999999999999999.999999"))
                        .unit("EUR"))) {
            questions.add(Question.of("text " + questions.size(), "Why?"));
            questions.add(Question.of("q " + questions.size(), "What?", kind).modelAnswer("It depends."));
        }

        assertKept(new Job("job " + UUID.randomUUID(), "Engineer", "Example Ltd", null, true, questions));
    }

    @Test
    default void optionsKeepTheirOrderAndTheirPoints() {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < Choice.MAX_OPTIONS; i++) {
            options.add(Option.of("o" + i, "Option " + i));
        }
        Collections.shuffle(options, new Random(1));
        Choice choice = new Choice(options, true);
        Question scored = Question.of("scored", "Which?", choice)
                .points("o1", Question.MAX_POINTS)
                .points("o2", -Question.MAX_POINTS)
                .points("o3", 0);

        assertKept(Job.of(
                "job " + UUID.randomUUID(),
                "Engineer",
                "Example Ltd",
                Question.of("worthless", "Which?", choice),
                scored));
    }

    @Test
    default void optionsThatDifferInCaseOrAccentAreDifferentOptions() {
        assertKept(Job.of(
                "job " + UUID.randomUUID(),
                "Engineer",
                "Example Ltd",
                Question.of(
                        "which",
                        "Which?",
                        Choice.of(Stream.of("q1", "Q1", "e", "é", "e\u0301", "ss", "ß", "i", "I", "ı", "İ")
                                .map(id -> Option.of(id, id))
                                .toArray(Option[]::new)))));
    }

    @Test
    default void everyTextOfAKindIsKeptCharacterByCharacter() {
        for (String text : Texts.AWKWARD_LINES) {
            String line = text.strip();
            assertKept(new Job(
                    "job " + UUID.randomUUID(),
                    "Engineer",
                    "Example Ltd",
                    null,
                    true,
                    List.of(
                            new Question(
                                    line,
                                    "?",
                                    true,
                                    null,
                                    new Choice(List.of(new Option(line, line)), false),
                                    Map.of(line, 1)),
                            new Question("scale", "?", true, null, new Scale(1, 2, line, line), Map.of()),
                            new Question("number", "?", true, null, new Numeric(null, null, line), Map.of()))));
        }
    }

    @Test
    default void theRubricOfAJobIsKeptInItsOrder() {
        Job job = Job.of("job " + UUID.randomUUID(), "Engineer", "Example Ltd", Question.of("only", "Why?"));
        List<Trait> traits = new ArrayList<>();
        for (int i = 0; i < Rubric.MAX_TRAITS; i++) {
            traits.add(Trait.of("trait " + (99 - i), "Trait " + i).weight(i / 8.0));
        }
        traits.set(3, traits.get(3).description("A good score stands for this.\n\t" + "x".repeat(1_000)));

        InterviewScript kept = assertKept(job.rubric(new Rubric(traits)));

        assertThat(kept.traits()).isEqualTo(new Rubric(traits).traits());
        assertThat(assertKept(job).traits()).isEmpty();
    }

    @Test
    default void sessionsShareAnEqualScript() {
        InterviewScript equal = new InterviewScript(
                fixture().script().id(),
                fixture().script().jobId(),
                fixture().script().title(),
                fixture().script().company(),
                fixture().script().introduction(),
                fixture().script().questions());
        InterviewSession first = fixture().invited();
        InterviewSession second = fixture().create(fixture().draft(), equal);

        assertThat(first.scriptId()).isEqualTo(second.scriptId());
        assertThat(fixture().store().findScript(first.scriptId()))
                .contains(fixture().script());
    }

    @Test
    default void anEditedJobIsAnotherScriptAndLeavesTheFirstAsItWas() {
        InterviewScript first = fixture().script();
        InterviewScript second = InterviewScript.of(
                Job.of(first.jobId(), first.title(), first.company(), StoreFixture.FIRST.optional()));
        InterviewSession early = fixture().create(fixture().draft(first), first);
        InterviewSession late = fixture().create(fixture().draft(second), second);

        assertThat(fixture().store().findScript(early.scriptId())).contains(first);
        assertThat(fixture().store().findScript(late.scriptId())).contains(second);
    }

    @Test
    default void anUnknownScriptIsAbsent() {
        assertThat(fixture().store().findScript("0".repeat(64))).isEmpty();
        assertThat(fixture().store().findScript("")).isEmpty();
    }

    private InterviewScript assertKept(Job job) {
        InterviewScript script = InterviewScript.of(job);
        fixture().create(fixture().draft(script), script);
        InterviewScript kept = fixture()
                .store()
                .findScript(script.id())
                .orElseThrow(() -> new AssertionError("a script is stored with its session"));
        assertThat(kept).isEqualTo(script);
        return kept;
    }
}
