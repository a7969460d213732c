package io.interviewedge.examples.ats.delivery;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryAttempt;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.examples.ats.web.RecruiterProperties;
import io.interviewedge.invite.Invitation;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sends in the recruiter's name, and puts what became of it into words. */
@Component
public class Sender {

    private final InterviewEdge edge;
    private final RecruiterProperties recruiter;

    Sender(InterviewEdge edge, RecruiterProperties recruiter) {
        this.edge = edge;
        this.recruiter = recruiter;
    }

    /** The channels that were asked for, as far as they are configured; SMS only to a candidate with a number. */
    public List<DeliveryNotice> sendFirst(Invitation invitation, List<String> channels, String sentBy) {
        return firstMessages(invitation, channels)
                .map(first -> send(first, sentBy))
                .toList();
    }

    /** The same for whoever sends many, and knows of none whether it arrived: what may have is not sent again. */
    public List<DeliveryNotice> sendUnlessUncertain(Invitation invitation, List<String> channels, String sentBy) {
        List<DeliveryAttempt> attempts = edge.delivery().attempts(invitation.sessionId());
        return firstMessages(invitation, channels)
                .map(first -> isUncertain(attempts, first) ? DeliveryNotice.held(first.channel()) : send(first, sentBy))
                .toList();
    }

    private Stream<DeliveryRequest> firstMessages(Invitation invitation, List<String> channels) {
        return channelsTo(invitation).stream()
                .filter(channels::contains)
                .map(channel -> DeliveryRequest.of(invitation.sessionId(), channel));
    }

    /** Whether the first message may have arrived and nobody knows: it was uncertain once, or its process died. */
    private static boolean isUncertain(List<DeliveryAttempt> attempts, DeliveryRequest first) {
        List<DeliveryAttempt> same = attempts.stream()
                .filter(attempt -> attempt.channel().equals(first.channel())
                        && attempt.key().equals(first.key()))
                .toList();
        return same.stream().noneMatch(DeliveryAttempt::sent)
                && same.stream()
                        .anyMatch(attempt -> attempt.open()
                                || DeliveryFailure.Reason.UNCERTAIN.id().equals(attempt.failure()));
    }

    /** The channels that are configured and make sense for that candidate. */
    public List<String> channelsTo(Invitation invitation) {
        boolean hasNumber = invitation.session().candidate().phone() != null;
        return edge.delivery().channels().stream()
                .filter(channel -> hasNumber || !channel.equals(DeliveryChannel.SMS))
                .toList();
    }

    public DeliveryNotice send(UUID sessionId, String channel, String key, String sentBy) {
        return send(DeliveryRequest.of(sessionId, channel).key(key), sentBy);
    }

    /** Refusals are told like failures: the invitation is there, whatever becomes of the message. */
    private DeliveryNotice send(DeliveryRequest request, String sentBy) {
        DeliveryRequest signed = request.recruiter(recruiter.displayName()).sentBy(sentBy);
        try {
            return DeliveryNotice.of(signed, edge.delivery().send(signed));
        } catch (InterviewEdgeException refusal) {
            return DeliveryNotice.of(signed, refusal);
        }
    }
}
