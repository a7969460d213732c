package io.interviewedge.examples.ats.delivery;

import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.StoreException;
import io.interviewedge.examples.ats.web.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * What the recruiter is told of a message.
 *
 * @param channel by which it was to go
 * @param sent whether it went
 * @param again the key with which to try the same message again, or null if that makes no sense
 */
public record DeliveryNotice(
        String channel, boolean sent, String text, @Nullable String again) {

    static DeliveryNotice of(DeliveryRequest request, DeliveryOutcome outcome) {
        String way = Ways.name(request.channel());
        if (outcome instanceof DeliveryOutcome.Sent sent) {
            String text = sent.repeated()
                    ? "This was sent by " + way + " before; no second copy went out."
                    : "Sent by " + way + ".";
            return new DeliveryNotice(request.channel(), true, text, null);
        }
        if (outcome instanceof DeliveryOutcome.Failed failed) {
            DeliveryFailure failure = failed.failure();
            return new DeliveryNotice(
                    request.channel(),
                    false,
                    "Not sent by " + way + ": " + failure.explanation(),
                    failure.retryable() ? request.key() : null);
        }
        return new DeliveryNotice(
                request.channel(), false, "Nothing is configured to send " + way + " from here.", null);
    }

    static DeliveryNotice of(DeliveryRequest request, InterviewEdgeException refusal) {
        return new DeliveryNotice(
                request.channel(),
                false,
                "Not sent by " + Ways.name(request.channel()) + ": " + Sentences.of(refusal),
                refusal instanceof StoreException ? request.key() : null);
    }
}
