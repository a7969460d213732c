package io.interviewedge.testkit;

import static io.interviewedge.testkit.Race.MANY;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.question.Question;
import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StoredSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers from many tabs, with a submit or with readers among them: nothing is lost, nothing comes late. */
interface AnswerRaceContract extends StoreContractPart {

    @Test
    default void noAcknowledgedAnswerIsLost() {
        InterviewSession session = startedWithFiveOptionalQuestions();

        List<List<AcknowledgedAnswer>> acknowledged = Race.run(MANY, i -> () -> saveWhilePossible(session, i, 1));

        assertThat(acknowledged).allMatch(saved -> saved.size() == 1);
        StoredSession after = fixture().read(session);
        assertThat(after.session().version()).isEqualTo(session.version() + MANY);
        assertThat(after.answers().values()).extracting(Answer::revision).containsOnly(MANY / 5);
        AcknowledgedAnswer.assertStored(after, flatten(acknowledged));
        fixture().assertLogged(after.session());
    }

    @Test
    default void answersComeWhollyBeforeASubmitOrNotAtAll() {
        for (int round = 0; round < 5; round++) {
            InterviewSession session = startedWithFiveOptionalQuestions();
            AtomicBoolean submitted = new AtomicBoolean();
            List<InterviewSession> completed = new ArrayList<>();
            List<Callable<List<AcknowledgedAnswer>>> tasks = new ArrayList<>();
            for (int i = 0; i < MANY / 4; i++) {
                int number = i;
                tasks.add(() -> {
                    boolean late = submitted.get();
                    List<AcknowledgedAnswer> saved = saveWhilePossible(session, number, 4);
                    assertThat(late && !saved.isEmpty())
                            .as("an answer was saved after the submit was acknowledged")
                            .isFalse();
                    return saved;
                });
            }
            tasks.add(8 + 2 * round, () -> {
                completed.add(fixture().submit(session).orElseThrow());
                submitted.set(true);
                return List.of();
            });

            List<AcknowledgedAnswer> acknowledged = flatten(Race.run(tasks));

            StoredSession after = fixture().read(session);
            assertThat(Fields.of(after.session())).isEqualTo(Fields.of(completed.get(0)));
            assertThat(after.session().version()).isEqualTo(session.version() + acknowledged.size() + 1);
            assertThat(acknowledged).allSatisfy(saved -> {
                assertThat(saved.event().sequence()).isLessThan(after.session().version());
            });
            AcknowledgedAnswer.assertStored(after, acknowledged);
            fixture().assertLogged(after.session());
        }
    }

    /** Readers and the writer go on until all have done enough, so they do meet, however fast the store is. */
    @Test
    default void aReadSeesTheRowAndItsAnswersAsTheyWereAtOneMoment() {
        InterviewSession session = startedWithFiveOptionalQuestions();
        CountDownLatch reading = new CountDownLatch(4);
        CountDownLatch writing = new CountDownLatch(MANY);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        tasks.add(() -> {
            for (int i = 0; writing.getCount() > 0 || reading.getCount() > 0; i++) {
                fixture().saved(session, "q" + i % 5, "Text " + i, i / 5);
                writing.countDown();
            }
            return true;
        });
        for (int reader = 0; reader < 4; reader++) {
            boolean byToken = reader % 2 == 0;
            tasks.add(() -> {
                try {
                    for (int i = 0; i < MANY || writing.getCount() > 0; i++) {
                        assertIsOfOneMoment(session, byToken);
                    }
                    return true;
                } finally {
                    reading.countDown();
                }
            });
        }

        assertThat(Race.run(tasks)).containsOnly(true);
    }

    /** Each answer adds one to its revision and one to the session's version. */
    private void assertIsOfOneMoment(InterviewSession session, boolean byToken) {
        StoredSession read = byToken
                ? fixture().read(session)
                : fixture().store().find(session.tenant(), session.id()).orElseThrow();
        long revisions =
                read.answers().values().stream().mapToLong(Answer::revision).sum();
        assertThat(read.session().version()).isEqualTo(session.version() + revisions);
    }

    /**
     * Saves up to that many answers to one of five questions, each over the latest, until the session is no longer in
     * progress. It learns that from a refusal: latecomers try, too.
     */
    private List<AcknowledgedAnswer> saveWhilePossible(InterviewSession session, int number, int answers) {
        String questionId = "q" + number % 5;
        List<AcknowledgedAnswer> acknowledged = new ArrayList<>();
        while (acknowledged.size() < answers) {
            StoredSession seen = fixture().read(session);
            int revision = Optional.ofNullable(seen.answers().get(questionId))
                    .map(Answer::revision)
                    .orElse(0);
            String text = "Text " + number + "." + acknowledged.size();
            Optional<SavedAnswer> saved = fixture().answer(session, questionId, text, revision);
            saved.ifPresent(answer ->
                    acknowledged.add(new AcknowledgedAnswer(questionId, text, answer.revision(), answer.event())));
            if (saved.isEmpty() && !seen.session().status().equals(SessionStatus.IN_PROGRESS)) {
                break;
            }
        }
        return acknowledged;
    }

    private InterviewSession startedWithFiveOptionalQuestions() {
        InterviewScript script = StoreFixture.script(IntStream.range(0, 5)
                .mapToObj(i -> Question.of("q" + i, "Question " + i).optional())
                .toArray(Question[]::new));
        return fixture().started(fixture().draft(script), script);
    }

    private static List<AcknowledgedAnswer> flatten(List<List<AcknowledgedAnswer>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
