package io.interviewedge.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.AtOnce;
import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.AnswerConflictException;
import io.interviewedge.error.SessionBusyException;
import io.interviewedge.error.StepRefusedException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.session.SessionTrigger;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StatusChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What happens when somebody else is faster. */
class InterviewRacesTest extends OneInvite {

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
        AtOnce.call(200, () -> interviews.start(token));
        interviews.answer(token, "q1", "a", 0);
        interviews.answer(token, "q2", "b", 0);
        List<Submission> submissions = AtOnce.call(200, () -> interviews.submit(token));

        assertThat(submissions).hasSize(200).containsOnly(submissions.get(0));
        assertThat(types())
                .containsExactly(
                        SessionEventType.STARTED,
                        SessionEventType.ANSWERED,
                        SessionEventType.ANSWERED,
                        SessionEventType.SUBMITTED);
    }

    @Test
    void aStepThatNeverGetsThroughGivesUpAndSaysSo() {
        // As if somebody changed the session each time between the judging and the writing.
        InterviewEdge host = fixture.builder()
                .store(new ForwardingStore(new InMemorySessionStore()) {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        return Optional.empty();
                    }
                })
                .build();
        InviteToken invited =
                Fixture.tokenOf(host.invites().invite(Fixture.ada().build()));

        assertThatThrownBy(() -> host.interviews().start(invited))
                .isInstanceOf(SessionBusyException.class)
                .hasMessageContaining("100");
        assertThat(host.interviews().view(invited).status()).isEqualTo(SessionStatus.INVITED);
    }

    @Test
    void anAnswerThatNeverGetsThroughGivesUpAndSaysSo() {
        InterviewEdge host = fixture.builder()
                .store(new ForwardingStore(new InMemorySessionStore()) {
                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        return Optional.empty();
                    }
                })
                .build();
        InviteToken invited =
                Fixture.tokenOf(host.invites().invite(Fixture.ada().build()));
        host.interviews().start(invited);

        assertThatThrownBy(() -> host.interviews().answer(invited, "q1", "text", 0))
                .isInstanceOf(SessionBusyException.class)
                .hasMessageNotContaining("text");
    }

    @Test
    void manyAnswersOverOneRevisionAreOneAnswerAndConflicts() throws Exception {
        interviews.start(token);
        AtomicInteger writers = new AtomicInteger();

        List<Boolean> saved = AtOnce.call(50, () -> {
            try {
                interviews.answer(token, "q1", "from writer " + writers.incrementAndGet(), 0);
                return true;
            } catch (AnswerConflictException conflict) {
                return false;
            }
        });

        assertThat(saved).containsOnlyOnce(true);
        assertThat(interviews.view(token).questions().get(0).revision()).isEqualTo(1);
    }

    private List<SessionEventType> types() {
        return fixture.events.stream().map(SessionEvent::type).toList();
    }
}
