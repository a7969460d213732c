package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static io.interviewedge.testkit.StoreFixture.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.Scale;
import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StoredSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Saving answers: revision after revision, exactly as written, and only while the interview is in progress. */
interface AnsweringContract extends StoreContractPart {

    @Test
    default void theFirstAnswerHasRevisionOneAndTouchesTheSession() {
        InterviewSession session = fixture().started();

        AnswerWrite write = write(session, FIRST.id(), 0, ONE);
        InterviewSession touched = session.moved(SessionStatus.IN_PROGRESS, ONE);

        SavedAnswer saved = fixture().store().saveAnswer(write).orElseThrow();

        assertThat(saved).isEqualTo(new SavedAnswer(write.event().of(touched, ONE), 1));
        fixture().assertStored(touched, new Answer(FIRST.id(), "Because", 1, ONE));
    }

    @Test
    default void theNextAnswerReplacesItWithTheNextRevision() {
        InterviewSession session = fixture().started();
        fixture().saved(session, FIRST.id(), "At first", 0);
        fixture().saved(session, FIRST.id(), "Then", 1);

        SavedAnswer saved =
                fixture().store().saveAnswer(write(session, FIRST.id(), 2, ONE)).orElseThrow();

        assertThat(saved.revision()).isEqualTo(3);
        assertThat(saved.event().sequence()).isEqualTo(session.version() + 3);
        fixture().assertStored(fixture().read(session).session(), new Answer(FIRST.id(), "Because", 3, ONE));
    }

    @Test
    default void anAnswerLeavesOtherAnswersAndOtherSessionsAlone() {
        StoredSession other = fixture().read(fixture().answered());
        InterviewSession session = fixture().answered();

        assertThat(fixture().store().saveAnswer(write(session, SECOND.id(), 1, ONE)))
                .isPresent();

        fixture()
                .assertStored(
                        session.moved(SessionStatus.IN_PROGRESS, ONE),
                        new Answer(FIRST.id(), "Because", 1, NOON),
                        new Answer(SECOND.id(), "Because", 2, ONE));
        fixture().assertUnchanged(other);
    }

    @Test
    default void theSameTextAgainIsANewRevision() {
        InterviewSession session = fixture().started();
        fixture().saved(session, FIRST.id(), "Because", 0);

        assertThat(fixture().saved(session, FIRST.id(), "Because", 1).revision())
                .isEqualTo(2);
    }

    @Test
    default void aRevisionThatIsNotTheStoredOneIsRefused() {
        InterviewSession session = fixture().started();
        fixture().saved(session, FIRST.id(), "At first", 0);
        fixture().saved(session, FIRST.id(), "Then", 1);

        for (int revision : new int[] {0, 1, 3, 100, Integer.MAX_VALUE}) {
            assertRefused(write(session, FIRST.id(), revision, ONE));
        }
    }

    @Test
    default void aFirstAnswerThatExpectsAnEarlierOneIsRefused() {
        InterviewSession session = fixture().started();
        fixture().saved(session, SECOND.id(), "Because", 0);

        assertRefused(write(session, FIRST.id(), 1, ONE));
    }

    @Test
    default void aQuestionThatTheScriptDoesNotAskIsRefused() {
        InterviewScript other = StoreFixture.script(Question.of("elsewhere", "Where?"));
        fixture().started(fixture().draft(other), other);
        InterviewSession session = fixture().started();

        for (String questionId : List.of("elsewhere", "FIRST", "first ", "fırst", "%", "_irst", "", "'")) {
            assertRefused(write(session, questionId, 0, ONE));
        }
    }

    @Test
    default void questionIdsThatDifferInCaseOrAccentAreDifferentQuestions() {
        List<String> ids = List.of("q1", "Q1", "e", "é", "e\u0301", "E", "ss", "ß", "i", "I", "ı", "İ");
        InterviewScript script =
                StoreFixture.script(ids.stream().map(id -> Question.of(id, id)).toArray(Question[]::new));
        InterviewSession session = fixture().started(fixture().draft(script), script);
        List<Answer> answers = new ArrayList<>();

        for (String id : ids) {
            fixture().saved(session, id, "To " + id, 0);
            answers.add(new Answer(id, "To " + id, 1, NOON));
        }

        fixture().assertStored(fixture().read(session).session(), answers.toArray(new Answer[0]));
    }

    @Test
    default void aQuestionOfAnotherKindThanTextTakesNoAnswerThatWasNotChecked() {
        Question number = Question.of("number", "How many?", Numeric.any());
        Question scale = Question.of("scale", "How well?", Scale.of(1, 5));
        Question choice = Question.of("choice", "Which?", Choice.of(Option.of("a", "A")));
        InterviewScript script = StoreFixture.script(FIRST, number, scale, choice);
        InterviewSession session = fixture().started(fixture().draft(script), script);

        for (Question question : List.of(number, scale, choice)) {
            assertRefused(write(session, question.id(), 0, ONE));
        }
        assertThat(fixture().store().saveAnswer(write(session, FIRST.id(), 0, ONE)))
                .isPresent();
    }

