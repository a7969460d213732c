package io.interviewedge.analysis;

import java.util.Locale;
import java.util.Optional;

/** Where one attempt at an analysis stands. */
public enum AnalysisState {
    /** Claimed and not yet finished; after its lease ends, anyone may take over. */
    RUNNING,
    SUCCEEDED,
    FAILED;

    /** {@code running}, {@code succeeded} or {@code failed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that id, exactly as {@link #id()} writes it. */
    public static Optional<AnalysisState> ofId(String id) {
        for (AnalysisState state : values()) {
            if (state.id().equals(id)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
