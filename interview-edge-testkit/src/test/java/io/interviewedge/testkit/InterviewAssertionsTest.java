package io.interviewedge.testkit;

import static io.interviewedge.event.SessionEventType.ANSWERED;
import static io.interviewedge.event.SessionEventType.INVITED;
import static io.interviewedge.event.SessionEventType.STARTED;
import static io.interviewedge.event.SessionEventType.SUBMITTED;
import static io.interviewedge.testkit.InterviewAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.DeliveryRequest;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A failure says what was expected and what there is, and gives nothing away. */
class InterviewAssertionsTest {

    @RegisterExtension
    static final InterviewEdgeExtension EXTENSION =
            InterviewEdgeExtension.with(new Ats()::configure).forJob("nurse");

    @Test
    void anotherStatus(TestInterviews interviews) {
        TestInterview interview = interviews.inProgress();

        assertFails(() -> assertThat(interview).isInvited())
                .isEqualTo("Expected the interview to be invited, but it is in_progress.");
        assertFails(() -> assertThat(interview).isCompleted())
                .isEqualTo("Expected the interview to be completed, but it is in_progress.");
        assertFails(() -> assertThat(interviews.invited()).isInProgress())
                .isEqualTo("Expected the interview to be in_progress, but it is invited.");
    }

    @Test
    void anotherStateOfTheLink(TestInterviews interviews) {
        assertFails(() -> assertThat(interviews.invited()).isExpired())
                .isEqualTo("Expected the link to be EXPIRED, but it is USABLE.");
        assertFails(() -> assertThat(interviews.expired()).isRevoked())
                .isEqualTo("Expected the link to be REVOKED, but it is EXPIRED.");
        assertFails(() -> assertThat(interviews.revoked()).hasUsableLink())
                .isEqualTo("Expected the link to be USABLE, but it is REVOKED.");
    }

    @Test
    void anAnswerThatIsNotThereOrAnother(TestInterviews interviews) {
        TestInterview interview = interviews.inProgress("why", "A secret");

        assertFails(() -> assertThat(interview).hasAnswered("why", "night"))
                .isEqualTo("Expected an answer to \"night\", but there is none.");
        assertFails(() -> assertThat(interview).hasNotAnswered("why"))
                .isEqualTo("Expected no answer to \"why\", but there is one.");
        assertFails(() -> assertThat(interview).hasAnswer("why", "100% sure"))
                .isEqualTo(
                        "Expected the answer to \"why\" to be \"100% sure\", but it is another text of 8 characters.");
        assertFails(() -> assertThat(interview).hasAnswer("night", "yes"))
                .isEqualTo("Expected the answer to \"night\" to be \"yes\", but there is none.");
        assertFails(() -> assertThat(interview).hasNotAnswered("whi"))
                .isEqualTo("The interview has no question \"whi\"; its questions are [why, night, stress, years,"
                        + " more].");
    }

    @Test
    void otherEvents(TestInterviews interviews, RecordingListener heard) {
        TestInterview interview = interviews.inProgress("why", "Because");

        assertThat(interview)
                .hasExactlyEvents(INVITED, STARTED, ANSWERED)
                .hasEventsInOrder(INVITED, ANSWERED)
                .hasEvent(ANSWERED, 1)
                .hasNoEvent(SUBMITTED);
        assertFails(() -> assertThat(interview).hasEventsInOrder(STARTED, INVITED))
                .isEqualTo("Expected the events [started, invited] in this order, but there is no invited in its place"
                        + " in [invited, started, answered].");
        assertFails(() -> assertThat(interview).hasNoEvent(SUBMITTED, STARTED))
                .isEqualTo("Expected no event started, but there are [invited, started, answered].");
        assertFails(() -> assertThat(heard).hasEvent(ANSWERED, 2))
                .isEqualTo("Expected the number of events answered to be 2, but it is 1: [invited, started,"
                        + " answered].");
        assertFails(() -> assertThat(heard).hasExactlyEvents(INVITED))
                .isEqualTo("Expected exactly the events [invited], but there are [invited, started, answered].");
    }

