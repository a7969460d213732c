package io.interviewedge.analysis;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at analysing a completed interview.
 *
 * @param attempt 1 for the first; each further attempt and each take-over is one more
 * @param analyzer the analyzer's name and version
 * @param order who asked for it
 * @param leaseUntil from this instant on a running attempt counts as abandoned
 * @param outcome where it stands
 */
public record Analysis(
        UUID sessionId,
        int attempt,
        String analyzer,
        AnalysisOrder order,
        Instant startedAt,
        Instant leaseUntil,
        AnalysisOutcome outcome) {

    /**
     * Attempts per session in which the analyzer is asked: more than any recruiter needs, and few enough to be read at
     * once.
     */
    public static final int MAX_ATTEMPTS = 50;

    public static final int MAX_ANALYZER_LENGTH = 100;
    public static final int MAX_FAILURE_LENGTH = 1_000;

    /** A claim by the host: the attempt as it stands before the analyzer runs. */
    public static Analysis claim(UUID sessionId, int attempt, String analyzer, Instant at, Instant leaseUntil) {
        return new Analysis(
                sessionId, attempt, analyzer, AnalysisOrder.BY_HOST, at, leaseUntil, AnalysisOutcome.RUNNING);
    }

    /** The same, asked for by that order. */
    public Analysis order(AnalysisOrder order) {
        return new Analysis(sessionId, attempt, analyzer, order, startedAt, leaseUntil, outcome);
    }

    /** The same, ended with a result, without a stamp. */
    public Analysis succeeded(AnalysisResult result, Instant at) {
        return succeeded(result, null, at);
    }

    /** The same, ended with a result. */
    public Analysis succeeded(AnalysisResult result, @Nullable AnalysisStamp stamp, Instant at) {
        return with(AnalysisOutcome.succeeded(result, stamp, at));
    }

    /** The same, ended by a failure. */
    public Analysis failed(String failure, Instant at) {
        return ended(NoFindings.failed(failure), at);
    }

    /** The same, ended without a result. */
    public Analysis ended(NoFindings none, Instant at) {
        return with(AnalysisOutcome.withoutResult(none, at));
    }

    /** The same attempt with whatever its row says of its end. */
    public Analysis with(AnalysisOutcome outcome) {
        return new Analysis(sessionId, attempt, analyzer, order, startedAt, leaseUntil, outcome);
    }

    /** Where it stands. */
    public AnalysisState state() {
        return outcome.state();
    }

    /** When it ended, or null while running. */
    public @Nullable Instant finishedAt() {
        return outcome.finishedAt();
    }

    /** What came of it, or null unless succeeded. */
    public @Nullable AnalysisResult result() {
        return outcome.result();
    }

    /** Why there is no result, in words for the recruiter; null while running and if succeeded. */
    public @Nullable String failure() {
        return outcome.failure();
    }

    /** Whether the latest attempt, if there is one, is the one that somebody saw, in the state they saw it in. */
    public static boolean isSame(@Nullable Analysis latest, @Nullable Analysis seen) {
        if (latest == null || seen == null) {
            return latest == null && seen == null;
        }
        return latest.attempt == seen.attempt && latest.state().equals(seen.state());
    }

    /** Whether it is still running and its lease has ended: the one who claimed it is gone. */
    public boolean isAbandoned(Instant at) {
        return state().equals(AnalysisState.RUNNING) && !at.isBefore(leaseUntil);
    }

    /** Whether it is still running within its lease. */
    public boolean isRunning(Instant at) {
        return state().equals(AnalysisState.RUNNING) && at.isBefore(leaseUntil);
    }

    /** Without the result and the reason of a failure, which may quote an answer, so that they are never logged. */
    @Override
    public String toString() {
        return "Analysis[sessionId=" + sessionId + ", attempt=" + attempt + ", state=" + state().id() + ", analyzer="
                + analyzer + "]";
    }
}
