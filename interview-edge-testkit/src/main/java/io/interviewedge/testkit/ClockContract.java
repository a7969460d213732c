package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SavedAnswer;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A clock that jumps back, or another node's that is behind: a session's times never run backwards. */
interface ClockContract extends StoreContractPart {

    @Test
    default void aStartBeforeTheInviteCountsAsMadeWithIt() {
        InterviewSession session = fixture().create(fixture().draft().createdAt(ONE));

        InterviewSession started = fixture()
                .store()
                .changeStatus(StoreFixture.startOf(session.token(), NOON))
                .orElseThrow();

        assertThat(started.startedAt()).isEqualTo(ONE);
        assertThat(started.lastActivityAt()).isEqualTo(ONE);
        fixture().assertStored(started);
        assertLogged(started, ONE);
    }

    @Test
    default void anAnswerBeforeTheLastStepCountsAsMadeWithIt() {
        InterviewSession session = started(ONE);

        SavedAnswer saved = fixture()
                .store()
                .saveAnswer(StoreFixture.write(session.token(), FIRST.id(), "Because", 0, NOON, null))
                .orElseThrow();

        assertThat(saved.answeredAt()).isEqualTo(ONE);
        assertThat(fixture().readAnswer(session, FIRST.id()).answeredAt()).isEqualTo(ONE);
        assertThat(fixture().read(session).session()).isEqualTo(saved.session());
        assertLogged(saved.session(), ONE);
    }

    @Test
    default void aSubmitBeforeTheLastAnswerCountsAsMadeWithIt() {
        InterviewSession session = started(NOON);
        assertThat(fixture()
                        .store()
                        .saveAnswer(StoreFixture.write(session.token(), FIRST.id(), "Because", 0, ONE, null)))
                .isPresent();

        InterviewSession completed = fixture()
                .store()
                .changeStatus(StoreFixture.change(
                        session.token(), SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED, NOON, false, null))
                .orElseThrow();

        assertThat(completed.completedAt()).isEqualTo(ONE);
        assertThat(completed.startedAt()).isEqualTo(NOON);
        assertThat(fixture().read(session).session()).isEqualTo(completed);
        assertLogged(completed, ONE);
    }

    @Test
    default void anExpiryIsJudgedByTheClockAsItIs() {
        InterviewSession session =
                fixture().create(fixture().draft().createdAt(ONE).expiresAt(ONE));

        assertThat(fixture().store().changeStatus(StoreFixture.startOf(session.token(), NOON)))
                .isPresent();
    }

    private InterviewSession started(Instant at) {
        InterviewSession session = fixture().invited();
        return fixture()
                .store()
                .changeStatus(StoreFixture.startOf(session.token(), at))
                .orElseThrow();
    }

    private void assertLogged(InterviewSession session, Instant at) {
        assertThat(fixture().store().history(session.tenant(), session.id()))
                .last()
                .returns(at, SessionEvent::occurredAt)
                .returns(session.version(), SessionEvent::sequence);
    }
}
