package io.interviewedge.examples.ats.delivery;

import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.StoreException;
import io.interviewedge.examples.ats.web.Sentences;

/**
 * The outcome of a message, in words for the recruiter.
 *
 * @param channel the channel of the message
 */
public record DeliveryNotice(String channel, Fate fate, String text) {

    /** The outcome, as far as it matters to a page that sends many messages. */
    public enum Fate {
        SENT,
        /** Another request is sending it. */
        IN_PROGRESS,
        /** The candidate may have it: the server received it but did not confirm it. */
        UNCERTAIN,
        /** It was not tried, because the candidate may have it from an earlier attempt. */
        HELD,
        /** It cannot be sent to this candidate; other candidates are not affected. */
        CANDIDATE,
        /** The server accepts no messages at the moment. */
        SERVER,
        /** No message can be sent until the settings are corrected. */
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
                    ? "This was sent by " + way + " before, so it was not sent again."
                    : "Sent by " + way + ".";
            return new DeliveryNotice(request.channel(), Fate.SENT, text);
        }
        if (outcome instanceof DeliveryOutcome.InProgress) {
            return new DeliveryNotice(
                    request.channel(),
                    Fate.IN_PROGRESS,
                    "This is being sent by " + way + " now. Check again in a minute.");
        }
        if (outcome instanceof DeliveryOutcome.Uncertain uncertain) {
            return new DeliveryNotice(
                    request.channel(),
                    uncertain.repeated() ? Fate.HELD : Fate.UNCERTAIN,
                    "May have been sent by " + way + ": " + uncertain.explanation());
        }
        if (outcome instanceof DeliveryOutcome.Failed failed) {
            DeliveryFailure failure = failed.failure();
            return new DeliveryNotice(
                    request.channel(), fate(failure), "Not sent by " + way + ": " + failure.explanation());
        }
        return new DeliveryNotice(request.channel(), Fate.SETTINGS, "Not sent by " + way + ": this is not configured.");
    }

    static DeliveryNotice of(DeliveryRequest request, InterviewEdgeException refusal) {
        return new DeliveryNotice(
                request.channel(),
                refusal instanceof StoreException ? Fate.SERVER : Fate.CANDIDATE,
                "Not sent by " + Ways.name(request.channel()) + ": " + Sentences.of(refusal));
    }

    private static Fate fate(DeliveryFailure failure) {
        if (failure.reason().equals(Reason.CONFIGURATION)) {
            return Fate.SETTINGS;
        }
        return failure.retryable() || failure.reason().equals(Reason.MESSAGE_REFUSED) ? Fate.SERVER : Fate.CANDIDATE;
    }
}
