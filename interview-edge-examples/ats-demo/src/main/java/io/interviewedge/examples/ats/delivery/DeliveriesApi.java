package io.interviewedge.examples.ats.delivery;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.examples.ats.web.RecruiterProperties;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeliveriesApi {

    private final InterviewEdge edge;
    private final RecruiterProperties recruiter;

    DeliveriesApi(InterviewEdge edge, RecruiterProperties recruiter) {
        this.edge = edge;
        this.recruiter = recruiter;
    }

    record NewDelivery(@Nullable String channel, @Nullable String key) {}

    /** Either with a receipt, or with the reason why there is none. */
    record Delivery(
            String outcome,
            @Nullable String receipt,
            @Nullable Boolean repeated,
            @Nullable String reason,
            @Nullable String explanation,
            @Nullable Boolean retryable) {

        static Delivery of(DeliveryOutcome outcome) {
            if (outcome instanceof DeliveryOutcome.Sent sent) {
                return new Delivery("sent", sent.receipt(), sent.repeated(), null, null, null);
            }
            if (outcome instanceof DeliveryOutcome.Failed failed) {
                return new Delivery(
                        "failed",
                        null,
                        null,
                        failed.failure().reason().id(),
                        failed.failure().explanation(),
                        failed.retryable());
            }
            return new Delivery("not_configured", null, null, null, null, null);
        }
    }

    @PostMapping(path = "/api/sessions/{sessionId}/deliveries", consumes = MediaType.APPLICATION_JSON_VALUE)
    Delivery send(@PathVariable UUID sessionId, @RequestBody NewDelivery delivery, Principal sentBy) {
        if (delivery.channel() == null) {
            throw new InvalidValueException("channel", "is missing; it is required");
        }
        DeliveryRequest request = DeliveryRequest.of(sessionId, delivery.channel());
        if (delivery.key() != null) {
            request = request.key(delivery.key());
        }
        return Delivery.of(
                edge.delivery().send(request.recruiter(recruiter.displayName()).sentBy(sentBy.getName())));
    }
}
