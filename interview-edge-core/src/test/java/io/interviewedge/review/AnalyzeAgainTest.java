package io.interviewedge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.AtOnce;
import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisOrder;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisStamp;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Findings.Run;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InterviewNotCompletedException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.error.TooManyAnalysesException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.limit.Usage;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Further attempts: who asks for them, which one counts, and what an attempt says of itself. */
class AnalyzeAgainTest {

    private static final AnalysisStamp STAMP =
            AnalysisStamp.of("openai", "m-2", "interview-2 sha256:4f0c", "temperature=0.0", 900, 120);

    private final Fixture fixture = new Fixture();
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicReference<Fixture.AnalysisFunction> analyzer =
            new AtomicReference<>(request -> Fixture.FINDINGS);
    private final InterviewEdge edge = builder().build();

    private InterviewEdge.Builder builder() {
        return fixture.builder().analyzer(Fixture.analyzer(request -> {
            runs.incrementAndGet();
            return analyzer.get().analyze(request);
        }));
    }

    @Test
    void anotherAnalysisIsMadeOnDemandAndEveryAttemptIsKept() {
        UUID sessionId = Fixture.complete(edge).sessionId();
        edge.reviews().open(sessionId, "recruiter-1");

        Analysis again = edge.reviews()
                .analyze(sessionId, "The job description was wrong.", "recruiter-2")
                .analysis();

        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.order()).isEqualTo(AnalysisOrder.of("recruiter-2", "The job description was wrong."));
        assertThat(edge.reviews().analyses(sessionId).attempts())
                .extracting(attempt -> attempt.order().actor())
                .containsExactly("recruiter-1", "recruiter-2");
        assertThat(runs).hasValue(2);
    }

    @Test
    void whoAskedStandsInTheEventLog() {
        UUID sessionId = Fixture.complete(edge).sessionId();
        edge.reviews().open(sessionId, "recruiter-1");
        edge.reviews().analyze(sessionId, "Once more.", "recruiter-2");

        assertThat(fixture.events)
                .filteredOn(event -> event.type().equals(SessionEventType.ANALYSIS_STARTED))
                .extracting(SessionEvent::actor)
                .containsExactly("recruiter-1", "recruiter-2");
    }

    @Test
    void aFailureAfterASuccessDoesNotHideIt() {
        UUID sessionId = Fixture.complete(edge).sessionId();
        Analysis first = edge.reviews().open(sessionId).analysis();
        analyzer.set(request -> {
            throw new AnalysisFailedException("The model is overloaded.");
        });

        InterviewReview review = edge.reviews().analyze(sessionId, "Once more.", "recruiter-2");

        assertThat(review.analysis()).isEqualTo(first);
        assertThat(review.analyses().latest())
                .get()
                .returns(AnalysisState.FAILED, Analysis::state)
                .returns("The model is overloaded.", Analysis::failure);
    }

    @Test
    void ofTwoSuccessesTheLaterCounts() {
        UUID sessionId = Fixture.complete(edge).sessionId();
        edge.reviews().open(sessionId);
        analyzer.set(request ->
                new Findings(Fixture.scores(1, 1, 1, 1, 1), Verdict.NO_HIRE, "Weak.", "A weak one.", List.of()));

        edge.reviews().analyze(sessionId, "Once more.", "recruiter-2");

        assertThat(edge.reviews().open(sessionId).analysis().result().overall()).isEqualTo(1.0);
        assertThat(edge.tracking().find(SessionQuery.all()).items().get(0).overall())
                .isEqualTo(1.0);
        assertThat(runs).hasValue(2);
    }

    @Test
    void whileAnAttemptRunsNobodyStartsAnother() throws Exception {
        UUID sessionId = Fixture.complete(edge).sessionId();
        CountDownLatch othersHaveAsked = new CountDownLatch(19);
        analyzer.set(request -> {
            othersHaveAsked.await();
            return Fixture.FINDINGS;
        });

        List<Integer> attempts = AtOnce.call(20, () -> {
            Analyses analyses = edge.reviews()
                    .analyze(sessionId, "Once more.", "recruiter-2")
                    .analyses();
            othersHaveAsked.countDown();
            return analyses.attempts().size();
        });

        assertThat(attempts).containsOnly(1);
        assertThat(runs).hasValue(1);
    }

    @Test
    void anInterviewThatIsNotSubmittedIsNotAnalysed() {
        UUID sessionId = edge.invites().invite(Fixture.ada().build()).session().id();

        assertThatThrownBy(() -> edge.reviews().analyze(sessionId, "Now.", "recruiter-2"))
                .isInstanceOf(InterviewNotCompletedException.class)
                .hasMessageContaining("once it is submitted");
        assertThat(runs).hasValue(0);
    }

    @Test
    void withoutAnAnalyzerAnOrderSaysSo() {
        InterviewEdge without = fixture.builder().build();
        UUID sessionId = Fixture.complete(without).sessionId();

        assertThatThrownBy(() -> without.reviews().analyze(sessionId, "Now.", "recruiter-2"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("builder.analyzer(");
    }

    @Test
    void aReasonIsNeededAndBounded() {
        UUID sessionId = Fixture.complete(edge).sessionId();

        for (String reason : List.of("", " \n", "x".repeat(1_001), "a\u0000b")) {
            assertThatThrownBy(() -> edge.reviews().analyze(sessionId, reason, "recruiter-2"))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("reason ");
        }
        assertThatThrownBy(() -> edge.reviews().analyze(sessionId, "Now.", " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("actor ");
        assertThat(edge.reviews().analyses(sessionId)).isEqualTo(Analyses.NONE);
    }

    @Test
    void thereIsAnEndToAttempts() {
        UUID sessionId = Fixture.complete(edge).sessionId();
        for (int i = 0; i < Analysis.MAX_ATTEMPTS; i++) {
            fixture.clock.advance(Usage.ANALYSIS_RETRY.standard().interval());
            edge.reviews().analyze(sessionId, "Once more.", "recruiter-2");
        }

        assertThatThrownBy(() -> edge.reviews().analyze(sessionId, "Once more.", "recruiter-2"))
                .isInstanceOf(TooManyAnalysesException.class);
        assertThat(runs).hasValue(Analysis.MAX_ATTEMPTS);
    }

    @Test
    void theAnalysesOfAnotherTenantAreNotFound() {
        UUID sessionId = Fixture.complete(edge).sessionId();
        InterviewEdge other = edge.forTenant(TenantId.of("other"));

        assertThatThrownBy(() -> other.reviews().analyses(sessionId)).isInstanceOf(SessionNotFoundException.class);
        assertThatThrownBy(() -> other.reviews().analyze(sessionId, "Now.", "recruiter-2"))
                .isInstanceOf(SessionNotFoundException.class);
    }

    @Test
    void whatTheBudgetRefusesIsDeferredAndCostsNothing() {
        Instant tomorrow = Fixture.START.plus(Duration.ofDays(1));
        AtomicInteger asked = new AtomicInteger();
        InterviewEdge frugal = builder()
                .analysisBudget((tenant, request) -> {
                    asked.incrementAndGet();
                    return fixture.clock.instant().isBefore(tomorrow)
                            ? Optional.of(NoFindings.deferred("The budget of today is used up.")
                                    .retryAt(tomorrow))
                            : Optional.empty();
                })
                .build();
        UUID sessionId = Fixture.complete(frugal).sessionId();

        Analysis deferred = frugal.reviews().open(sessionId).analysis();
        frugal.reviews().open(sessionId);

        assertThat(deferred.state()).isEqualTo(AnalysisState.DEFERRED);
        assertThat(deferred.failure()).isEqualTo("The budget of today is used up.");
        assertThat(deferred.outcome().retryAt()).isEqualTo(tomorrow);
        assertThat(asked).hasValue(1);
        assertThat(runs).hasValue(0);
        fixture.clock.advance(Duration.ofDays(2));
        assertThat(frugal.reviews().open(sessionId).analysis())
                .returns(AnalysisState.SUCCEEDED, Analysis::state)
                .returns(2, Analysis::attempt);
    }

    @Test
    void theBudgetIsAskedWithTheTenantAndTheSize() {
        AtomicReference<String> asked = new AtomicReference<>();
        InterviewEdge frugal = builder()
                .analysisBudget((tenant, request) -> {
                    asked.set(tenant.value() + " " + (request.characters() > 20));
                    return Optional.empty();
                })
                .build();

        frugal.reviews().open(Fixture.complete(frugal).sessionId());

        assertThat(asked).hasValue(TenantId.SINGLE.value() + " true");
    }

    @Test
    void answersThatAreTooShortAreNotScoredAndTheStateSaysSo() {
        analyzer.set(request -> {
            throw new AnalysisFailedException(
                    NoFindings.notScored("The answers are too short.").stamp(STAMP), null);
        });

        Analysis analysis =
                edge.reviews().open(Fixture.complete(edge).sessionId()).analysis();

        assertThat(analysis.state()).isEqualTo(AnalysisState.NOT_SCORED);
        assertThat(analysis.result()).isNull();
        assertThat(analysis.outcome().stamp()).isEqualTo(STAMP);
        assertThat(fixture.events)
                .last()
                .extracting(SessionEvent::type)
                .isEqualTo(SessionEventType.ANALYSIS_NOT_SCORED);
    }

    @Test
    void whatProducedTheFindingsIsKeptWithThem() {
        analyzer.set(request -> Fixture.FINDINGS.stamp(STAMP));

        assertThat(edge.reviews()
                        .open(Fixture.complete(edge).sessionId())
                        .analysis()
                        .outcome()
                        .stamp())
                .isEqualTo(STAMP);
    }

    @Test
    void severalRunsAreKeptAndTheirSpreadIsTold() {
        InterviewEdge thorough = builder().rubric(Rubric.of(Trait.CLARITY)).build();
        analyzer.set(request -> new Findings(Map.of("clarity", 6.0), Verdict.MAYBE, "So so.", "So so.", List.of())
                .runs(List.of(
                        new Run(Map.of("clarity", 4.5), Verdict.NO_HIRE),
                        new Run(Map.of("clarity", 7.5), Verdict.HIRE))));

        Analysis analysis =
                thorough.reviews().open(Fixture.complete(thorough).sessionId()).analysis();

        ScoredTrait clarity = analysis.result().traits().get(0);
        assertThat(clarity.runs()).containsExactly(4.5, 7.5);
        assertThat(clarity.spread()).isEqualTo(3.0);
        assertThat(analysis.result().runVerdicts()).containsExactly(Verdict.NO_HIRE, Verdict.HIRE);
    }

    @Test
    void aRunThatScoresOtherTraitsIsRefused() {
        Run other = new Run(Map.of("charm", 4.5), Verdict.NO_HIRE);

        assertThatThrownBy(() -> Fixture.FINDINGS.runs(List.of(other)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("runs ");
    }

    @Test
    void aQuoteThatIsNotInTheAnswerIsAFailureAndNotAnObservation() {
        for (String quote : List.of("A steam engine.", "an engine.", " ", "")) {
            analyzer.set(request -> new Findings(
                    Fixture.FINDINGS.scores(),
                    Verdict.HIRE,
                    "Solid.",
                    "A solid interview.",
                    List.of(Observation.of("q1", "Concrete.").quoting(quote))));

            Analysis failed = edge.reviews().open(completed()).analysis();

            assertThat(failed.state()).as(quote).isEqualTo(AnalysisState.FAILED);
            assertThat(failed.failure()).contains("quote is not in the candidate's answer, word for word");
        }
    }

    @Test
    void aQuoteFromTheAnswerIsKept() {
        analyzer.set(request -> new Findings(
                Fixture.FINDINGS.scores(),
                Verdict.HIRE,
                "Solid.",
                "A solid interview.",
                List.of(Observation.of("q1", "Concrete.").quoting("n engine").scored(7.25))));

        assertThat(edge.reviews().open(completed()).answers().get(0).observations())
                .containsExactly(new Observation("q1", "Concrete.", "n engine", 7.3));
    }

    private UUID completed() {
        return Fixture.complete(edge).sessionId();
    }

    @Test
    void aJobsOwnRubricIsFrozenWithItsQuestions() {
        Rubric first = Rubric.of(Trait.of("empathy", "Empathy").weight(3), Trait.CLARITY);
        AtomicReference<Job> job = new AtomicReference<>(Fixture.BACKEND.rubric(first));
        InterviewEdge own = builder()
                .tenantJobs((tenant, id) -> Optional.of(job.get()))
                .rubric(Rubric.standard())
                .build();
        UUID sessionId = Fixture.complete(own).sessionId();
        job.set(Fixture.BACKEND.rubric(Rubric.of(Trait.EXPERIENCE)));
        analyzer.set(request ->
                new Findings(request.rubric().scores(trait -> 5), Verdict.MAYBE, "So so.", "So so.", List.of()));

        AnalysisResult result = own.reviews().open(sessionId).analysis().result();

        assertThat(result.traits()).extracting(ScoredTrait::id).containsExactly("empathy", "clarity");
    }

    @Test
    void aJobWithoutARubricHasTheScriptThatItHadBeforeJobsHadRubrics() {
        String id = InterviewScript.of(Fixture.BACKEND).id();

        assertThat(InterviewScript.of(Fixture.BACKEND.rubric(Rubric.standard())).id())
                .isNotEqualTo(id);
        assertThat(InterviewScript.of(Fixture.BACKEND.rubric(Rubric.of(Trait.CLARITY)))
                        .id())
                .isNotEqualTo(InterviewScript.of(Fixture.BACKEND.rubric(Rubric.of(Trait.CLARITY.weight(2))))
                        .id());
    }
}
