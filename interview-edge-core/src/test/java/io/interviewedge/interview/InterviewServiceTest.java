package io.interviewedge.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.AnswerConflictException;
import io.interviewedge.error.AnswerTooLongException;
import io.interviewedge.error.AnswersMissingException;
import io.interviewedge.error.InterviewCompletedException;
import io.interviewedge.error.InterviewNotStartedException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.InvitationNotFoundException;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.error.QuestionNotFoundException;
import io.interviewedge.error.StepRefusedException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.interview.CandidateView.AskedQuestion;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.session.SessionTrigger;
import io.interviewedge.store.InMemorySessionStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewServiceTest {

    private final Fixture fixture = new Fixture();
    private final InterviewEdge edge = fixture.builder().build();
    private final InterviewService interviews = edge.interviews();
    private InviteToken token;

    @BeforeEach
    void invite() {
        token = Fixture.tokenOf(edge.invites().invite(Fixture.ada().build()));
        fixture.events.clear();
    }

    @Test
    void theLinkShowsTheJobTheCandidateAndTheQuestions() {
        CandidateView view = interviews.view(token);

        assertThat(view.status()).isEqualTo(SessionStatus.INVITED);
        assertThat(view.jobTitle()).isEqualTo("Backend Engineer");
        assertThat(view.company()).isEqualTo("Analytical Engines Ltd");
        assertThat(view.candidateName()).isEqualTo("Ada Lovelace");
        assertThat(view.introduction()).isEqualTo("Welcome. Take your time.");
        assertThat(view.questions()).extracting(AskedQuestion::id).containsExactly("q1", "q2", "q3");
        assertThat(view.questions()).extracting(AskedQuestion::number).containsExactly(1, 2, 3);
        assertThat(view.questions()).extracting(AskedQuestion::revision).containsOnly(0);
    }

    @Test
    void openingTheLinkChangesNothing() {
        var before = edge.invites().find(interviews.view(token).sessionId());

        for (int i = 0; i < 10; i++) {
            interviews.view(token);
        }

        assertThat(edge.invites().find(before.sessionId())).isEqualTo(before);
        assertThat(fixture.events).isEmpty();
    }

    @Test
    void theModelAnswerStaysWithTheRecruiter() {
        assertThat(interviews.view(token).toString()).doesNotContain("At every level.");
        assertThat(interviews.view(token).questions())
                .extracting(AskedQuestion::text)
                .doesNotContain("At every level.");
    }

    @Test
    void startMovesTheInterviewInProgress() {
        assertThat(interviews.start(token).status()).isEqualTo(SessionStatus.IN_PROGRESS);
        assertThat(interviews.view(token).status()).isEqualTo(SessionStatus.IN_PROGRESS);
        assertThat(types()).containsExactly(SessionEventType.STARTED);
    }

    @Test
    void startingAgainChangesNothingAndGivesTheViewAsItIs() {
        interviews.start(token);
        interviews.answer(token, "q1", "An engine.", 0);
        fixture.clock.advance(Duration.ofHours(1));

        CandidateView again = interviews.start(token);

        assertThat(again).isEqualTo(interviews.view(token));
        assertThat(again.questions().get(0).answer()).isEqualTo("An engine.");
        assertThat(types()).containsExactly(SessionEventType.STARTED, SessionEventType.ANSWERED);
    }

    @Test
    void answersAreKeptUnderTheirQuestionWithARevision() {
        interviews.start(token);

        assertThat(interviews.answer(token, "q2", "First thought", 0).revision())
                .isEqualTo(1);
        assertThat(interviews.answer(token, "q2", "Second thought", 1).revision())
                .isEqualTo(2);

        AskedQuestion answered = interviews.view(token).questions().get(1);
        assertThat(answered.answer()).isEqualTo("Second thought");
        assertThat(answered.revision()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "👩‍💻 🏳️‍🌈 𝒳",
                "أدا \u202Bلوفليس\u202C",
                "e\u0301 \u00E9 ﬁ",
                " \r\n\t leading and trailing \n",
                "'; drop table interview_session; -- \\ % _ \" $1 ?",
                "=cmd|' /C calc'!A0",
            })
    void textSurvivesExactly(String text) {
        interviews.start(token);
        interviews.answer(token, "q1", text, 0);

        assertThat(interviews.view(token).questions().get(0).answer()).isEqualTo(text);
    }

    @Test
    void anAnswerOverOneTheClientHasNotSeenIsAConflictThatCarriesTheCurrentText() {
        interviews.start(token);
        interviews.answer(token, "q1", "from the phone", 0);

        assertThatThrownBy(() -> interviews.answer(token, "q1", "from the laptop", 0))
                .isInstanceOfSatisfying(AnswerConflictException.class, conflict -> {
                    assertThat(conflict.currentText()).isEqualTo("from the phone");
                    assertThat(conflict.currentRevision()).isEqualTo(1);
                    assertThat(conflict).hasMessageNotContaining("from the");
                });
        assertThat(interviews.view(token).questions().get(0).answer()).isEqualTo("from the phone");
    }

    @Test
    void aRevisionThatNeverWasIsAConflictToo() {
        interviews.start(token);

        assertThatThrownBy(() -> interviews.answer(token, "q1", "text", 3))
                .isInstanceOfSatisfying(AnswerConflictException.class, conflict -> {
                    assertThat(conflict.currentText()).isEmpty();
                    assertThat(conflict.currentRevision()).isZero();
                });
    }

    @Test
    void savingAgainWhatIsSavedIsNoConflict() {
        interviews.start(token);
        interviews.answer(token, "q1", "the reply got lost", 0);

        assertThat(interviews.answer(token, "q1", "the reply got lost", 0).revision())
                .isEqualTo(1);
        assertThat(types()).containsExactly(SessionEventType.STARTED, SessionEventType.ANSWERED);
    }

    @Test
    void anAnswerBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> interviews.answer(token, "q1", "text", 0))
                .isInstanceOf(InterviewNotStartedException.class);
    }

    @Test
    void anAnswerToAQuestionThatWasNotAskedIsRefused() {
        interviews.start(token);

        assertThatThrownBy(() -> interviews.answer(token, "q9\n", "text", 0))
                .isInstanceOf(QuestionNotFoundException.class)
                .hasMessage("this interview has no question \"q9?\"; use a question id of its view");
    }

    @Test
    void anAnswerOverTheLimitIsRefusedWithTheLimit() {
        interviews.start(token);
        interviews.answer(token, "q1", "a".repeat(20_000), 0);

        assertThatThrownBy(() -> interviews.answer(token, "q1", "a".repeat(20_001), 1))
                .isInstanceOfSatisfying(AnswerTooLongException.class, e -> {
                    assertThat(e.limit()).isEqualTo(20_000);
                    assertThat(e.length()).isEqualTo(20_001);
                });
        assertThat(interviews.view(token).questions().get(0).revision()).isEqualTo(1);
    }

    @Test
    void aHostCanSetTheLimit() {
        InterviewEdge host = fixture.builder().longestAnswer(5).build();
        InviteToken invited =
                Fixture.tokenOf(host.invites().invite(Fixture.ada().build()));
        host.interviews().start(invited);

        assertThatThrownBy(() -> host.interviews().answer(invited, "q1", "123456", 0))
                .isInstanceOf(AnswerTooLongException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uD83Db"})
    void aCharacterThatWouldNotSurviveIsRefusedByName(String text) {
        interviews.start(token);

        assertThatThrownBy(() -> interviews.answer(token, "q1", text, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("text contains U+");
        assertThat(interviews.view(token).questions().get(0).revision()).isZero();
    }

    @Test
    void submitWithRequiredAnswersMissingSaysWhich() {
        interviews.start(token);
        interviews.answer(token, "q1", "text", 0);
        interviews.answer(token, "q2", "\u2003\n", 0);

        assertThatThrownBy(() -> interviews.submit(token))
                .isInstanceOfSatisfying(
                        AnswersMissingException.class,
                        e -> assertThat(e.questionIds()).containsExactly("q2"));
        assertThat(interviews.view(token).status()).isEqualTo(SessionStatus.IN_PROGRESS);
    }

    @Test
    void submitBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> interviews.submit(token)).isInstanceOf(InterviewNotStartedException.class);
    }

    @Test
    void submitTwiceKeepsTheFirstCompletionTime() {
        answerAll();
        Submission first = interviews.submit(token);
        fixture.clock.advance(Duration.ofDays(1));

        assertThat(interviews.submit(token)).isEqualTo(first);
        assertThat(types().stream().filter(SessionEventType.SUBMITTED::equals)).hasSize(1);
    }

    @Test
    void answersAreLockedAfterTheSubmit() {
        answerAll();
        interviews.submit(token);

        assertThatThrownBy(() -> interviews.answer(token, "q1", "one more thing", 1))
                .isInstanceOf(InterviewCompletedException.class);
        assertThat(interviews.view(token).questions().get(0).answer()).isEqualTo("An engine.");
    }

    @Test
    void startAfterTheSubmitChangesNothing() {
        answerAll();
        interviews.submit(token);

        assertThat(interviews.start(token).status()).isEqualTo(SessionStatus.COMPLETED);
    }

    @Test
    void theViewSaysWhereToContinueAndWhatIsMissing() {
        interviews.start(token);
        interviews.answer(token, "q1", "An engine.", 0);

        CandidateView view = interviews.view(token);

        assertThat(view.firstUnanswered()).map(AskedQuestion::id).contains("q2");
        assertThat(view.missing()).extracting(AskedQuestion::id).containsExactly("q2");
    }

    @Test
    void anUnknownTokenIsNotFoundByAnyCall() {
        InviteToken unknown = InviteToken.of(UUID.fromString("00000000-0000-4000-8000-000000000000"));

        assertThatThrownBy(() -> interviews.view(unknown)).isInstanceOf(InvitationNotFoundException.class);
        assertThatThrownBy(() -> interviews.start(unknown)).isInstanceOf(InvitationNotFoundException.class);
        assertThatThrownBy(() -> interviews.submit(unknown)).isInstanceOf(InvitationNotFoundException.class);
        assertThatThrownBy(() -> interviews.answer(unknown, "q1", "x", 0))
                .isInstanceOf(InvitationNotFoundException.class)
                .hasMessageNotContaining("00000000");
    }

    @Test
    void linksDoNotExpireByDefault() {
        fixture.clock.advance(Duration.ofDays(36_500));

        assertThat(interviews.start(token).status()).isEqualTo(SessionStatus.IN_PROGRESS);
    }

    @Test
    void anExpiredLinkSaysSo() {
        InviteToken expiring = Fixture.tokenOf(edge.invites()
                .invite(Fixture.ada()
                        .expiresAt(Fixture.START_MILLIS.plusSeconds(60))
                        .build()));
        fixture.clock.advance(Duration.ofSeconds(60));

        assertThatThrownBy(() -> interviews.view(expiring)).isInstanceOf(LinkExpiredException.class);
        assertThatThrownBy(() -> interviews.start(expiring)).isInstanceOf(LinkExpiredException.class);
    }

    @Test
    void aStartedInterviewIsNotShownByADeadLink() {
        InviteToken expiring = Fixture.tokenOf(edge.invites()
                .invite(Fixture.ada()
                        .expiresAt(Fixture.START_MILLIS.plusSeconds(60))
                        .build()));
        interviews.start(expiring);
        fixture.clock.advance(Duration.ofSeconds(60));

        assertThatThrownBy(() -> interviews.start(expiring)).isInstanceOf(LinkExpiredException.class);
    }

    @Test
    void aGuardOfTheHostsIsAskedAndNamedInTheRefusal() {
        SessionLifecycle lifecycle =
                SessionLifecycle.standard().guard(SessionTrigger.SUBMIT, "it is not Sunday", (interview, at) -> false);
        InterviewEdge host = fixture.builder().lifecycle(lifecycle).build();
        InviteToken invited =
                Fixture.tokenOf(host.invites().invite(Fixture.ada().build()));
        host.interviews().start(invited);
        host.interviews().answer(invited, "q1", "a", 0);
        host.interviews().answer(invited, "q2", "b", 0);

        assertThatThrownBy(() -> host.interviews().submit(invited))
                .isInstanceOf(StepRefusedException.class)
                .hasMessage("the step submit is refused until this holds: it is not Sunday");
    }

    @Test
    void whatAGuardJudgedIsWhatIsStored() {
        InMemorySessionStore store = new InMemorySessionStore();
        InterviewEdge unguarded = fixture.builder().store(store).build();
        List<InviteToken> invited = new ArrayList<>();
        // The guard sees a filled answer, and before the step is stored somebody else empties it.
        SessionLifecycle lifecycle = SessionLifecycle.standard()
                .guard(SessionTrigger.SUBMIT, "q3 is filled", (interview, at) -> {
                    boolean filled = interview
                            .answer("q3")
                            .filter(answer -> answer.isFilled())
                            .isPresent();
                    if (filled) {
                        unguarded.interviews().answer(invited.get(0), "q3", "", 1);
                    }
                    return filled;
                });
        InterviewEdge host = fixture.builder().store(store).lifecycle(lifecycle).build();
        invited.add(Fixture.tokenOf(host.invites().invite(Fixture.ada().build())));
        host.interviews().start(invited.get(0));
        host.interviews().answer(invited.get(0), "q1", "a", 0);
        host.interviews().answer(invited.get(0), "q2", "b", 0);
        host.interviews().answer(invited.get(0), "q3", "c", 0);

        assertThatThrownBy(() -> host.interviews().submit(invited.get(0))).isInstanceOf(StepRefusedException.class);
        assertThat(host.interviews().view(invited.get(0)).status()).isEqualTo(SessionStatus.IN_PROGRESS);
    }

    @Test
    void twoHundredAtOnceStartOnceAndSubmitOnce() throws Exception {
        atOnce(200, () -> interviews.start(token));
        interviews.answer(token, "q1", "a", 0);
        interviews.answer(token, "q2", "b", 0);
        List<Submission> submissions = atOnce(200, () -> interviews.submit(token));

        assertThat(submissions).hasSize(200).containsOnly(submissions.get(0));
        assertThat(types())
                .containsExactly(
                        SessionEventType.STARTED,
                        SessionEventType.ANSWERED,
                        SessionEventType.ANSWERED,
                        SessionEventType.SUBMITTED);
    }

    private void answerAll() {
        interviews.start(token);
        interviews.answer(token, "q1", "An engine.", 0);
        interviews.answer(token, "q2", "With cards.", 0);
    }

    private List<SessionEventType> types() {
        return fixture.events.stream().map(SessionEvent::type).toList();
    }

    private static <T> List<T> atOnce(int times, Callable<T> step) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            CountDownLatch gate = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                running.add(threads.submit(() -> {
                    gate.await();
                    return step.call();
                }));
            }
            gate.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
