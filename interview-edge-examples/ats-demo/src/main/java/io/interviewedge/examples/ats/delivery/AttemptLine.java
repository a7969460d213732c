package io.interviewedge.examples.ats.delivery;

import io.interviewedge.delivery.DeliveryAttempt;
import java.time.Instant;
import java.util.List;

/** A delivery attempt as the page shows it. */
public record AttemptLine(String text, Instant at) {

    public static List<AttemptLine> all(List<DeliveryAttempt> attempts) {
        return attempts.stream().map(AttemptLine::of).toList();
    }

    private static AttemptLine of(DeliveryAttempt attempt) {
        return new AttemptLine(text(attempt), attempt.startedAt());
    }

    private static String text(DeliveryAttempt attempt) {
        String way = Ways.name(attempt.channel());
        return switch (attempt.state()) {
            case SENT -> "Sent by " + way;
            case IN_PROGRESS -> "Being sent by " + way;
            case UNCERTAIN -> "May have been sent by " + way;
            case FAILED -> "Not sent by " + way + " (" + reason(attempt) + ")";
        };
    }

    private static String reason(DeliveryAttempt attempt) {
        return attempt.reason() == null ? "" : attempt.reason().id().replace('_', ' ');
    }
}
