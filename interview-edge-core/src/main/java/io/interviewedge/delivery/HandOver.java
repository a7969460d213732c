package io.interviewedge.delivery;

import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.internal.FailureText;
import io.interviewedge.internal.FatalErrors;
import io.interviewedge.internal.NameBasedId;
import io.interviewedge.internal.Parts;
import io.interviewedge.invite.Invitation;
import io.interviewedge.share.ShareLinks;
import io.interviewedge.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An attempt that has begun: writes the message, has the channel send it, and logs the end. */
record HandOver(TenantId tenant, DeliveryLog log, Clock clock) {

    private static final Logger failures = LoggerFactory.getLogger(DeliveryService.class);

    HandOver(Parts parts, DeliveryLog log) {
        this(parts.get(TenantId.class), log, parts.get(Clock.class));
    }

    DeliveryOutcome send(DeliveryRequest request, Invitation invitation, DeliveryChannel channel) {
        ShareLinks share = written(request, invitation);
        ChannelReply reply = reply(
                request, channel, new OutgoingMessage(messageId(request), tenant, share.candidate(), share.message()));
        Instant at = clock.instant();
        if (reply instanceof ChannelReply.Accepted accepted) {
            log.end(request, SessionEventType.DELIVERY_SENT, accepted.receipt(), at);
            return new DeliveryOutcome.Sent(accepted.receipt(), at, false);
        }
        if (reply instanceof ChannelReply.Refused refused) {
            log.end(
                    request,
                    SessionEventType.DELIVERY_FAILED,
                    refused.failure().reason().id(),
                    at);
            return new DeliveryOutcome.Failed(refused.failure(), share);
        }
        log.end(request, SessionEventType.DELIVERY_UNCERTAIN, "", at);
        return new DeliveryOutcome.Uncertain(((ChannelReply.Uncertain) reply).explanation(), at, false, share);
    }

    /** If a template of the host fails, nothing was sent, and the attempt must not count as running. */
    private ShareLinks written(DeliveryRequest request, Invitation invitation) {
        try {
            return invitation.share(request.recruiter());
        } catch (RuntimeException | Error failure) {
            log.end(request, SessionEventType.DELIVERY_FAILED, Reason.CONFIGURATION.id(), clock.instant());
            throw failure;
        }
    }

    /** Whatever a channel throws, an error included, the message may have gone out before, and the attempt is over. */
    private ChannelReply reply(DeliveryRequest request, DeliveryChannel channel, OutgoingMessage message) {
        try {
            return Objects.requireNonNull(channel.send(message), "a channel's reply");
        } catch (Throwable failure) {
            failures.warn(
                    "The channel {} failed with message {}: {}",
                    request.channel(),
                    message.id(),
                    FailureText.typeAndPlace(failure));
            FatalErrors.rethrow(
                    failure, () -> log.end(request, SessionEventType.DELIVERY_UNCERTAIN, "", clock.instant()));
            return ChannelReply.uncertain(
                    "The channel failed (" + failure.getClass().getSimpleName()
                            + "); it is not known whether the message was sent. Ask the candidate before you send it"
                            + " again.");
        }
    }

    private static UUID messageId(DeliveryRequest request) {
        return NameBasedId.of(request.sessionId() + "/" + request.channel() + "/" + request.key());
    }
}
