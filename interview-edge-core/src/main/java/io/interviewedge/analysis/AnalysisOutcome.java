package io.interviewedge.analysis;

import io.interviewedge.internal.TextRules;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt stands, and what came of it.
 *
 * @param finishedAt null while running
 * @param result null unless succeeded
 * @param failure why there is no result, in words for the recruiter; null while running and if succeeded
 * @param retryAt from when on another attempt makes sense, or null if that is not known
 * @param stamp what produced it, or null if the analyzer did not say
 */
public record AnalysisOutcome(
        AnalysisState state,
        @Nullable Instant finishedAt,
        @Nullable AnalysisResult result,
        @Nullable String failure,
        @Nullable Instant retryAt,
        @Nullable AnalysisStamp stamp) {

    /** Not finished yet. */
    public static final AnalysisOutcome RUNNING =
            new AnalysisOutcome(AnalysisState.RUNNING, null, null, null, null, null);

    static AnalysisOutcome succeeded(AnalysisResult result, @Nullable AnalysisStamp stamp, Instant at) {
        return new AnalysisOutcome(AnalysisState.SUCCEEDED, at, result, null, null, stamp);
    }

    static AnalysisOutcome withoutResult(NoFindings none, Instant at) {
        String reason = TextRules.toProse(none.reason(), Analysis.MAX_FAILURE_LENGTH);
        return new AnalysisOutcome(none.state(), at, null, reason, none.retryAt(), none.stamp());
    }

    /** Without the result and the reason of a failure, which may quote an answer, so that they are never logged. */
    @Override
    public String toString() {
        return "AnalysisOutcome[state=" + state.id() + "]";
    }
}
