package io.interviewedge.analysis;

import java.util.Objects;

/**
 * Where one attempt at an analysis stands. A newer version of the library may store other states in the same tables: an
 * attempt in such a state is shown as it is and left alone.
 *
 * @param id how it is stored and shown: {@code running}, {@code succeeded}, {@code failed}, {@code deferred} or
 *     {@code not_scored}
 */
public record AnalysisState(String id) {

    /** Claimed and not yet finished; once its lease has ended, anyone may take over. */
    public static final AnalysisState RUNNING = new AnalysisState("running");

    /** There is a result. */
    public static final AnalysisState SUCCEEDED = new AnalysisState("succeeded");

    /** Something went wrong; the attempt says what. */
    public static final AnalysisState FAILED = new AnalysisState("failed");

    /** The host's {@link AnalysisBudget} refused it before anything was spent. */
    public static final AnalysisState DEFERRED = new AnalysisState("deferred");

    /** The answers are too short to be judged fairly. */
    public static final AnalysisState NOT_SCORED = new AnalysisState("not_scored");

    /** A state as it was stored, known or not. */
    public AnalysisState {
        Objects.requireNonNull(id, "id");
    }

    /** Whether it has ended without a result, so that another attempt makes sense. */
    public boolean isWithoutResult() {
        return equals(FAILED) || equals(DEFERRED) || equals(NOT_SCORED);
    }

    @Override
    public String toString() {
        return id;
    }
}
