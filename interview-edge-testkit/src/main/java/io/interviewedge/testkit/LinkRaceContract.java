package io.interviewedge.testkit;

import static io.interviewedge.testkit.Race.MANY;
import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static io.interviewedge.testkit.StoreFixture.submitOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.StoredSession;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A recruiter and a candidate use the same link at once: every step that was acknowledged has happened. */
interface LinkRaceContract extends StoreContractPart {

    @Test
    default void ofManyChangesOfALinkAtOneVersionOneHappens() {
        InterviewSession session = fixture().started();

        List<InterviewSession> winners =
                Race.run(MANY, i -> () -> fixture().changed(session, null, ONE.plusMillis(i), ONE)).stream()
                        .flatMap(Optional::stream)
                        .toList();

        assertThat(winners).hasSize(1);
        fixture().assertStored(winners.get(0));
    }

    @Test
    default void revokingAndSubmittingExcludeEachOther() {
        for (int round = 0; round < MANY / 4; round++) {
            InterviewSession session = fixture().answered();
            Callable<Boolean> submit = () -> fixture().submit(session).isPresent();

            assertOneHappens(round, session, submit);

            InterviewSession after = fixture().read(session).session();
            assertThat(after.status().equals(SessionStatus.COMPLETED))
                    .as("completed, of a link that is revoked or not")
                    .isEqualTo(after.revokedAt() == null);
        }
    }

    @Test
    default void revokingAndAnsweringExcludeEachOther() {
        for (int round = 0; round < MANY / 4; round++) {
            InterviewSession session = fixture().started();
            Callable<Boolean> answer =
                    () -> fixture().answer(session, FIRST.id(), "Because", 0).isPresent();

            assertOneHappens(round, session, answer);

            StoredSession after = fixture().read(session);
            assertThat(after.answers().isEmpty())
                    .as("unanswered, by a link that is revoked or not")
                    .isEqualTo(after.session().revokedAt() != null);
        }
    }

    /** The deadline is over unless it has been moved: a step either comes too late, or after the extension. */
    @Test
    default void anExtensionHappensWhetherOrNotALateSubmitRacesIt() {
        for (int round = 0; round < MANY / 4; round++) {
            InterviewSession answered = fixture().answered();
            InterviewSession session =
                    fixture().changed(answered, null, ONE, ONE.minusMillis(1)).orElseThrow();
            Callable<Boolean> extend = () ->
                    fixture().changed(session, null, ONE.plusSeconds(60), ONE).isPresent();
            Callable<Boolean> submit = () -> fixture()
                    .store()
                    .changeStatus(submitOf(session.token(), ONE))
                    .isPresent();

            List<Boolean> happened = Race.run(round % 2 == 0 ? List.of(extend, submit) : List.of(submit, extend));

            InterviewSession after = fixture().read(session).session();
            boolean completed = after.status().equals(SessionStatus.COMPLETED);
            assertThat(happened.get(round % 2)).as("the extension").isTrue();
            assertThat(happened.get(1 - round % 2)).as("the submit").isEqualTo(completed);
            assertThat(after.expiresAt()).isEqualTo(ONE.plusSeconds(60));
            fixture().assertLogged(after);
        }
    }

    private void assertOneHappens(int round, InterviewSession session, Callable<Boolean> step) {
        Callable<Boolean> revoke =
                () -> fixture().changed(session, ONE, null, ONE).isPresent();

        List<Boolean> happened = Race.run(round % 2 == 0 ? List.of(revoke, step) : List.of(step, revoke));

        assertThat(happened).containsExactlyInAnyOrder(true, false);
        InterviewSession after = fixture().read(session).session();
        assertThat(Objects.equals(after.revokedAt(), ONE))
                .as("revoked, as the one who did it was told")
                .isEqualTo(happened.get(round % 2));
        fixture().assertLogged(after);
    }
}
