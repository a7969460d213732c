package io.interviewedge.examples.ats.interview;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.examples.ats.delivery.Ways;
import io.interviewedge.examples.ats.web.Moments;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.review.InterviewReview.ReviewedAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One line of an interview's history. Typing saves an answer many times, so consecutive changes by one person to one
 * answer share a line.
 *
 * @param from when it happened first
 * @param until when it happened last
 */
record HistoryLine(String what, String who, Instant from, Instant until, int times) {

    static List<HistoryLine> all(List<SessionEvent> events, InterviewReview review) {
        Map<String, String> numbers = review.answers().stream()
                .collect(Collectors.toMap(ReviewedAnswer::questionId, answer -> String.valueOf(answer.number())));
        List<HistoryLine> lines = new ArrayList<>();
        for (SessionEvent event : events) {
            HistoryLine line =
                    new HistoryLine(what(event, numbers), who(event), event.occurredAt(), event.occurredAt(), 1);
            HistoryLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && last.what.equals(line.what) && last.who.equals(line.who)) {
                lines.set(
                        lines.size() - 1, new HistoryLine(line.what, line.who, last.from, line.until, last.times + 1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Whether the line covers a period worth showing. Public for the template. */
    public boolean isLasting() {
        return Duration.between(from, until).compareTo(Duration.ofMinutes(1)) >= 0;
    }

    private static String what(SessionEvent event, Map<String, String> numbers) {
        String detail = Objects.requireNonNullElse(event.detail(), "");
        return switch (event.type().id()) {
            case "invited" -> "Invited";
            case "started" -> "Started";
            case "answered" -> "Answered question " + numbers.getOrDefault(detail, detail);
            case "submitted" -> "Submitted";
            case "link_revoked" -> "Withdrew the link: " + detail;
            case "link_restored" -> "Restored the link";
            case "link_extended" -> "Moved the deadline of the link to " + newDeadline(detail);
            case "analysis_started" -> "Analysis " + detail + " started";
            case "analysis_succeeded" -> "Analysis " + detail + " finished";
            case "analysis_failed" -> "Analysis " + detail + " failed";
            case "analysis_deferred" -> "Analysis " + detail + " was deferred";
            case "analysis_not_scored" -> "Analysis " + detail + " gave no scores";
            case "delivery_started" -> "Started to send the link by " + way(detail);
            case "delivery_sent" -> "Sent the link by " + way(detail);
            case "delivery_failed" -> "Could not send the link by " + way(detail);
            case "delivery_uncertain" -> "May have sent the link by " + way(detail);
            default -> event.type().id().replace('_', ' ');
        };
    }

    /** The detail begins with the new deadline; the previous one follows. */
    private static String newDeadline(String detail) {
        return Moments.text(Instant.parse(detail.substring(0, detail.indexOf(' '))));
    }

    private static String way(String detail) {
        return Ways.name(detail.substring(0, Math.max(0, detail.indexOf('/'))));
    }

    private static String who(SessionEvent event) {
        return switch (event.actor()) {
            case SessionEvent.CANDIDATE -> "the candidate";
            case SessionEvent.HOST -> "this application";
            default -> event.actor();
        };
    }
}
