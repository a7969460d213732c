package io.interviewedge.examples.ats.delivery;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.examples.ats.web.RecruiterProperties;
import io.interviewedge.examples.ats.web.Required;
import java.security.Principal;
import java.time.Instant;
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

    record NewDelivery(
            @Nullable String channel,
            @Nullable String key,
            @Nullable Boolean evenIfUncertain) {}

    /** What became of the message; each outcome has its own members. */
    sealed interface Delivery {

        record Sent(String outcome, String receipt, Instant at, boolean repeated) implements Delivery {}

        record InProgress(String outcome, Instant since, Instant tryAgainAfter) implements Delivery {}

        record Uncertain(String outcome, String explanation, Instant at, boolean repeated) implements Delivery {}

        record Failed(String outcome, String reason, String explanation, boolean retryable) implements Delivery {}

        record NotConfigured(String outcome) implements Delivery {}

        static Delivery of(DeliveryOutcome outcome) {
            if (outcome instanceof DeliveryOutcome.Sent sent) {
                return new Sent("sent", sent.receipt(), sent.at(), sent.repeated());
            }
            if (outcome instanceof DeliveryOutcome.InProgress running) {
                return new InProgress("in_progress", running.since(), running.tryAgainAfter());
            }
            if (outcome instanceof DeliveryOutcome.Uncertain uncertain) {
                return new Uncertain("uncertain", uncertain.explanation(), uncertain.at(), uncertain.repeated());
            }
            if (outcome instanceof DeliveryOutcome.Failed failed) {
                DeliveryFailure failure = failed.failure();
                return new Failed("failed", failure.reason().id(), failure.explanation(), failed.retryable());
            }
            return new NotConfigured("not_configured");
        }
    }

    @PostMapping(path = "/api/sessions/{sessionId}/deliveries", consumes = MediaType.APPLICATION_JSON_VALUE)
    Delivery send(@PathVariable UUID sessionId, @RequestBody NewDelivery delivery, Principal sentBy) {
        DeliveryRequest request = DeliveryRequest.of(sessionId, Required.field("channel", delivery.channel()));
        if (delivery.key() != null) {
            request = request.key(delivery.key());
        }
        if (Boolean.TRUE.equals(delivery.evenIfUncertain())) {
            request = request.evenIfUncertain();
        }
        return Delivery.of(
                edge.delivery().send(request.recruiter(recruiter.displayName()).sentBy(sentBy.getName())));
    }
}
