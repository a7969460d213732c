package io.interviewedge.testkit;

import static io.interviewedge.testkit.Race.MANY;
import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static io.interviewedge.testkit.StoreFixture.OPTIONAL;
import static io.interviewedge.testkit.StoreFixture.SECOND;
import static io.interviewedge.testkit.StoreFixture.startOf;
import static io.interviewedge.testkit.StoreFixture.submitOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.question.Question;
import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StoredSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/**
 * One candidate in many tabs: of steps that exclude each other, exactly one happens, and every acknowledged step is
 * stored.
 */
interface CandidateRaceContract extends StoreContractPart {

    @Test
    default void ofManyStartsOneHappens() {
        InterviewSession session = fixture().invited();

        InterviewSession winner = only(Race.run(
                MANY, i -> () -> fixture().store().changeStatus(startOf(session.token(), NOON.plusMillis(i)))));

        assertThat(winner.version()).isEqualTo(session.version() + 1);
        fixture().assertStored(winner);
    }

    @Test
    default void ofManySubmitsOneHappens() {
        InterviewSession session = fixture().answered();
        Map<String, Answer> answers = fixture().read(session).answers();

        InterviewSession winner = only(Race.run(
                MANY, i -> () -> fixture().store().changeStatus(submitOf(session.token(), ONE.plusMillis(i)))));

        assertThat(winner.version()).isEqualTo(session.version() + 1);
        fixture().assertUnchanged(new StoredSession(winner, answers));
    }

    @Test
    default void ofManyFirstAnswersToAQuestionOneIsSaved() {
        InterviewSession session = fixture().started();

        List<Optional<SavedAnswer>> results =
                Race.run(MANY, i -> () -> fixture().answer(session, FIRST.id(), "Text " + i, 0));

        SavedAnswer winner = only(results);
        int number = results.indexOf(Optional.of(winner));
        assertThat(winner.revision()).isEqualTo(1);
        fixture()
                .assertStored(
                        session.moved(SessionStatus.IN_PROGRESS, NOON),
                        new Answer(FIRST.id(), "Text " + number, 1, NOON));
    }

    @Test
    default void ofManyAnswersThatExpectOneVersionOneIsSaved() {
        InterviewSession session = fixture().started();
        List<Question> questions = List.of(FIRST, SECOND, OPTIONAL);

        SavedAnswer winner = only(Race.run(
                MANY,
                i -> () -> fixture()
                        .store()
                        .saveAnswer(StoreFixture.write(
                                session.token(), questions.get(i % 3).id(), "Text", 0, NOON, session.version()))));

        assertThat(winner.event().sequence()).isEqualTo(session.version() + 1);
        assertThat(fixture().read(session).answers()).hasSize(1);
    }

    @Test
    default void blankingARequiredAnswerAndSubmittingExcludeEachOther() {
        for (int round = 0; round < MANY / 2; round++) {
            InterviewSession session = fixture().answered();
            Callable<Boolean> blank =
                    () -> fixture().answer(session, FIRST.id(), " ", 1).isPresent();
            Callable<Boolean> submit = () -> fixture().submit(session).isPresent();

            List<Boolean> happened = Race.run(round % 2 == 0 ? List.of(blank, submit) : List.of(submit, blank));

            assertThat(happened).containsExactlyInAnyOrder(true, false);
            StoredSession after = fixture().read(session);
            boolean completed = after.session().status().equals(SessionStatus.COMPLETED);
            assertThat(fixture().readAnswer(session, FIRST.id()).isFilled())
                    .as("the required answer of a session that is completed, or is not")
                    .isEqualTo(completed);
        }
    }

    @Test
    default void theLastRequiredAnswerIsSavedWhetherOrNotASubmitRacesIt() {
        for (int round = 0; round < MANY / 4; round++) {
            InterviewSession session = fixture().started();
            fixture().saved(session, FIRST.id(), "Because", 0);

            List<Boolean> happened = Race.run(List.of(
                    () -> fixture().answer(session, SECOND.id(), "As I can", 0).isPresent(),
                    () -> fixture().submit(session).isPresent()));

            StoredSession after = fixture().read(session);
            assertThat(happened.get(0)).isTrue();
            assertThat(after.answers()).hasSize(2);
            assertThat(after.session().status().equals(SessionStatus.COMPLETED)).isEqualTo(happened.get(1));
        }
    }

    private static <T> T only(List<Optional<T>> results) {
        List<T> winners = results.stream().flatMap(Optional::stream).toList();
        assertThat(winners).as("the winners").hasSize(1);
        return winners.get(0);
    }
}
