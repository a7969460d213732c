package io.interviewedge.analysis;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an attempt has no findings: {@code NoFindings.failed("The model is busy.").retryAt(inTenMinutes)}.
 *
 * @param state {@link AnalysisState#FAILED}, {@link AnalysisState#DEFERRED} or {@link AnalysisState#NOT_SCORED}
 * @param reason is stored and shown to recruiters; keep secrets and answers out of it
 * @param retryAt from when on another attempt makes sense, or null if that is not known
 * @param stamp what was used, or null
 */
public record NoFindings(
        AnalysisState state,
        String reason,
        @Nullable Instant retryAt,
        @Nullable AnalysisStamp stamp) {

    /**
     * Checks the stamp.
     *
     * @throws io.interviewedge.error.InvalidValueException as {@link AnalysisStamp#of} does
     */
    public NoFindings {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
        stamp = stamp == null ? null : stamp.checked();
    }

    /** Something went wrong. */
    public static NoFindings failed(String reason) {
        return new NoFindings(AnalysisState.FAILED, reason, null, null);
    }

    /** The analyzer was not asked, to save money or load. */
    public static NoFindings deferred(String reason) {
        return new NoFindings(AnalysisState.DEFERRED, reason, null, null);
    }

    /** The answers are too short to be judged fairly. */
    public static NoFindings notScored(String reason) {
        return new NoFindings(AnalysisState.NOT_SCORED, reason, null, null);
    }

    /** The same, to be tried again from then on. */
    public NoFindings retryAt(@Nullable Instant retryAt) {
        return new NoFindings(state, reason, retryAt, stamp);
    }

    /** The same, with what was used. */
    public NoFindings stamp(@Nullable AnalysisStamp stamp) {
        return new NoFindings(state, reason, retryAt, stamp);
    }

    /** Without the reason, which may quote an answer, so that it is never logged. */
    @Override
    public String toString() {
        return "NoFindings[state=" + state.id() + "]";
    }
}
