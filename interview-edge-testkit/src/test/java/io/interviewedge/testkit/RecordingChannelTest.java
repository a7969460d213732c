package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordingChannelTest {

    private final RecordingChannel email = RecordingChannel.email();
    private final RecordingChannel sms = RecordingChannel.sms();
    private final InterviewEdge edge = InterviewEdge.builder()
            .jobs(id -> Optional.of(Job.of(id, "Engineer", "Example Ltd", Question.of("why", "Why this job?"))))
            .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
            .channel(email)
            .channel(sms)
            .build();
    private final Invitation invitation = edge.invites()
            .invite(InviteRequest.forJob("job").email("ada@example.com").build());

    @Test
    void whatIsSentIsRemembered() {
        assertThat(edge.delivery().send(DeliveryRequest.of(invitation.sessionId(), "email")))
                .isInstanceOf(DeliveryOutcome.Sent.class);

        assertThat(email.messages()).hasSize(1);
        assertThat(email.messages().get(0).link()).isEqualTo(invitation.link());
    }

    @Test
    void itRefusesForTheReasonItIsToldUntilItIsToldToAccept() {
        DeliveryRequest request = DeliveryRequest.of(invitation.sessionId(), "email");
        email.refuse(DeliveryFailure.Reason.TRY_LATER);

        assertThat(edge.delivery().send(request))
                .isInstanceOfSatisfying(
                        DeliveryOutcome.Failed.class,
                        failed -> assertThat(failed.failure().reason()).isEqualTo(DeliveryFailure.Reason.TRY_LATER));

        email.accept();
        assertThat(edge.delivery().send(request)).isInstanceOf(DeliveryOutcome.Sent.class);
        assertThat(email.messages()).hasSize(2);
    }

    @Test
    void silenceLeavesTheOutcomeUncertain() {
        DeliveryRequest request = DeliveryRequest.of(invitation.sessionId(), "email");
        email.staySilent();

        assertThat(edge.delivery().send(request)).isInstanceOf(DeliveryOutcome.Uncertain.class);

        email.accept();
        assertThat(edge.delivery().send(request.evenIfUncertain())).isInstanceOf(DeliveryOutcome.Sent.class);
    }

    @Test
    void aTextMessageReachesOnlyCandidatesWithANumber() {
        assertThat(edge.delivery().send(DeliveryRequest.of(invitation.sessionId(), "sms")))
                .isInstanceOfSatisfying(
                        DeliveryOutcome.Failed.class,
                        failed -> assertThat(failed.failure().reason()).isEqualTo(DeliveryFailure.Reason.NO_ADDRESS));
        assertThat(sms.messages()).isEmpty();
    }

    @Test
    void aChannelThatIsClearedIsLikeANewOne() {
        email.refuse(DeliveryFailure.Reason.TRY_LATER);
        edge.delivery().send(DeliveryRequest.of(invitation.sessionId(), "email"));

        email.clear();

        assertThat(email.messages()).isEmpty();
        assertThat(edge.delivery().send(DeliveryRequest.of(invitation.sessionId(), "email")))
                .isInstanceOf(DeliveryOutcome.Sent.class);
    }
}
