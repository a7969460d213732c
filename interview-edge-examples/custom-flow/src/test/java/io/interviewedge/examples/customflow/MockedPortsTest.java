package io.interviewedge.examples.customflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.job.JobDirectory;
import io.interviewedge.question.Question;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionQuery;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The library is real, and what this host plugs into it is mocked, so that it does what the test needs. */
class MockedPortsTest {

    private static final Job NURSE = Job.of("nurse", "Nurse", "St. Mary's", Question.of("why", "Why nursing?"));

    @Test
    void nobodyIsInvitedWhileTheJobsCannotBeRead() {
        JobDirectory jobs = mock(JobDirectory.class);
        when(jobs.find("nurse")).thenThrow(new IllegalStateException("the job service is down"));
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(jobs)
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .build();
        InviteRequest request =
                InviteRequest.forJob("nurse").email("ada@example.com").build();

        assertThatThrownBy(() -> edge.invites().invite(request)).hasMessage("the job service is down");
        assertThat(edge.tracking().find(SessionQuery.all()).items()).isEmpty();
    }

    @Test
    void aReviewOpensWhileTheAnalyzerIsDownAndAsksItOnlyOnce() throws Exception {
        InterviewAnalyzer analyzer = mock(InterviewAnalyzer.class);
        when(analyzer.name()).thenReturn("model 1");
        when(analyzer.analyze(any())).thenThrow(new IOException("503 Service Unavailable"));
        InterviewEdge edge = edge().analyzer(analyzer).build();
        UUID sessionId = submitted(edge);

        edge.reviews().open(sessionId);
        InterviewReview review = edge.reviews().open(sessionId);

        assertThat(review.answers().get(0).text()).isEqualTo("To help.");
        verify(analyzer, times(1)).analyze(any());
    }

    @Test
    void aMessageThatIsNotSentIsSharedByHand() {
        DeliveryChannel channel = mock(DeliveryChannel.class);
        when(channel.id()).thenReturn("pigeon");
        when(channel.reaches(any())).thenReturn(true);
        when(channel.send(any()))
                .thenReturn(ChannelReply.refused(DeliveryFailure.Reason.TRY_LATER, "No pigeon is home."));
        InterviewEdge edge = edge().channel(channel).build();
        UUID sessionId = invited(edge).id();

        DeliveryOutcome outcome = edge.delivery().send(DeliveryRequest.of(sessionId, "pigeon"));

        assertThat(outcome).isInstanceOfSatisfying(DeliveryOutcome.Failed.class, failed -> {
            assertThat(failed.failure().explanation()).isEqualTo("No pigeon is home.");
            assertThat(failed.share().plainText()).contains("https://careers.example.com/interview/");
        });
    }

    private static InterviewEdge.Builder edge() {
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(NURSE))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"));
    }

    private static InterviewSession invited(InterviewEdge edge) {
        return edge.invites()
                .invite(InviteRequest.forJob("nurse").email("ada@example.com").build())
                .session();
    }

    private static UUID submitted(InterviewEdge edge) {
        InterviewSession session = invited(edge);
        InviteToken token = session.token();
        edge.interviews().start(token);
        edge.interviews().answer(token, "why", "To help.", 0);
        edge.interviews().submit(token);
        return session.id();
    }
}
