package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static io.interviewedge.testkit.StoreFixture.OPTIONAL;
import static io.interviewedge.testkit.StoreFixture.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.question.Question;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StoredSession;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A clock that jumps back, or another node's that is behind: a session's times never run backwards. */
interface ClockContract extends StoreContractPart {

    @Test
    default void aStartBeforeTheInviteCountsAsMadeWithIt() {
        InterviewSession session = fixture().create(fixture().draft().createdAt(ONE));

        InterviewSession started = start(session, NOON);

        assertThat(started.startedAt()).isEqualTo(ONE);
        assertThat(started.lastActivityAt()).isEqualTo(ONE);
        fixture().assertStored(started);
        assertLogged(started, ONE);
    }

    @Test
    default void anAnswerBeforeTheLastStepCountsAsMadeWithIt() {
        InterviewSession session = start(fixture().invited(), ONE);

        SavedAnswer saved = save(session, FIRST, 0, NOON);

        assertThat(saved.answeredAt()).isEqualTo(ONE);
        assertThat(fixture().readAnswer(session, FIRST.id()).answeredAt()).isEqualTo(ONE);
        InterviewSession stored = fixture().read(session).session();
        assertThat(stored.lastActivityAt()).isEqualTo(ONE);
        assertLogged(stored, ONE);
    }

    @Test
    default void aSubmitBeforeTheLastAnswerCountsAsMadeWithIt() {
        InterviewSession session = start(fixture().invited(), NOON);
        save(session, FIRST, 0, ONE);

        InterviewSession completed = submit(session, NOON);

        assertThat(completed.completedAt()).isEqualTo(ONE);
        assertThat(completed.startedAt()).isEqualTo(NOON);
        assertThat(fixture().read(session).session()).isEqualTo(completed);
        assertLogged(completed, ONE);
    }

    @Test
    default void anAnswerLeavesTheTimesOfOthersWhereTheyAre() {
        InterviewSession session = start(fixture().invited(), NOON);
        Instant latest = ONE.plusMillis(1);

        save(session, FIRST, 0, ONE);
        save(session, SECOND, 0, latest);
        save(session, OPTIONAL, 0, NOON);

        assertThat(fixture().readAnswer(session, FIRST.id()).answeredAt()).isEqualTo(ONE);
        assertThat(fixture().readAnswer(session, SECOND.id()).answeredAt()).isEqualTo(latest);
        assertThat(fixture().readAnswer(session, OPTIONAL.id()).answeredAt()).isEqualTo(latest);
    }

    /** These steps count as made after the link expired, but they were made before: none was late. */
    @Test
    default void anExpiryIsJudgedByTheClockAsItIs() {
        InterviewSession session =
                fixture().create(fixture().draft().createdAt(ONE).expiresAt(ONE));
        Instant before = ONE.minusMillis(1);

        start(session, before);
        save(session, FIRST, 0, before);
        assertThat(fixture().store().saveAnswer(StoreFixture.write(session.token(), FIRST.id(), "Late", 1, ONE, null)))
                .isEmpty();
        InterviewSession completed = submit(session, before);

        assertThat(completed.completedAt()).isEqualTo(ONE);
        assertThat(fixture().readAnswer(session, FIRST.id()).text()).isEqualTo("Because");
    }

    /** Three tabs, each with a clock of its own. */
    @Test
    default void theTimesOfALogNeverRunBackwardsWhateverTheClocksSay() {
        InterviewSession session = start(fixture().invited(), NOON);
        List<Question> questions = List.of(FIRST, SECOND, OPTIONAL);

        List<Integer> saved = Race.run(questions.size(), tab -> () -> {
            for (int revision = 0; revision < 20; revision++) {
                save(session, questions.get(tab), revision, NOON.plusMillis((revision * 37L + tab * 11L) % 60));
            }
            return 20;
        });

        assertThat(saved).containsOnly(20);
        List<SessionEvent> history = fixture().history(session);
        assertThat(history).hasSize(62).extracting(SessionEvent::occurredAt).isSorted();
        StoredSession after = fixture().read(session);
        assertThat(after.session().lastActivityAt()).isEqualTo(history.get(61).occurredAt());
        for (Question question : questions) {
            assertThat(history)
                    .extracting(SessionEvent::occurredAt)
                    .contains(fixture().readAnswer(session, question.id()).answeredAt());
        }
    }

    private InterviewSession start(InterviewSession session, Instant at) {
        return fixture()
                .store()
                .changeStatus(StoreFixture.startOf(session.token(), at))
                .orElseThrow();
    }

    private SavedAnswer save(InterviewSession session, Question question, int expectedRevision, Instant at) {
        return fixture()
                .store()
                .saveAnswer(StoreFixture.write(session.token(), question.id(), "Because", expectedRevision, at, null))
                .orElseThrow();
    }

    private InterviewSession submit(InterviewSession session, Instant at) {
        return fixture()
                .store()
                .changeStatus(StoreFixture.change(
                        session.token(), SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED, at, false, null))
                .orElseThrow();
    }

    private void assertLogged(InterviewSession session, Instant at) {
        assertThat(fixture().history(session))
                .last()
                .returns(at, SessionEvent::occurredAt)
                .returns(session.version(), SessionEvent::sequence);
    }
}
