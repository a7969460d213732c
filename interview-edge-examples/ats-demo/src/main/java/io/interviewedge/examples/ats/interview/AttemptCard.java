package io.interviewedge.examples.ats.interview;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisOrder;
import io.interviewedge.analysis.AnalysisStamp;
import io.interviewedge.event.SessionEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at an analysis, as the page shows it beside the others.
 *
 * @param reason why it was asked for, or null
 * @param took in seconds, or null while it runs
 * @param result null unless it succeeded
 * @param failure why there is no result, or null
 * @param stamp what produced it, or null if the analyzer did not say
 */
record AttemptCard(
        int number,
        boolean counts,
        String state,
        String who,
        @Nullable String reason,
        Instant startedAt,
        @Nullable String took,
        String analyzer,
        @Nullable ReviewResult result,
        @Nullable String failure,
        @Nullable Instant retryAt,
        @Nullable AnalysisStamp stamp) {

    /** From the first attempt to the latest. */
    static List<AttemptCard> all(Analyses analyses) {
        return analyses.attempts().stream()
                .map(attempt -> of(attempt, analyses.counts(attempt)))
                .toList();
    }

    private static AttemptCard of(Analysis attempt, boolean counts) {
        AnalysisOrder order = attempt.order();
        return new AttemptCard(
                attempt.attempt(),
                counts,
                attempt.state().id(),
                order.actor().equals(SessionEvent.HOST) ? "this application" : order.actor(),
                order.reason(),
                attempt.startedAt(),
                took(attempt),
                attempt.analyzer(),
                attempt.result() == null ? null : ReviewResult.of(attempt.result()),
                attempt.failure(),
                attempt.outcome().retryAt(),
                attempt.outcome().stamp());
    }

    private static @Nullable String took(Analysis attempt) {
        Instant end = attempt.finishedAt();
        return end == null
                ? null
                : Scores.show(Duration.between(attempt.startedAt(), end).toMillis() / 1_000.0) + " s";
    }

    /** What the page says of an attempt that ended without a result, or null. Public for the template. */
    public @Nullable String getTrouble() {
        return switch (state) {
            case "failed" -> "The analysis failed";
            case "deferred" -> "The analysis was deferred";
            case "not_scored" -> "The answers were not scored";
            default -> null;
        };
    }

    /** The state in words. Public for the template. */
    public String getStateLabel() {
        return state.replace('_', ' ');
    }

    /** Omits what was written. */
    @Override
    public String toString() {
        return "AttemptCard[number=" + number + ", state=" + state + "]";
    }
}
