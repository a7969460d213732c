package io.interviewedge.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.AnswerConflictException;
import io.interviewedge.error.AnswersMissingException;
import io.interviewedge.error.InterviewNotStartedException;
import io.interviewedge.error.InvalidAnswerException;
import io.interviewedge.interview.CandidateView.AskedQuestion;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.question.QuestionKind;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionTrigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An interview with a question of each kind. */
class QuestionKindsTest {

    private final Fixture fixture = new Fixture();
    private InterviewService interviews;
    private InviteToken token;

    @BeforeEach
    void startSurvey() {
        start(fixture.builder().build());
    }

    private void start(InterviewEdge edge) {
        interviews = edge.interviews();
        token = Fixture.tokenOf(edge.invites()
                .invite(InviteRequest.forJob(Fixture.SURVEY.id())
                        .email("ada@example.com")
                        .build()));
        interviews.start(token);
    }

    @Test
    void theCandidateSeesTheKindOfEachQuestion() {
        assertThat(interviews.view(token).questions())
                .extracting(AskedQuestion::kind)
                .extracting(QuestionKind::id)
                .containsExactly("text", "choice", "choice", "scale", "number");
    }

    @ParameterizedTest
    @CsvSource({"visa,' no',no,No", "sql,05,5,5/5 (Very well)", "notice,'3,50',3.5,3.5 weeks"})
    void anAnswerIsStoredInTheFormOfItsKindAndShownForPeople(String id, String written, String stored, String shown) {
        assertThat(interviews.answer(token, id, written, 0).text()).isEqualTo(stored);

        assertThat(question(id).answer()).isEqualTo(stored);
        assertThat(question(id).shownAnswer()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"visa,5", "visa,'no\nyes'", "tools,hammer", "sql,6", "sql,no", "notice,no", "notice,53"})
    void anAnswerOfAnotherKindIsRefusedAndNothingStored(String id, String written) {
        assertThatThrownBy(() -> interviews.answer(token, id, written, 0))
                .isInstanceOfSatisfying(
                        InvalidAnswerException.class,
                        refused -> assertThat(refused.questionId()).isEqualTo(id));

        assertThat(question(id).revision()).isZero();
        assertThat(fixture.events).as("invited and started").hasSize(2);
    }

    @Test
    void theSameAnswerWrittenOtherwiseChangesNothing() {
        interviews.answer(token, "tools", "anvil\nbellows", 0);

        assertThat(interviews.answer(token, "tools", "bellows\r\nanvil\r\n", 0).revision())
                .isEqualTo(1);
        assertThat(interviews.answer(token, "tools", "bellows\r\nanvil\r\n", 1).revision())
                .isEqualTo(1);
    }

    @Test
    void anAnswerOverOneTheClientHasNotSeenIsAConflict() {
        interviews.answer(token, "sql", "4", 0);

        assertThatThrownBy(() -> interviews.answer(token, "sql", "5", 0))
                .isInstanceOfSatisfying(
                        AnswerConflictException.class,
                        conflict -> assertThat(conflict.currentText()).isEqualTo("4"));
    }

    @Test
    void anEmptyAnswerClearsTheOneBefore() {
        interviews.answer(token, "visa", "no", 0);

        assertThat(interviews.answer(token, "visa", " ", 1).revision()).isEqualTo(2);

        assertThat(question("visa").answer()).isEmpty();
        assertThatThrownBy(() -> interviews.submit(token))
                .isInstanceOfSatisfying(
                        AnswersMissingException.class,
                        missing -> assertThat(missing.questionIds()).contains("visa"));
    }

    @Test
    void theStepIsRefusedBeforeTheAnswerIsLookedAt() {
        InterviewEdge edge = fixture.builder().build();
        InviteToken invited = Fixture.tokenOf(edge.invites()
                .invite(InviteRequest.forJob(Fixture.SURVEY.id())
                        .email("bob@example.com")
                        .build()));

        assertThatThrownBy(() -> edge.interviews().answer(invited, "sql", "6", 0))
                .isInstanceOf(InterviewNotStartedException.class);
    }

    @Test
    void aGuardedAnswerIsCheckedLikeAnyOther() {
        start(fixture.builder()
                .lifecycle(SessionLifecycle.standard().guard(SessionTrigger.ANSWER, "always", (interview, at) -> true))
                .build());

        assertThat(interviews.answer(token, "sql", "٤", 0).text()).isEqualTo("4");
        assertThatThrownBy(() -> interviews.answer(token, "sql", "6", 1)).isInstanceOf(InvalidAnswerException.class);
    }

    private AskedQuestion question(String id) {
        return interviews.view(token).questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
