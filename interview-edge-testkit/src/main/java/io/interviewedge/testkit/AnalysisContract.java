package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisOrder;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisStamp;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.question.Question;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Analyses: kept as they were found. */
interface AnalysisContract extends StoreContractPart {

    @Test
    default void anUnknownSessionHasNoAnalysis() {
        assertThat(fixture().store().findAnalyses(Ids.unused()).latest()).isEmpty();
    }

    @Test
    default void aClaimIsKeptAsItIs() {
        Analysis claim = SampleAnalyses.claim(fixture().completed(), 1, ONE);

        assertThat(fixture().claim(claim, null)).isTrue();

        fixture().assertLatest(claim);
    }

    @Test
    default void aSucceededAnalysisIsKeptAsItIs() {
        Analysis claim = fixture().claimed(fixture().completed(), 1, null);
        Analysis succeeded = claim.succeeded(SampleAnalyses.result(), ONE.plusMillis(1));

        assertThat(fixture().finish(succeeded)).isTrue();

        fixture().assertLatest(succeeded);
    }

    @Test
    default void everyScoreAndVerdictIsKeptToItsDecimal() {
        int tenth = 0;
        for (Verdict verdict : List.of(Verdict.HIRE, Verdict.MAYBE, Verdict.NO_HIRE, Verdict.HIRE)) {
            double decimal = tenth++ / 10.0;
            List<ScoredTrait> traits =
                    SampleAnalyses.traits(decimal, 1 + decimal, 4.4 + decimal, 9.7 + decimal, 10 - decimal);
            Analysis claim = fixture().claimed(fixture().completed(), 1, null);
            Analysis succeeded =
                    claim.succeeded(new AnalysisResult(decimal, traits, verdict, "Reason", "Summary", List.of()), ONE);

            fixture().finish(succeeded);

            fixture().assertLatest(succeeded);
        }
    }

    @Test
    default void theTraitsOfAResultAreKeptInTheirOrderHoweverManyThereAre() {
        for (int traits : List.of(0, 1, Rubric.MAX_TRAITS)) {
            assertTraitsKept(SampleAnalyses.traits(new double[traits]));
        }
        assertTraitsKept(List.of(
                new ScoredTrait(Texts.wide(Trait.MAX_ID_LENGTH), Texts.wide(Trait.MAX_LABEL_LENGTH), 1_000, 10),
                new ScoredTrait("a", "\uD83D\uDEF8 ' \\ %", 0.001, 0.1),
                new ScoredTrait("A", "\u0007", 0, 42)));
    }

    private void assertTraitsKept(List<ScoredTrait> traits) {
        Analysis claim = fixture().claimed(fixture().completed(), 1, null);
        Analysis succeeded =
                claim.succeeded(new AnalysisResult(5, traits, Verdict.HIRE, "Reason", "Summary", List.of()), ONE);

        assertThat(fixture().finish(succeeded)).isTrue();

        fixture().assertLatest(succeeded);
    }

    @Test
    default void everyTextOfAResultIsKeptCharacterByCharacter() {
        for (String text : Texts.AWKWARD_LINES) {
            assertFindingsKept(
                    text,
                    text + "\r\n\t",
                    List.of(Observation.of("first", text).quoting("\n" + text), Observation.of("second", "\n" + text)));
        }
        assertFindingsKept("", "", List.of(Observation.of("first", "").quoting("")));
    }

    @Test
    default void theLongestTextsOfAResultAreKept() {
        assertFindingsKept(
                Texts.wide(Findings.MAX_REASON_LENGTH),
                Texts.wide(Findings.MAX_SUMMARY_LENGTH),
                List.of(Observation.of("first", Texts.wide(Observation.MAX_TEXT_LENGTH))
                        .quoting(Texts.wide(Observation.MAX_QUOTE_LENGTH))));
    }

    @Test
    default void observationsAreKeptInTheirOrderHoweverManyAreOnOneAnswer() {
        List<Observation> many = IntStream.range(0, 200)
                .mapToObj(i -> Observation.of("q" + i % 7, "Observation " + i).scored(i % 101 / 10.0))
                .toList();

        assertFindingsKept("Reason", "Summary", many);
        assertFindingsKept("Reason", "Summary", List.of());
        assertFindingsKept("Reason", "Summary", List.of(Observation.of("q", "lower"), Observation.of("Q", "upper")));
    }

