package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.Events;

/** The contract notices stores that get a candidate's steps wrong, and passes one that does not. */
class BrokenStepsTest {

    @Test
    void aGoodStorePassesEverything() {
        Events tests = Specimen.runAll(new SpoiledStore());

        assertThat(tests.started().count()).isGreaterThan(100);
        assertThat(tests.succeeded().count()).isEqualTo(tests.started().count());
    }

    @Test
    void aStoreThatIgnoresTheExpectedRevisionIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public synchronized Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        int revision = good.findByToken(write.token())
                                .map(stored -> stored.answers().get(write.questionId()))
                                .map(Answer::revision)
                                .orElse(0);
                        return good.saveAnswer(with(write, revision, write.at(), write.expectedVersion()));
                    }
                },
                "aRevisionThatIsNotTheStoredOneIsRefused",
                "aFirstAnswerThatExpectsAnEarlierOneIsRefused",
                "ofManyFirstAnswersToAQuestionOneIsSaved");
    }

    @Test
    void aStoreThatIgnoresTheExpectedVersionIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        return good.changeStatus(with(change, change.at(), change.requiredAnswered(), null));
                    }

                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        return good.saveAnswer(with(write, write.expectedRevision(), write.at(), null));
                    }
                },
                "aChangeThatExpectsAnotherVersionIsRefused",
                "anAnswerSavedInBetweenIsAnotherVersion",
                "anAnswerIsSavedOnlyAtTheVersionItExpects",
                "ofManyAnswersThatExpectOneVersionOneIsSaved");
    }

    @Test
    void aStoreThatTakesAnyTextForAnyQuestionIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        return good.saveAnswer(write.checked(write.text()));
                    }
                },
                "aQuestionOfAnotherKindThanTextTakesNoAnswerThatWasNotChecked",
                "aCheckedAnswerIsSavedAndNotReplacedByOneThatWasNotChecked");
    }

    @Test
    void aStoreThatForgetsExpiryIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        return good.changeStatus(with(change, Instant.EPOCH, change.requiredAnswered(), null));
                    }

                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        return good.saveAnswer(with(write, write.expectedRevision(), Instant.EPOCH, null));
                    }
                },
                "anExpiredLinkStartsNothing",
                "anExpiredLinkSubmitsNothing",
                "anExpiredLinkTakesNoAnswer");
    }

    @Test
    void aStoreWhoseLinksExpireAMillisecondLateIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        Instant at = change.at().minusMillis(1);
                        return good.changeStatus(with(change, at, change.requiredAnswered(), null));
                    }

                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        Instant at = write.at().minusMillis(1);
                        return good.saveAnswer(with(write, write.expectedRevision(), at, null));
                    }
                },
                "anExpiredLinkStartsNothing",
                "anExpiredLinkSubmitsNothing",
                "anExpiredLinkTakesNoAnswer");
    }

    @Test
    void aStoreThatAcknowledgesStepsOnRevokedLinksIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        return good.changeStatus(change)
                                .or(() -> revoked(change.token())
                                        .map(session -> session.moved(change.to(), change.at())));
                    }

                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        return good.saveAnswer(write)
                                .or(() -> revoked(write.token()).map(session -> acknowledged(write, session)));
                    }

                    private Optional<InterviewSession> revoked(InviteToken token) {
                        return good.findByToken(token)
                                .map(StoredSession::session)
                                .filter(session -> session.revokedAt() != null);
                    }
                },
                "aRevokedLinkStartsAndSubmitsNothing",
                "aRevokedLinkTakesNoAnswer");
    }

    @Test
    void aStoreThatForgetsRequiredAnswersIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        return good.changeStatus(with(change, change.at(), false, change.expectedVersion()));
                    }
                },
                "aSubmitWithoutAnyAnswerIsRefused",
                "aSubmitWithOneRequiredAnswerMissingIsRefused",
                "aBlankAnswerIsNone",
                "theAnswersOfAnotherSessionDoNotCount",
                "oneRequiredAnswerMissingAmongTwoHundredIsEnoughToRefuse");
    }

    @Test
    void aStoreThatTakesOnlySpacesForBlankIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        boolean spaces = write.text().replace(" ", "").isEmpty();
                        String text = !spaces && write.text().isBlank() ? "x" : write.text();
                        return good.saveAnswer(AnswerWrite.of(
                                        write.token(),
                                        write.questionId(),
                                        text,
                                        write.expectedRevision(),
                                        write.at(),
                                        write.event())
                                .expectingVersion(write.expectedVersion()));
                    }
                },
                "aBlankAnswerIsNone");
    }

    @Test
    void aStoreThatAcknowledgesWhatHasBeenDoneBeforeIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        return good.changeStatus(change)
                                .or(() -> good.findByToken(change.token())
                                        .map(StoredSession::session)
                                        .filter(session -> session.status() == change.to()));
                    }
                },
                "aSecondStartIsRefused",
                "aSecondSubmitIsRefusedAndKeepsTheFirstCompletionTime",
                "ofManyStartsOneHappens",
                "ofManySubmitsOneHappens");
    }

    @Test
    void aStoreThatSavesAnswersAfterTheSubmitIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        return good.saveAnswer(write)
                                .or(() -> good.findByToken(write.token())
                                        .map(StoredSession::session)
                                        .filter(session -> session.status().equals(SessionStatus.COMPLETED))
                                        .map(session -> acknowledged(write, session)));
                    }
                },
                "anAnswerAfterTheSubmitIsRefused",
                "answersComeWhollyBeforeASubmitOrNotAtAll",
                "blankingARequiredAnswerAndSubmittingExcludeEachOther");
    }

    @Test
    void aStoreThatTrimsAnswersIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        return good.saveAnswer(AnswerWrite.of(
                                        write.token(),
                                        write.questionId(),
                                        write.text().strip(),
                                        write.expectedRevision(),
                                        write.at(),
                                        write.event())
                                .expectingVersion(write.expectedVersion()));
                    }
                },
                "answersAreKeptCharacterByCharacter");
    }

    private static SavedAnswer acknowledged(AnswerWrite write, InterviewSession session) {
        return new SavedAnswer(write.event().of(session, write.at()), write.expectedRevision() + 1);
    }

    private static AnswerWrite with(AnswerWrite write, int revision, Instant at, Long expectedVersion) {
        return AnswerWrite.of(write.token(), write.questionId(), write.text(), revision, at, write.event())
                .expectingVersion(expectedVersion);
    }

    private static StatusChange with(StatusChange change, Instant at, boolean requiredAnswered, Long expectedVersion) {
        return StatusChange.of(change.token(), change.from(), change.to(), at, change.event())
                .requiringAnswers(requiredAnswered)
                .expectingVersion(expectedVersion);
    }
}
