package io.interviewedge.examples.ats.delivery;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.examples.ats.web.RecruiterProperties;
import io.interviewedge.invite.Invitation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends in the recruiter's name, and puts the outcome into words. */
@Component
public class Sender {

    private final InterviewEdge edge;
    private final RecruiterProperties recruiter;

    Sender(InterviewEdge edge, RecruiterProperties recruiter) {
        this.edge = edge;
        this.recruiter = recruiter;
    }

    /** Sends the first message by those requested channels that {@linkplain #channelsTo make sense}. */
    public List<DeliveryNotice> sendFirst(Invitation invitation, List<String> channels, String sentBy) {
        return channelsTo(invitation).stream()
                .filter(channels::contains)
                .map(channel -> send(DeliveryRequest.of(invitation.sessionId(), channel), sentBy))
                .toList();
    }

    /** The channels that are configured and make sense for the candidate: SMS only if there is a number. */
    public List<String> channelsTo(Invitation invitation) {
        boolean hasNumber = invitation.session().candidate().phone() != null;
        return edge.delivery().channels().stream()
                .filter(channel -> hasNumber || !channel.equals(DeliveryChannel.SMS))
                .toList();
    }

    /** A refusal becomes a notice, like a failure: the invitation exists whether or not the message is sent. */
    DeliveryNotice send(DeliveryRequest request, String sentBy) {
        DeliveryRequest signed = request.recruiter(recruiter.displayName()).sentBy(sentBy);
        try {
            return DeliveryNotice.of(signed, edge.delivery().send(signed));
        } catch (InterviewEdgeException refusal) {
            return DeliveryNotice.of(signed, refusal);
        }
    }
}
