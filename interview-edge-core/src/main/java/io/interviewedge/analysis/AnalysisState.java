package io.interviewedge.analysis;

import java.util.Objects;

/**
 * Where one attempt at an analysis stands. A newer version of the library may store other states in the same tables: an
 * attempt in such a state is shown as it is and left alone.
 *
 * @param id how it is stored and shown: {@code running}, {@code succeeded} or {@code failed}
 */
public record AnalysisState(String id) {

    /** Claimed and not yet finished; once its lease has ended, anyone may take over. */
    public static final AnalysisState RUNNING = new AnalysisState("running");

    public static final AnalysisState SUCCEEDED = new AnalysisState("succeeded");

    public static final AnalysisState FAILED = new AnalysisState("failed");

    /** A state as it was stored, known or not. */
    public AnalysisState {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public String toString() {
        return id;
    }
}
