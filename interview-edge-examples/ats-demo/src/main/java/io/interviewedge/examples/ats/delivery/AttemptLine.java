package io.interviewedge.examples.ats.delivery;

import io.interviewedge.delivery.DeliveryAttempt;
import java.time.Instant;
import java.util.List;

/** An attempt to send something, for people. */
public record AttemptLine(String text, Instant at, boolean sent) {

    public static List<AttemptLine> all(List<DeliveryAttempt> attempts) {
        return attempts.stream().map(AttemptLine::of).toList();
    }

    private static AttemptLine of(DeliveryAttempt attempt) {
        String way = Ways.name(attempt.channel());
        if (attempt.sent()) {
            return new AttemptLine("Sent by " + way, attempt.startedAt(), true);
        }
        String failure = attempt.failure();
        return failure == null
                ? new AttemptLine("Being sent by " + way, attempt.startedAt(), false)
                : new AttemptLine(
                        "Not sent by " + way + " (" + failure.replace('_', ' ') + ")", attempt.startedAt(), false);
    }
}
