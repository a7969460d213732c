package io.interviewedge.examples.customflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.session.InviteToken;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.testkit.PredictableTokens;
import io.interviewedge.testkit.RecordingChannel;
import io.interviewedge.testkit.RecordingListener;
import io.interviewedge.testkit.SettableClock;
import io.interviewedge.testkit.StubAnalyzer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The code of docs/testing.md that uses the testkit alone. */
class TestingGuideTest {

    private static final Job NURSE = Job.of("nurse", "Nurse", "St. Mary's", Question.of("why", "Why nursing?"));

    private final SettableClock clock = new SettableClock();
    private final RecordingListener heard = new RecordingListener();
    private final RecordingChannel mail = RecordingChannel.email();
    private final StubAnalyzer analyzer = new StubAnalyzer();

    private final InterviewEdge edge = InterviewEdge.builder()
            .jobs(id -> Optional.of(NURSE))
            .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
            .clock(clock)
            .tokens(new PredictableTokens())
            .listener(heard)
            .channel(mail)
            .analyzer(analyzer)
            .build();

    @Test
    void aLinkExpiresWithoutWaiting() {
        edge.invites()
                .invite(InviteRequest.forJob("nurse")
                        .email("ada@example.com")
                        .expiresAt(clock.instant().plus(Duration.ofDays(7)))
                        .build());
        InviteToken token = PredictableTokens.number(1); // the first link's

        clock.advance(Duration.ofDays(7));

        assertThatThrownBy(() -> edge.interviews().start(token)).isInstanceOf(LinkExpiredException.class);
        assertThat(heard.types()).containsExactly(SessionEventType.INVITED);
    }

    @Test
    void whatTheMailServerRefusesIsSharedByHand() {
        UUID sessionId = invited();

        mail.refuse(DeliveryFailure.Reason.TRY_LATER);
        DeliveryOutcome outcome = edge.delivery().send(DeliveryRequest.of(sessionId, DeliveryChannel.EMAIL));

        assertThat(outcome).isInstanceOf(DeliveryOutcome.Failed.class);
        assertThat(mail.messages().get(0).message().subject()).contains("Nurse");
    }

    @Test
    void aFailedAnalysisCanBeTriedAgain() {
        UUID sessionId = submitted();

        analyzer.failing("The model is overloaded.");
        InterviewReview failed = edge.reviews().open(sessionId);
        analyzer.succeeding();
        InterviewReview scored = edge.reviews().retry(sessionId);

        assertThat(failed.analysis().state()).isEqualTo(AnalysisState.FAILED);
        assertThat(scored.analysis().state()).isEqualTo(AnalysisState.SUCCEEDED);
        assertThat(analyzer.runs()).isEqualTo(2);
    }

    private UUID invited() {
        return edge.invites()
                .invite(InviteRequest.forJob("nurse").email("ada@example.com").build())
                .sessionId();
    }

    private UUID submitted() {
        UUID sessionId = invited();
        InviteToken token = PredictableTokens.number(1);
        edge.interviews().start(token);
        edge.interviews().answer(token, "why", "To help.", 0);
        edge.interviews().submit(token);
        return sessionId;
    }
}
