package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Question;
import io.interviewedge.session.SessionStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Analyses: kept as they were found. */
interface AnalysisContract extends StoreContractPart {

    @Test
    default void anUnknownSessionHasNoAnalysis() {
        assertThat(fixture().store().findAnalysis(Ids.unused())).isEmpty();
    }

    @Test
    default void aClaimIsKeptAsItIs() {
        Analysis claim = Analyses.claim(fixture().completed(), 1, ONE);

        assertThat(fixture().claim(claim, null)).isTrue();

        fixture().assertLatest(claim);
    }

    @Test
    default void aSucceededAnalysisIsKeptAsItIs() {
        Analysis claim = fixture().claimed(fixture().completed(), 1, null);
        Analysis succeeded = claim.succeeded(Analyses.result(), ONE.plusMillis(1));

        assertThat(fixture().finish(succeeded)).isTrue();

        fixture().assertLatest(succeeded);
    }

    @Test
    default void everyScoreAndVerdictIsKeptToItsDecimal() {
        int tenth = 0;
        for (Verdict verdict : List.of(Verdict.HIRE, Verdict.MAYBE, Verdict.NO_HIRE, Verdict.HIRE)) {
            double decimal = tenth++ / 10.0;
            List<ScoredTrait> traits =
                    Analyses.traits(decimal, 1 + decimal, 4.4 + decimal, 9.7 + decimal, 10 - decimal);
            Analysis claim = fixture().claimed(fixture().completed(), 1, null);
            Analysis succeeded =
                    claim.succeeded(new AnalysisResult(decimal, traits, verdict, "Reason", "Summary", Map.of()), ONE);

            fixture().finish(succeeded);

            fixture().assertLatest(succeeded);
        }
    }

    @Test
    default void theTraitsOfAResultAreKeptInTheirOrderHoweverManyThereAre() {
        for (int traits : List.of(0, 1, Rubric.MAX_TRAITS)) {
            assertTraitsKept(Analyses.traits(new double[traits]));
        }
        assertTraitsKept(List.of(
                new ScoredTrait(Texts.wide(Trait.MAX_ID_LENGTH), Texts.wide(Trait.MAX_LABEL_LENGTH), 1_000, 10),
                new ScoredTrait("a", "\uD83D\uDEF8 ' \\ %", 0.001, 0.1),
                new ScoredTrait("A", "\u0007", 0, 42)));
    }

    private void assertTraitsKept(List<ScoredTrait> traits) {
        Analysis claim = fixture().claimed(fixture().completed(), 1, null);
        Analysis succeeded =
                claim.succeeded(new AnalysisResult(5, traits, Verdict.HIRE, "Reason", "Summary", Map.of()), ONE);

        assertThat(fixture().finish(succeeded)).isTrue();

        fixture().assertLatest(succeeded);
    }

    @Test
    default void everyTextOfAResultIsKeptCharacterByCharacter() {
        for (String text : Texts.AWKWARD_LINES) {
            assertFindingsKept(text, text + "\r\n\t", Map.of("first", text, "second", "\n" + text));
        }
        assertFindingsKept("", "", Map.of("first", ""));
    }

    @Test
    default void theLongestTextsOfAResultAreKept() {
        assertFindingsKept(
                Texts.wide(Findings.MAX_REASON_LENGTH),
                Texts.wide(Findings.MAX_SUMMARY_LENGTH),
                Map.of("first", Texts.wide(Findings.MAX_OBSERVATION_LENGTH)));
    }

    @Test
    default void observationsAreKeptForEveryQuestionOrForNone() {
        Map<String, String> many = new HashMap<>();
        IntStream.range(0, 200).forEach(i -> many.put("q" + i, "Observation " + i));

        assertFindingsKept("Reason", "Summary", many);
        assertFindingsKept("Reason", "Summary", Map.of());
        assertFindingsKept("Reason", "Summary", Map.of("q", "lower", "Q", "upper"));
    }

    @Test
    default void aFailedAnalysisIsKeptAsItIs() {
        for (String failure :
                List.of("The analyzer was away.", "", "🛸 ' \\ %", Texts.wide(Analysis.MAX_FAILURE_LENGTH))) {
            Analysis claim = fixture().claimed(fixture().completed(), 1, null);
            Analysis failed = claim.failed(failure, ONE.plusMillis(1));

            assertThat(fixture().finish(failed)).isTrue();

            fixture().assertLatest(failed);
        }
    }

    @Test
    default void theLongestAnalyzerNameIsKept() {
        Analysis claim =
                Analysis.claim(fixture().completed().id(), 1, Texts.wide(Analysis.MAX_ANALYZER_LENGTH), NOON, ONE);

        fixture().claim(claim, null);

        fixture().assertLatest(claim);
    }

    /**
     * A script with exactly these questions, so that a store may insist that observations are about questions asked.
     */
    private void assertFindingsKept(String reason, String summary, Map<String, String> observations) {
        InterviewScript script = StoreFixture.script(
                observations.isEmpty()
                        ? new Question[] {StoreFixture.FIRST}
                        : observations.keySet().stream()
                                .map(id -> Question.of(id, id))
                                .toArray(Question[]::new));
        Analysis claim = fixture()
                .claimed(fixture().create(fixture().draft(script).status(SessionStatus.COMPLETED), script), 1, null);
        Analysis succeeded = claim.succeeded(
                new AnalysisResult(3, Analyses.traits(1, 2, 3), Verdict.HIRE, reason, summary, observations), ONE);

        assertThat(fixture().finish(succeeded)).isTrue();

        fixture().assertLatest(succeeded);
    }
}
