package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static io.interviewedge.testkit.StoreFixture.OPTIONAL;
import static io.interviewedge.testkit.StoreFixture.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.question.Question;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.StoredSession;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The guard on required answers: what counts as an answer, and what is refused without one. */
interface SubmittingContract extends StoreContractPart {

    @Test
    default void aSubmitWithoutAnyAnswerIsRefused() {
        assertRefused(fixture().started());
    }

    @Test
    default void aSubmitWithOneRequiredAnswerMissingIsRefused() {
        InterviewSession session = fixture().started();
        fixture().saved(session, FIRST.id(), "Because", 0);
        fixture().saved(session, OPTIONAL.id(), "No", 0);

        assertRefused(session);
    }

    @Test
    default void aBlankAnswerIsNone() {
        for (String blank : List.of("", " ", "\n", "\r\n\t ", "\u2003", "\u3000\u2028\u1680", " \u205F\u2029\u2000")) {
            InterviewSession session = fixture().answered();
            fixture().saved(session, SECOND.id(), blank, 1);

            assertRefused(session);
        }
    }

    /** As {@link String#isBlank()} sees it: a no-break space is no white space, nor is a zero-width one. */
    @Test
    default void anythingElseIsAnAnswer() {
        for (String filled : List.of("0", ".", "\u00A0", "\u202F", "\u200B", "\n\n x \n", "👍", "null", "false", "'")) {
            InterviewSession session = fixture().started();
            fixture().saved(session, FIRST.id(), filled, 0);
            fixture().saved(session, SECOND.id(), filled, 0);

            assertThat(fixture().submit(session)).isPresent();
        }
    }

    @Test
    default void anAnswerThatWasBlankedAndFilledAgainIsAnAnswer() {
        InterviewSession session = fixture().answered();
        fixture().saved(session, FIRST.id(), " ", 1);
        fixture().saved(session, FIRST.id(), "Because", 2);

        assertThat(fixture().submit(session)).isPresent();
    }

    @Test
    default void optionalQuestionsMayBeBlankOrUnanswered() {
        InterviewSession unanswered = fixture().answered();
        InterviewSession blank = fixture().answered();
        fixture().saved(blank, OPTIONAL.id(), " ", 0);

        assertThat(fixture().submit(unanswered)).isPresent();
        assertThat(fixture().submit(blank)).isPresent();
    }

    @Test
    default void anInterviewOfOptionalQuestionsNeedsNoAnswer() {
        InterviewScript script = StoreFixture.script(FIRST.optional(), SECOND.optional());

        assertThat(fixture().submit(fixture().started(fixture().draft(script), script)))
                .isPresent();
    }

    @Test
    default void oneRequiredAnswerMissingAmongTwoHundredIsEnoughToRefuse() {
        List<Question> questions = IntStream.range(0, 200)
                .mapToObj(i -> Question.of("q" + i, "Question " + i))
                .toList();
        InterviewScript script = StoreFixture.script(questions.toArray(new Question[0]));
        InterviewSession session = fixture().started(fixture().draft(script), script);
        questions.subList(0, 199).forEach(question -> fixture().saved(session, question.id(), "Yes", 0));

        assertRefused(session);
        fixture().saved(session, "q199", "Yes", 0);
        assertThat(fixture().submit(session)).isPresent();
    }

    /** Two candidates who share a script share no answers. */
    @Test
    default void theAnswersOfAnotherSessionDoNotCount() {
        fixture().answered();

        assertRefused(fixture().started());
    }

    @Test
    default void aChangeThatDoesNotAskForAnswersNeedsNone() {
        InterviewSession session = fixture().started();

        assertThat(fixture()
                        .store()
                        .changeStatus(StoreFixture.change(
                                session.token(), SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED, ONE, false, null)))
                .contains(session.moved(SessionStatus.COMPLETED, ONE));
    }

    private void assertRefused(InterviewSession session) {
        StoredSession before = fixture().read(session);

        assertThat(fixture().submit(session)).isEmpty();

        fixture().assertUnchanged(before);
    }
}