    @Test
    default void aCheckedAnswerIsSavedAndNotReplacedByOneThatWasNotChecked() {
        Question question = Question.of("number", "How many?", Numeric.any());
        InterviewScript script = StoreFixture.script(question);
        InterviewSession session = fixture().started(fixture().draft(script), script);

        assertThat(fixture()
                        .store()
                        .saveAnswer(write(session, question.id(), 0, ONE).checked("4")))
                .isPresent();
        assertRefused(write(session, question.id(), 1, ONE));
        assertThat(fixture()
                        .store()
                        .saveAnswer(write(session, question.id(), 1, ONE).checked("5")))
                .isPresent();

        assertThat(fixture().readAnswer(session, question.id())).isEqualTo(new Answer(question.id(), "5", 2, ONE));
    }

    @Test
    default void aCheckedAnswerIsGuardedLikeAnyOther() {
        InterviewSession session = fixture().answered();

        assertRefused(write(session, FIRST.id(), 2, ONE).checked("Because"));
        assertRefused(write(session, "elsewhere", 0, ONE).checked("Because"));
        assertRefused(write(fixture().completed(), FIRST.id(), 1, ONE).checked("Because"));
    }

    @Test
    default void anAnswerBeforeTheStartIsRefused() {
        assertRefused(write(fixture().invited(), FIRST.id(), 0, ONE));
    }

    @Test
    default void anAnswerAfterTheSubmitIsRefused() {
        InterviewSession session = fixture().completed();

        assertRefused(write(session, FIRST.id(), 1, ONE));
        assertRefused(write(session, StoreFixture.OPTIONAL.id(), 0, ONE));
    }

    @Test
    default void anExpiredLinkTakesNoAnswer() {
        InterviewSession session =
                fixture().started(fixture().draft().expiresAt(ONE), fixture().script());

        assertThat(fixture().store().saveAnswer(write(session, FIRST.id(), 0, ONE.minusMillis(1))))
                .isPresent();
        assertRefused(write(session, FIRST.id(), 1, ONE));
        assertRefused(write(session, SECOND.id(), 0, ONE.plusMillis(1)));
    }

    @Test
    default void aRevokedLinkTakesNoAnswer() {
        for (Instant revokedAt : List.of(NOON, ONE, ONE.plusSeconds(60))) {
            InterviewSession session = fixture()
                    .create(fixture().draft().status(SessionStatus.IN_PROGRESS).revokedAt(revokedAt));

            assertRefused(write(session, FIRST.id(), 0, ONE));
        }
    }

    @Test
    default void anUnknownTokenTakesNoAnswer() {
        StoredSession before = fixture().read(fixture().started());

        assertThat(fixture()
                        .store()
                        .saveAnswer(StoreFixture.write(
                                InviteToken.of(UUID.randomUUID()), FIRST.id(), "Because", 0, ONE, null)))
                .isEmpty();

        fixture().assertUnchanged(before);
    }

    @Test
    default void anAnswerIsSavedOnlyAtTheVersionItExpects() {
        InterviewSession session = fixture().started();
        AnswerWrite judged = StoreFixture.write(session.token(), FIRST.id(), "Because", 0, ONE, session.version());

        assertThat(fixture().store().saveAnswer(judged)).isPresent();
        assertRefused(StoreFixture.write(session.token(), SECOND.id(), "Because", 0, ONE, session.version()));
        assertRefused(StoreFixture.write(session.token(), FIRST.id(), "Because", 1, ONE, session.version() + 2));
    }

    @Test
    default void answersAreKeptCharacterByCharacter() {
        List<String> texts = new ArrayList<>(Texts.AWKWARD_LINES);
        texts.addAll(List.of(
                "", " ", "\n", " leading and trailing \t", "CR LF\r\nLF\nCR\rend\r\n", "\t\ttabs\t", "\u2028\u2029"));
        InterviewSession session = fixture().started();

        for (int i = 0; i < texts.size(); i++) {
            fixture().saved(session, FIRST.id(), texts.get(i), i);
            fixture()
                    .assertStored(fixture().read(session).session(), new Answer(FIRST.id(), texts.get(i), i + 1, NOON));
        }
    }

    @Test
    default void aLongAnswerOfFourByteCharactersIsKept() {
        assertKept(Texts.wide(20_000));
    }

    /** The highest limit that the library accepts. */
    @Test
    default void anAnswerOfAMillionCharactersIsKept() {
        assertKept("長".repeat(999_990) + " to here.\n");
    }

    private void assertKept(String text) {
        InterviewSession session = fixture().started();
        fixture().saved(session, FIRST.id(), text, 0);

        // Not by assertStored: a failure should not print a million characters.
        Answer kept = fixture().readAnswer(session, FIRST.id());
        assertThat(kept.text().length()).isEqualTo(text.length());
        assertThat(kept.text().equals(text)).as("the text is the same").isTrue();
    }

    private void assertRefused(AnswerWrite write) {
        StoredSession before = fixture().store().findByToken(write.token()).orElseThrow();

        assertThat(fixture().store().saveAnswer(write)).isEmpty();

        fixture().assertUnchanged(before);
    }

    private static AnswerWrite write(InterviewSession session, String questionId, int expectedRevision, Instant at) {
        return StoreFixture.write(session.token(), questionId, "Because", expectedRevision, at, null);
    }
}
