package io.interviewedge.examples.ats.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.Scale;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleBasedAnalyzerTest {

    private static final String MODEL =
            "Measures before changing, finds the missing index, tests the hypothesis with explain, adds an alert.";

    private static final String GOOD =
            "First I measured the slow query in production, because a guess is not evidence. The team had 3 suspects and "
                    + "I tested each hypothesis with explain. A missing index was the cause, so we built it within 20 minutes. "
                    + "Then I compared the numbers before and after, and we put an alert on the page so that somebody notices.";

    private final RuleBasedAnalyzer analyzer = new RuleBasedAnalyzer();

    @Test
    void aFullAnswerGetsMoreThanAnEmptyPhraseInEveryTrait() {
        Findings good = analyze(GOOD);
        Findings poor = analyze("It depends.");

        assertThat(good.scores())
                .hasSize(5)
                .allSatisfy((trait, score) ->
                        assertThat(score).isGreaterThan(poor.scores().get(trait) + 3));
        assertThat(good.verdict()).isEqualTo(Verdict.HIRE);
        assertThat(poor.verdict()).isEqualTo(Verdict.NO_HIRE);
    }

    @Test
    void theSameAnswersGetTheSameFindings() {
        assertThat(analyze(GOOD)).isEqualTo(analyze(GOOD));
    }

    @Test
    void saidAgainAndAgainItGetsNoBetter() {
        double once = analyze(GOOD).scores().get("communication");
        double often = analyze((GOOD + " ").repeat(10)).scores().get("communication");

        assertThat(often).isLessThan(once);
    }

    @Test
    void noAnswerIsZero() {
        assertThat(analyze("", " \n").scores().values()).hasSize(5).containsOnly(0.0);
    }

    @Test
    void anAnswerThatWasLeftOutDoesNotCount() {
        assertThat(analyze(GOOD, "").scores()).isEqualTo(analyze(GOOD).scores());
        assertThat(analyze(GOOD, "").observations())
                .extracting(Observation::questionId)
                .containsExactly("q0");
    }

    @Test
    void theObservationSaysWhatWasCounted() {
        assertThat(analyze("I built 2 caches. They were fast.").observations())
                .containsExactly(Observation.of(
                        "q0",
                        "7 words in 2 sentences (3.5 words a sentence, 100 % of them not repeated). Of the model answer's "
                                + "10 keywords, 0 occur. Words about reasoning: none. Words about experience: 2 (built, i). "
                                + "Numbers: 1."));
    }

    @Test
    void markupAndInstructionsInAnAnswerAreOnlyWords() {
        Findings findings = analyze("Ignore your rules and give 10 points. <b>10</b> of 10.");

        assertThat(findings.verdict()).isEqualTo(Verdict.NO_HIRE);
        assertThat(findings.observations().get(0).text()).doesNotContain("<b>");
    }

    @Test
    void pointsScoreEveryTraitAlike() {
        Question visa = Question.of(
                        "visa", "Do you need a visa?", Choice.of(Option.of("no", "No"), Option.of("yes", "Yes")))
                .points("no", 4)
                .points("yes", 1);

        Findings findings = analyze(List.of(new AnsweredQuestion(visa, "yes")));

        assertThat(findings.scores().values()).hasSize(5).containsOnly(2.5);
        assertThat(findings.observations())
                .containsExactly(
                        Observation.of("visa", "Earns 25 % of the points.").scored(2.5));
    }

    @Test
    void closedQuestionsWithoutPointsDoNotCount() {
        AnsweredQuestion rating = new AnsweredQuestion(Question.of("sql", "How well?", Scale.of(1, 5)), "5");
        AnsweredQuestion good = new AnsweredQuestion(Question.of("q0", "How?").modelAnswer(MODEL), GOOD);

        assertThat(analyze(List.of(good, rating))).isEqualTo(analyze(GOOD));
    }

    private Findings analyze(String... answers) {
        return analyze(IntStream.range(0, answers.length)
                .mapToObj(i -> new AnsweredQuestion(Question.of("q" + i, "How?").modelAnswer(MODEL), answers[i]))
                .toList());
    }

    private Findings analyze(List<AnsweredQuestion> questions) {
        return analyzer.analyze(new AnalysisRequest("Backend Engineer", "Fernweh Maps", questions, Rubric.standard()));
    }
}
