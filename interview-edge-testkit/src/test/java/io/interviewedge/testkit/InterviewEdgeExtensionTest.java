package io.interviewedge.testkit;

import static io.interviewedge.event.SessionEventType.ANSWERED;
import static io.interviewedge.event.SessionEventType.INVITED;
import static io.interviewedge.event.SessionEventType.STARTED;
import static io.interviewedge.event.SessionEventType.SUBMITTED;
import static io.interviewedge.testkit.InterviewAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.error.StepRefusedException;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.store.SessionQuery;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build runs this with several versions of JUnit. */
class InterviewEdgeExtensionTest {

    private static final Set<InterviewEdge> SEEN = new HashSet<>();

    private final Ats ats = new Ats();

    @RegisterExtension
    final InterviewEdgeExtension extension =
            InterviewEdgeExtension.with(builder -> ats.configure(builder)).forJob("nurse");

    private InterviewEdge edgeBefore;

    @BeforeEach
    void takesPartsToo(InterviewEdge edge) {
        edgeBefore = edge;
    }

    @Test
    void aTestAndWhatRunsBeforeItShareTheirParts(InterviewEdge edge) {
        assertThat(edge).isSameAs(edgeBefore);
    }

    @RepeatedTest(2)
    void eachTestHasALibraryOfItsOwn(InterviewEdge edge) {
        assertThat(SEEN.add(edge)).isTrue();
        assertThat(edge.tracking().find(SessionQuery.all()).items()).isEmpty();
        invite(edge);
    }

    @Test
    void timeAndTokensAreTheTests(InterviewEdge edge, SettableClock clock) {
        clock.advance(Duration.ofDays(3));

        Invitation invitation = invite(edge);

        assertThat(invitation.session().createdAt()).isEqualTo(SettableClock.START.plus(Duration.ofDays(3)));
        assertThat(invitation.session().token()).isEqualTo(PredictableTokens.number(1));
    }

    @Test
    void theHostsOwnListenersAreToldToo(InterviewEdge edge, RecordingListener heard) {
        invite(edge);

        assertThat(heard).hasExactlyEvents(INVITED);
        assertThat(ats.heard).hasValue(1);
    }

    @Test
    void theHostsOwnRulesApply(TestInterviews interviews) {
        ats.open = false;
        TestInterview interview = interviews.invited();

        assertThatThrownBy(interview::start).isInstanceOf(StepRefusedException.class);
        assertThat(interview).isInvited();
    }

    @Test
    void messagesGoToTheRecordingChannelsAlone(
            InterviewEdge edge,
            TestInterviews interviews,
            @ChannelId("email") RecordingChannel mail,
            @ChannelId("pigeon") RecordingChannel pigeon) {
        TestInterview interview = interviews.invited();

        edge.delivery().send(DeliveryRequest.of(interview.id(), "email"));
        DeliveryOutcome byPigeon = edge.delivery().send(DeliveryRequest.of(interview.id(), "pigeon"));

        assertThat(mail).sentTo(interview).sentTo("candidate-1@example.com").sentMessages(1);
        assertThat(pigeon).sentNothing();
        assertThat(byPigeon).isInstanceOf(DeliveryOutcome.Failed.class);
    }

    @Test
    void aHostWithoutAnAnalyzerHasAStub(TestInterviews interviews, StubAnalyzer analyzer) {
        analyzer.failing("The model is away.");

        assertThat(interviews.analyzed()).isCompleted().isNotAnalyzed();
        assertThat(analyzer.runs()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Because", "To help"})
    void partsComeAfterTheArgumentsOfAParameterizedTest(String answer, TestInterviews interviews) {
        assertThat(interviews.inProgress("why", answer)).hasAnswer("why", answer);
    }

    @Nested
    class InANestedClass {

        @Test
        void everythingIsThereAsWell(InterviewEdge edge, TestInterviews interviews) {
            assertThat(edge).isSameAs(edgeBefore);
            assertThat(interviews.completed("why", "Because"))
                    .isCompleted()
                    .hasEventsInOrder(INVITED, STARTED, ANSWERED, SUBMITTED);
        }
    }

    private static Invitation invite(InterviewEdge edge) {
        return edge.invites()
                .invite(InviteRequest.forJob("nurse").email("ada@example.com").build());
    }
}