    @Test
    default void theScoresAndVerdictsOfEveryRunAreKept() {
        List<Verdict> verdicts = List.of(Verdict.HIRE, Verdict.NO_HIRE, new Verdict("later"));
        List<ScoredTrait> traits = List.of(
                new ScoredTrait("a", "A", 1, 5.1, List.of(0.0, 10.0, 5.3)),
                new ScoredTrait("b", "B", 2, 9.9, List.of(9.9, 9.9, 9.9)));
        AnalysisResult result =
                new AnalysisResult(8.3, traits, Verdict.MAYBE, "Reason", "Summary", List.of()).runVerdicts(verdicts);
        Analysis claim = fixture().claimed(fixture().completed(), 1, null);
        Analysis succeeded = claim.succeeded(result, ONE);

        assertThat(fixture().finish(succeeded)).isTrue();

        fixture().assertLatest(succeeded);
    }

    @Test
    default void whoAskedForAnAttemptAndWhatProducedItIsKept() {
        AnalysisStamp longest = new AnalysisStamp(
                Texts.wide(AnalysisStamp.MAX_LENGTH),
                Texts.wide(AnalysisStamp.MAX_LENGTH),
                Texts.wide(AnalysisStamp.MAX_LENGTH),
                Texts.wide(AnalysisStamp.MAX_PARAMETERS_LENGTH),
                Long.MAX_VALUE,
                Long.MAX_VALUE);
        for (AnalysisStamp stamp : List.of(new AnalysisStamp("local", "m:7b", "p 1", "", 0, 0), longest)) {
            for (AnalysisOrder order : List.of(
                    new AnalysisOrder("recruiter-7", null),
                    new AnalysisOrder(
                            Texts.wide(SessionEvent.MAX_ACTOR_LENGTH), Texts.wide(AnalysisOrder.MAX_REASON_LENGTH)))) {
                InterviewSession session = fixture().completed();
                Analysis claim = SampleAnalyses.claim(session, 1, ONE).order(order);
                assertThat(fixture().claim(claim, null)).isTrue();
                fixture().assertLatest(claim);

                Analysis succeeded = claim.succeeded(SampleAnalyses.result(), stamp, ONE.plusMillis(1));
                assertThat(fixture().finish(succeeded)).isTrue();
                fixture().assertLatest(succeeded);
            }
        }
    }

    @Test
    default void anAttemptWithoutFindingsKeepsItsStateReasonStampAndWhenToTryAgain() {
        AnalysisStamp stamp = new AnalysisStamp("openai", "m-1", "p 1", "temperature=0.0", 1_000, 3);
        for (NoFindings none : List.of(
                NoFindings.failed("The model is busy.")
                        .retryAt(ONE.plusSeconds(30))
                        .stamp(stamp),
                NoFindings.deferred("The budget is used up.").retryAt(ONE.plusSeconds(3_600)),
                NoFindings.notScored("The answers are too short."))) {
            Analysis ended = fixture().claimed(fixture().completed(), 1, null).ended(none, ONE);

            assertThat(fixture().finish(ended)).isTrue();

            fixture().assertLatest(ended);
        }
    }

    @Test
    default void everyAttemptIsKeptAndReadInOrder() {
        InterviewSession session = fixture().completed();
        Analysis failed = fixture().claimed(session, 1, null).failed("The analyzer was away.", ONE);
        fixture().finish(failed);
        Analysis succeeded = fixture().claimed(session, 2, failed).succeeded(SampleAnalyses.result(), ONE);
        fixture().finish(succeeded);
        Analysis deferred = fixture().claimed(session, 3, succeeded).ended(NoFindings.deferred("Too much today."), ONE);
        fixture().finish(deferred);
        Analysis running = fixture().claimed(session, 4, deferred);

        Analyses analyses = fixture().store().findAnalyses(session.id());

        assertThat(analyses.attempts()).containsExactly(failed, succeeded, deferred, running);
        assertThat(analyses.counting()).contains(succeeded);
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
    private void assertFindingsKept(String reason, String summary, List<Observation> observations) {
        InterviewScript script = StoreFixture.script(
                observations.isEmpty()
                        ? new Question[] {StoreFixture.FIRST}
                        : observations.stream()
                                .map(Observation::questionId)
                                .distinct()
                                .map(id -> Question.of(id, id))
                                .toArray(Question[]::new));
        Analysis claim = fixture()
                .claimed(fixture().create(fixture().draft(script).status(SessionStatus.COMPLETED), script), 1, null);
        Analysis succeeded = claim.succeeded(
                new AnalysisResult(3, SampleAnalyses.traits(1, 2, 3), Verdict.HIRE, reason, summary, observations),
                ONE);

        assertThat(fixture().finish(succeeded)).isTrue();

        fixture().assertLatest(succeeded);
    }
}
