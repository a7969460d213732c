package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract notices stores that are right as long as nobody else is there. */
class BrokenRacesTest {

    @Test
    void aStoreThatReadsThenWritesIsNoticed() {
        Gap gap = new Gap();
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        Optional<InterviewSession> moved = good.findByToken(change.token())
                                .map(StoredSession::session)
                                .filter(session -> session.status() == change.from())
                                .map(session -> session.moved(change.to(), change.at()));
                        if (moved.isPresent()) {
                            gap.arriveAndAwaitAnother();
                            good.changeStatus(change);
                        }
                        return moved;
                    }
                },
                "ofManyStartsOneHappens",
                "ofManySubmitsOneHappens");
    }

    @Test
    void aStoreThatChecksRequiredAnswersBeforeItWritesIsNoticed() {
        Gap gap = new Gap();
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        if (!change.requiredAnswered()) {
                            return good.changeStatus(change);
                        }
                        boolean bothFilled = good.findByToken(change.token()).orElseThrow().answers().values().stream()
                                        .filter(Answer::isFilled)
                                        .count()
                                == 2;
                        if (!bothFilled) {
                            return Optional.empty();
                        }
                        gap.arriveAndAwaitAnother();
                        return good.changeStatus(
                                StatusChange.of(change.token(), change.from(), change.to(), change.at(), change.event())
                                        .expectingVersion(change.expectedVersion()));
                    }

                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        Optional<SavedAnswer> saved = good.saveAnswer(write);
                        gap.arrive();
                        return saved;
                    }
                },
                "blankingARequiredAnswerAndSubmittingExcludeEachOther");
    }

    @Test
    void aStoreThatReadsTheRowAndItsAnswersApartIsNoticed() {
        Gap gap = new Gap();
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<StoredSession> findByToken(InviteToken token) {
                        Optional<StoredSession> row = good.findByToken(token);
                        gap.arriveAndAwaitAnother();
                        return row.flatMap(before -> good.findByToken(token)
                                .map(after -> new StoredSession(before.session(), after.answers())));
                    }

                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        Optional<SavedAnswer> saved = good.saveAnswer(write);
                        gap.arrive();
                        return saved;
                    }
                },
                "aReadSeesTheRowAndItsAnswersAsTheyWereAtOneMoment");
    }
}
