package io.interviewedge.analysis;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at analysing a completed interview.
 *
 * @param attempt 1 for the first; each retry or take-over is one more
 * @param analyzer the analyzer's name and version
 * @param leaseUntil from this instant on a running attempt counts as abandoned
 * @param finishedAt null while running
 * @param result null unless succeeded
 * @param failure why there is no result, in words for the recruiter; null unless failed
 */
public record Analysis(
        UUID sessionId,
        int attempt,
        AnalysisState state,
        String analyzer,
        Instant startedAt,
        Instant leaseUntil,
        @Nullable Instant finishedAt,
        @Nullable AnalysisResult result,
        @Nullable String failure) {

    public static final int MAX_ANALYZER_LENGTH = 100;
    public static final int MAX_FAILURE_LENGTH = 1_000;

    /** A claim: the attempt as it stands before the analyzer runs. */
    public static Analysis claim(UUID sessionId, int attempt, String analyzer, Instant at, Instant leaseUntil) {
        return new Analysis(sessionId, attempt, AnalysisState.RUNNING, analyzer, at, leaseUntil, null, null, null);
    }

    public Analysis succeeded(AnalysisResult result, Instant at) {
        return stored(AnalysisState.SUCCEEDED, at, result, null);
    }

    public Analysis failed(String failure, Instant at) {
        return stored(AnalysisState.FAILED, at, null, failure);
    }

    /** The same attempt with whatever its row says of its end. */
    public Analysis stored(
            AnalysisState state,
            @Nullable Instant finishedAt,
            @Nullable AnalysisResult result,
            @Nullable String failure) {
        return new Analysis(sessionId, attempt, state, analyzer, startedAt, leaseUntil, finishedAt, result, failure);
    }

    /** Whether the latest attempt, if there is one, is the one that somebody saw, in the state they saw it in. */
    public static boolean isSame(@Nullable Analysis latest, @Nullable Analysis seen) {
        if (latest == null || seen == null) {
            return latest == null && seen == null;
        }
        return latest.attempt == seen.attempt && latest.state.equals(seen.state);
    }

    /** Whether it is still running and its lease has ended: the one who claimed it is gone. */
    public boolean isAbandoned(Instant at) {
        return state.equals(AnalysisState.RUNNING) && !at.isBefore(leaseUntil);
    }

    /** Without the result and the reason of a failure, which may quote an answer, so that no log has them. */
    @Override
    public String toString() {
        return "Analysis[sessionId=" + sessionId + ", attempt=" + attempt + ", state=" + state.id() + ", analyzer="
                + analyzer + "]";
    }
}
