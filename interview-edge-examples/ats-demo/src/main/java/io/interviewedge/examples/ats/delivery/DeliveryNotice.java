package io.interviewedge.examples.ats.delivery;

import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.StoreException;
import io.interviewedge.examples.ats.web.Sentences;

/**
 * What the recruiter is told of a message.
 *
 * @param channel by which it was to go
 */
public record DeliveryNotice(String channel, Fate fate, String text) {

    /** What became of it, as far as it matters to whoever sends many. */
    public enum Fate {
        SENT,
        /** The candidate may have it: the other side got it and did not say whether it took it. */
        UNCERTAIN,
        /** It was not tried, because the candidate may have it from before. */
        HELD,
        /** This candidate cannot be sent to; others can. */
        CANDIDATE,
        /** The other side takes it from nobody at the moment. */
        SERVER,
        /** Nothing goes out before the settings are corrected. */
        SETTINGS
    }

    /** Whether it went out. */
    public boolean sent() {
        return fate == Fate.SENT;
    }

    static DeliveryNotice of(DeliveryRequest request, DeliveryOutcome outcome) {
        String way = Ways.name(request.channel());
        if (outcome instanceof DeliveryOutcome.Sent sent) {
            String text = sent.repeated()
                    ? "This was sent by " + way + " before; no second copy went out."
                    : "Sent by " + way + ".";
            return new DeliveryNotice(request.channel(), Fate.SENT, text);
        }
        if (outcome instanceof DeliveryOutcome.Failed failed) {
            DeliveryFailure failure = failed.failure();
            return new DeliveryNotice(
                    request.channel(), fate(failure.reason()), "Not sent by " + way + ": " + failure.explanation());
        }
        return new DeliveryNotice(
                request.channel(), Fate.SETTINGS, "Nothing is configured to send " + way + " from here.");
    }

    static DeliveryNotice of(DeliveryRequest request, InterviewEdgeException refusal) {
        return new DeliveryNotice(
                request.channel(),
                refusal instanceof StoreException ? Fate.SERVER : Fate.CANDIDATE,
                "Not sent by " + Ways.name(request.channel()) + ": " + Sentences.of(refusal));
    }

    static DeliveryNotice held(String channel) {
        return new DeliveryNotice(
                channel,
                Fate.HELD,
                "Not sent again by " + Ways.name(channel)
                        + ": it may have arrived. Ask the candidate before you send it again.");
    }

    private static Fate fate(DeliveryFailure.Reason reason) {
        return switch (reason) {
            case NO_ADDRESS, ADDRESS_REFUSED, IN_PROGRESS -> Fate.CANDIDATE;
            case UNREACHABLE, TRY_LATER, MESSAGE_REFUSED -> Fate.SERVER;
            case CONFIGURATION -> Fate.SETTINGS;
            case UNCERTAIN -> Fate.UNCERTAIN;
        };
    }
}
