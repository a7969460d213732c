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
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.session.SessionTrigger;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, by which name, and that it changes nothing. */
class InterviewRefusalsTest extends OneInvite {

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
        InterviewEdge host = fixture.builder().maxAnswerLength(5).build();
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
    void answersAreLockedAfterTheSubmit() {
        answerAll();
        interviews.submit(token);

        assertThatThrownBy(() -> interviews.answer(token, "q1", "one more thing", 1))
                .isInstanceOf(InterviewCompletedException.class);
        assertThat(interviews.view(token).questions().get(0).answer()).isEqualTo("An engine.");
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

    private void answerAll() {
        interviews.start(token);
        interviews.answer(token, "q1", "An engine.", 0);
        interviews.answer(token, "q2", "With cards.", 0);
    }
}
