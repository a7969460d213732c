package io.interviewedge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.AtOnce;
import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.Invitation;
import io.interviewedge.question.Question;
import io.interviewedge.review.InterviewReview.ReviewedAnswer;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewServiceTest {

    private final Fixture fixture = new Fixture();
    private final AtomicInteger runs = new AtomicInteger();

    private InterviewEdge edge(Fixture.AnalysisFunction function) {
        return fixture.builder()
                .analyzer(Fixture.analyzer(request -> {
                    runs.incrementAndGet();
                    return function.analyze(request);
                }))
                .build();
    }

    @Test
    void theFirstOpeningOfACompletedInterviewRunsTheAnalysisAndLaterOnesShowIt() {
        InterviewEdge edge = edge(request -> Fixture.FINDINGS);
        Invitation invitation = Fixture.complete(edge);

        InterviewReview first = edge.reviews().open(invitation.sessionId());
        InterviewReview second = edge.reviews().open(invitation.sessionId());

        Analysis analysis = first.analysis();
        assertThat(analysis.state()).isEqualTo(AnalysisState.SUCCEEDED);
        assertThat(analysis.analyzer()).isEqualTo("stub 1");
        assertThat(analysis.result().overall()).isEqualTo(7.0);
        assertThat(analysis.result()).isEqualTo(AnalysisResult.of(Fixture.FINDINGS, Rubric.standard()));
        assertThat(second).isEqualTo(first);
        assertThat(runs).hasValue(1);
    }

    @Test
    void theReviewHasEveryQuestionWithItsAnswerAndObservation() {
        InterviewEdge edge = edge(request -> Fixture.FINDINGS);

        InterviewReview review = edge.reviews().open(Fixture.complete(edge).sessionId());

        assertThat(review.company()).isEqualTo("Analytical Engines Ltd");
        assertThat(review.answers())
                .containsExactly(
                        new ReviewedAnswer(1, asked(0), "An engine.", List.of(Observation.of("q1", "Concrete."))),
                        new ReviewedAnswer(2, asked(1), "With cards.", List.of()),
                        new ReviewedAnswer(3, asked(2), null, List.of()));
    }

    private static Question asked(int index) {
        return Fixture.BACKEND.questions().get(index);
    }

    @Test
    void anInterviewThatIsNotCompletedIsNotAnalysed() {
        InterviewEdge edge = edge(request -> Fixture.FINDINGS);
        Invitation invitation = edge.invites().invite(Fixture.ada().build());
        edge.interviews().start(Fixture.tokenOf(invitation));

        assertThat(edge.reviews().open(invitation.sessionId()).analysis()).isNull();
        assertThat(runs).hasValue(0);
    }

    @Test
    void withoutAnAnalyzerTheAnalysisStaysAwaited() {
        InterviewEdge edge = fixture.builder().build();

        assertThat(edge.reviews().open(Fixture.complete(edge).sessionId()).analysis())
                .isNull();
    }

    @Test
    void theAnalyzerIsGivenDataAndNothingThatIdentifiesTheCandidate() {
        AtomicReference<AnalysisRequest> given = new AtomicReference<>();
        InterviewEdge edge = edge(request -> {
            given.set(request);
            return Fixture.FINDINGS;
        });

        edge.reviews().open(Fixture.complete(edge).sessionId());

        assertThat(given.get())
                .isEqualTo(new AnalysisRequest(
                        "Backend Engineer",
                        "Analytical Engines Ltd",
                        List.of(
                                new AnsweredQuestion(asked(0), "An engine."),
                                new AnsweredQuestion(asked(1), "With cards."),
                                new AnsweredQuestion(asked(2), "")),
                        Rubric.standard()));
    }

    @Test
    void findingReadsAndNeitherRunsTheAnalyzerNorChangesAnything() {
        InterviewEdge edge = edge(request -> Fixture.FINDINGS);
        UUID sessionId = Fixture.complete(edge).sessionId();
        long version = edge.invites().find(sessionId).session().version();

        InterviewReview found = edge.reviews().find(sessionId);

        assertThat(found.analysis()).isNull();
        assertThat(found.answers()).extracting(ReviewedAnswer::text).contains("An engine.");
        assertThat(runs).hasValue(0);
        assertThat(edge.invites().find(sessionId).session().version()).isEqualTo(version);
    }

    @Test
    void findingGivesWhatOpeningMade() {
        InterviewEdge edge = edge(request -> Fixture.FINDINGS);
        UUID sessionId = Fixture.complete(edge).sessionId();

        InterviewReview opened = edge.reviews().open(sessionId);

        assertThat(edge.reviews().find(sessionId)).isEqualTo(opened);
        assertThat(runs).hasValue(1);
    }

    @Test
    void findingSaysWhichSessionIsUnknown() {
        InterviewEdge edge = edge(request -> Fixture.FINDINGS);
        UUID unknown = UUID.randomUUID();

        assertThatThrownBy(() -> edge.reviews().find(unknown)).isInstanceOf(SessionNotFoundException.class);
    }

    @Test
    void theOverallScoreIsTheWeightedMeanWhateverTheAnalyzerThinks() {
        InterviewEdge edge = fixture.builder()
                .analyzer(Fixture.analyzer(request -> Fixture.FINDINGS))
                .rubric(Rubric.of(
                        Trait.COMMUNICATION.weight(0),
                        Trait.PROBLEM_SOLVING.weight(2),
                        Trait.TECH_DEPTH,
                        Trait.CLARITY.weight(0),
                        Trait.EXPERIENCE.weight(0)))
                .build();

        Analysis analysis =
                edge.reviews().open(Fixture.complete(edge).sessionId()).analysis();

        assertThat(analysis.result().overall()).isEqualTo(6.7);
    }

    @Test
    void aFailureIsAnHonestStateThatStaysUntilSomebodyRetries() {
        AtomicReference<Fixture.AnalysisFunction> behaviour = new AtomicReference<>(request -> {
            throw new AnalysisFailedException("The model is overloaded.");
        });
        InterviewEdge edge = edge(request -> behaviour.get().analyze(request));
        UUID sessionId = Fixture.complete(edge).sessionId();

        Analysis failed = edge.reviews().open(sessionId).analysis();
        assertThat(failed.state()).isEqualTo(AnalysisState.FAILED);
        assertThat(failed.failure()).isEqualTo("The model is overloaded.");
        assertThat(failed.result()).isNull();
        assertThat(edge.reviews().open(sessionId).analysis()).isEqualTo(failed);
        assertThat(runs).hasValue(1);

        behaviour.set(request -> Fixture.FINDINGS);
        Analysis retried = edge.reviews().retry(sessionId).analysis();
        assertThat(retried.state()).isEqualTo(AnalysisState.SUCCEEDED);
        assertThat(retried.attempt()).isEqualTo(2);
        assertThat(runs).hasValue(2);
    }

    @Test
    void aRetryOfWhatSucceededRunsNothing() {
        InterviewEdge edge = edge(request -> Fixture.FINDINGS);
        UUID sessionId = Fixture.complete(edge).sessionId();
        InterviewReview opened = edge.reviews().open(sessionId);

        assertThat(edge.reviews().retry(sessionId)).isEqualTo(opened);
        assertThat(runs).hasValue(1);
    }

    @Test
    void ofAnUnexpectedFailureTheRecruiterLearnsTheTypeAndNotTheMessage() {
        InterviewEdge edge = edge(request -> {
            throw new IllegalStateException("key sk-123 refused: An engine.");
        });

        Analysis failed =
                edge.reviews().open(Fixture.complete(edge).sessionId()).analysis();

        assertThat(failed.failure()).isEqualTo("The analyzer failed (IllegalStateException).");
    }

    @Test
    void aResultOutOfRangeIsAFailureNotAScore() {
        InterviewEdge edge = edge(request ->
                new Findings(Fixture.scores(8, 11, 6, 9, 5), Verdict.HIRE, "Solid.", "A solid interview.", List.of()));

        Analysis failed =
                edge.reviews().open(Fixture.complete(edge).sessionId()).analysis();

        assertThat(failed.state()).isEqualTo(AnalysisState.FAILED);
        assertThat(failed.failure()).contains("score of \"problem_solving\" is 11.0; it must be a number from 0 to 10");
    }

    @Test
    void findingsThatLackATraitOfTheRubricAreAFailureThatNamesIt() {
        Rubric rubric = Rubric.of(Trait.COMMUNICATION, Trait.of("empathy", "Empathy"));
        InterviewEdge edge = fixture.builder()
                .rubric(rubric)
                .analyzer(Fixture.analyzer(request -> scoring(Map.of("communication", 8.0))))
                .build();

        Analysis failed = analysisOf(edge);

        assertThat(failed.state()).isEqualTo(AnalysisState.FAILED);
        assertThat(failed.failure())
                .isEqualTo("The analyzer gave an invalid result: scores lack the trait \"empathy\";"
                        + " the rubric has communication, empathy.");
    }

    @Test
    void findingsThatScoreATraitOfNoRubricAreAFailureThatNamesIt() {
        InterviewEdge edge = fixture.builder()
                .rubric(Rubric.of(Trait.COMMUNICATION))
                .analyzer(Fixture.analyzer(request -> scoring(Map.of("communication", 8.0, "charm", 10.0))))
                .build();

        Analysis failed = analysisOf(edge);

        assertThat(failed.state()).isEqualTo(AnalysisState.FAILED);
        assertThat(failed.failure())
                .isEqualTo("The analyzer gave an invalid result: scores have one for \"charm\" too;"
                        + " the rubric has communication.");
    }

    @Test
    void anAnalysisKeepsTheRubricItWasMadeWith() {
        InMemorySessionStore store = new InMemorySessionStore();
        InterviewEdge before = fixture.builder()
                .store(store)
                .rubric(Rubric.of(Trait.of("empathy", "Empathy").weight(3), Trait.CLARITY))
                .analyzer(Fixture.analyzer(request -> scoring(Map.of("clarity", 5.0, "empathy", 9.0))))
                .build();
        UUID sessionId = Fixture.complete(before).sessionId();
        Analysis made = before.reviews().open(sessionId).analysis();

        InterviewEdge after =
                fixture.builder().store(store).rubric(Rubric.standard()).build();

        assertThat(after.reviews().open(sessionId).analysis()).isEqualTo(made);
        assertThat(made.result().overall()).isEqualTo(8.0);
        assertThat(made.result().traits())
                .containsExactly(
                        new ScoredTrait("empathy", "Empathy", 3, 9), new ScoredTrait("clarity", "Clarity", 1, 5));
    }

    private static Analysis analysisOf(InterviewEdge edge) {
        return edge.reviews().open(Fixture.complete(edge).sessionId()).analysis();
    }

    private static Findings scoring(Map<String, Double> scores) {
        return new Findings(scores, Verdict.HIRE, "Solid.", "A solid interview.", List.of());
    }

    @Test
    void anObservationAboutAQuestionThatWasNotAskedIsAFailure() {
        InterviewEdge edge = edge(request -> new Findings(
                Fixture.FINDINGS.scores(),
                Verdict.HIRE,
                "Solid.",
                "A solid interview.",
                List.of(Observation.of("q9", "What?"))));

        assertThat(edge.reviews().open(Fixture.complete(edge).sessionId()).analysis())
                .extracting(Analysis::state)
                .isEqualTo(AnalysisState.FAILED);
    }

    static Stream<Error> errors() {
        return Stream.of(
                new NoClassDefFoundError("com/example/Model"),
                new ExceptionInInitializerError(),
                new StackOverflowError(),
                new AssertionError("quotes an answer"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorOfTheAnalyzerIsAFailureLikeAnyOther(Error error) {
        InterviewEdge edge = fixture.builder()
                .analyzer(Fixture.analyzer(request -> {
                    throw error;
                }))
                .build();

        Analysis analysis =
                edge.reviews().open(Fixture.complete(edge).sessionId()).analysis();

        assertThat(analysis.state()).isEqualTo(AnalysisState.FAILED);
        assertThat(analysis.failure())
                .isEqualTo("The analyzer failed (" + error.getClass().getSimpleName() + ").");
    }

    @Test
    void anErrorThatTheHostMustHearOfEndsTheAnalysisAndIsThrownOn() {
        InterviewEdge edge = fixture.builder()
                .analyzer(Fixture.analyzer(request -> {
                    throw new OutOfMemoryError("the process is going");
                }))
                .build();
        UUID sessionId = Fixture.complete(edge).sessionId();

        assertThatThrownBy(() -> edge.reviews().open(sessionId)).isInstanceOf(OutOfMemoryError.class);

        assertThat(edge.reviews().find(sessionId).analysis().state()).isEqualTo(AnalysisState.FAILED);
    }

    @Test
    void whenTheOneWhoClaimedItIsGoneTheNextOpeningTakesOver() {
        InMemorySessionStore store = new InMemorySessionStore();
        InterviewEdge crashing = fixture.builder()
                .store(new ForwardingStore(store) {
                    @Override
                    public Optional<SessionEvent> finishAnalysis(Analysis finished, EventDraft event) {
                        throw new StoreException("the process is gone");
                    }
                })
                .analyzer(Fixture.analyzer(request -> Fixture.FINDINGS))
                .analysisLease(Duration.ofMinutes(1))
                .build();
        UUID sessionId = Fixture.complete(crashing).sessionId();
        assertThatThrownBy(() -> crashing.reviews().open(sessionId)).isInstanceOf(StoreException.class);
        InterviewEdge next = fixture.builder()
                .store(store)
                .analyzer(Fixture.analyzer(request -> Fixture.FINDINGS))
                .build();

        assertThat(next.reviews().open(sessionId).analysis())
                .extracting(Analysis::state)
                .isEqualTo(AnalysisState.RUNNING);
        fixture.clock.advance(Duration.ofMinutes(1));
        Analysis taken = next.reviews().open(sessionId).analysis();

        assertThat(taken.state()).isEqualTo(AnalysisState.SUCCEEDED);
        assertThat(taken.attempt()).isEqualTo(2);
    }

    @Test
    void aResultThatComesAfterSomebodyElseTookOverIsNotStored() {
        InMemorySessionStore store = new InMemorySessionStore();
        List<InterviewReview> other = new ArrayList<>();
        List<UUID> session = new ArrayList<>();
        InterviewEdge quick = fixture.builder()
                .store(store)
                .analyzer(Fixture.analyzer(request -> Fixture.FINDINGS))
                .build();
        InterviewEdge slow = fixture.builder()
                .store(store)
                .analyzer(Fixture.analyzer(request -> {
                    fixture.clock.advance(Duration.ofMinutes(10));
                    other.add(quick.reviews().open(session.get(0)));
                    return new Findings(Fixture.scores(0, 0, 0, 0, 0), Verdict.NO_HIRE, "", "", List.of());
                }))
                .build();
        session.add(Fixture.complete(slow).sessionId());

        InterviewReview seen = slow.reviews().open(session.get(0));

        assertThat(seen).isEqualTo(other.get(0));
        assertThat(seen.analysis().result().overall()).isEqualTo(7.0);
    }

    @Test
    void ofManyWhoOpenAtOnceOneRunsTheAnalysis() throws Exception {
        CountDownLatch othersHaveLooked = new CountDownLatch(49);
        InterviewEdge edge = edge(request -> {
            othersHaveLooked.await();
            return Fixture.FINDINGS;
        });
        UUID sessionId = Fixture.complete(edge).sessionId();

        List<AnalysisState> seen = AtOnce.call(50, () -> {
            AnalysisState state = edge.reviews().open(sessionId).analysis().state();
            othersHaveLooked.countDown();
            return state;
        });

        assertThat(seen).containsOnlyOnce(AnalysisState.SUCCEEDED);
        assertThat(runs).hasValue(1);
    }

    @Test
    void listenersHearHowItEnded() {
        InterviewEdge edge = edge(request -> Fixture.FINDINGS);

        edge.reviews().open(Fixture.complete(edge).sessionId());

        assertThat(fixture.events)
                .extracting(SessionEvent::type)
                .endsWith(
                        SessionEventType.SUBMITTED,
                        SessionEventType.ANALYSIS_STARTED,
                        SessionEventType.ANALYSIS_SUCCEEDED);
    }

    @Test
    void anUnknownSessionIsNotFound() {
        InterviewEdge edge = edge(request -> Fixture.FINDINGS);

        assertThatThrownBy(() -> edge.reviews().open(new UUID(0, 1))).isInstanceOf(SessionNotFoundException.class);
        assertThatThrownBy(() -> edge.reviews().retry(new UUID(0, 1))).isInstanceOf(SessionNotFoundException.class);
    }
}
