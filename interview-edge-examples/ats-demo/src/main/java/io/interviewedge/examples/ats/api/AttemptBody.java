package io.interviewedge.examples.ats.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisStamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at an analysis.
 *
 * @param counts whether it is the attempt whose result counts
 */
record AttemptBody(
        int attempt,
        boolean counts,
        @JsonUnwrapped AnalysisBody analysis,
        @JsonUnwrapped Circumstances circumstances) {

    /** Who asked for the attempt and when it was made. */
    record Circumstances(
            String orderedBy,
            @Nullable String reason,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Instant retryAt,
            @Nullable AnalysisStamp stamp) {

        static Circumstances of(Analysis analysis) {
            return new Circumstances(
                    analysis.order().actor(),
                    analysis.order().reason(),
                    analysis.startedAt(),
                    analysis.finishedAt(),
                    analysis.outcome().retryAt(),
                    analysis.outcome().stamp());
        }
    }

    /** From the first attempt to the latest. */
    static List<AttemptBody> all(Analyses analyses) {
        return analyses.attempts().stream()
                .map(attempt -> of(attempt, analyses))
                .toList();
    }

    static AttemptBody of(Analysis attempt, Analyses among) {
        return new AttemptBody(
                attempt.attempt(), among.counts(attempt), AnalysisBody.of(attempt), Circumstances.of(attempt));
    }
}