    @Test
    void anAnalysisThatIsMissingOrFailedOrThere(TestInterviews interviews, StubAnalyzer analyzer) {
        assertFails(() -> assertThat(interviews.completed()).isAnalyzed())
                .isEqualTo("Expected the interview to be analyzed, but nobody has tried it.");
        assertFails(() -> assertThat(interviews.analyzed()).isNotAnalyzed())
                .isEqualTo("Expected the interview not to be analyzed, but it is, by stub.");
        analyzer.failing("Away.");
        assertFails(() -> assertThat(interviews.analyzed()).isAnalyzed())
                .isEqualTo("Expected the interview to be analyzed, but the analysis is failed.");
    }

    @Test
    void aMessageThatWasNotSent(
            InterviewEdge edge, TestInterviews interviews, @ChannelId("email") RecordingChannel mail) {
        TestInterview refused = interviews.invited();
        TestInterview sent = interviews.invited();
        mail.refuse(DeliveryFailure.Reason.TRY_LATER);
        edge.delivery().send(DeliveryRequest.of(refused.id(), "email"));
        mail.accept();
        edge.delivery().send(DeliveryRequest.of(sent.id(), "email"));

        assertThat(mail).sentTo(sent).sentTo("Candidate-2@example.com").didNotSendTo(refused);
        assertFails(() -> assertThat(mail).sentTo("ada@example.com"))
                .isEqualTo("Expected the channel email to have sent a message to ada@example.com, but it sent 1 and did"
                        + " not take 1.");
        assertFails(() -> assertThat(mail).sentTo(refused))
                .isEqualTo("Expected the channel email to have sent the link of TestInterview[" + refused.id()
                        + "], but it sent 1 and did not take 1.");
        assertFails(() -> assertThat(mail).didNotSendTo("candidate-2@example.com"))
                .isEqualTo("Expected the channel email not to have sent a message to candidate-2@example.com, but it"
                        + " did.");
        assertFails(() -> assertThat(mail).sentNothing())
                .isEqualTo("Expected the channel email to have sent 0 messages, but it sent 1 and did not take 1.");
    }

    @Test
    void noFailureTellsATokenAnAddressOrAnAnswer(
            InterviewEdge edge, TestInterviews interviews, @ChannelId("email") RecordingChannel mail) {
        TestInterview interview = interviews.invited();
        edge.delivery().send(DeliveryRequest.of(interview.id(), "email"));
        interview.start().answer("why", "A secret");

        Stream<ThrowingCallable> failing = Stream.of(
                () -> assertThat(interview).isInvited(),
                () -> assertThat(interview).isExpired(),
                () -> assertThat(interview).hasAnswered("more"),
                () -> assertThat(interview).hasNotAnswered("why"),
                () -> assertThat(interview).hasAnswer("why", "Because"),
                () -> assertThat(interview).hasNoEvent(ANSWERED),
                () -> assertThat(interview).isNull(),
                () -> assertThat(mail).sentTo("ada@example.com"),
                () -> assertThat(mail).didNotSendTo(interview),
                () -> assertThat(mail).sentNothing(),
                () -> assertThat(mail).isNull());

        List<String> messages =
                failing.map(assertion -> catchThrowable(assertion).getMessage()).toList();
        assertThat(messages)
                .allSatisfy(message -> assertThat(message)
                        .doesNotContain(interview.token().value(), "candidate-1@example.com", "A secret"));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertFails(ThrowingCallable assertion) {
        Throwable failure = catchThrowable(assertion);
        assertThat(failure).isInstanceOf(AssertionError.class);
        return assertThat(failure.getMessage());
    }

    @Test
    void anInterviewThatIsNotThereIsRefused() {
        TestInterview none = null;

        assertThatThrownBy(() -> assertThat(none).isInvited())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("actual not to be null");
    }
}
