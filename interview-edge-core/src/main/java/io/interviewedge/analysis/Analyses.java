package io.interviewedge.analysis;

import java.util.List;
import java.util.Optional;

/**
 * All attempts at analysing one interview.
 *
 * @param attempts from the first to the latest
 */
public record Analyses(List<Analysis> attempts) {

    public static final Analyses NONE = new Analyses(List.of());

    public Analyses {
        attempts = List.copyOf(attempts);
    }

    /** The latest attempt, whatever came of it. */
    public Optional<Analysis> latest() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
    }

    /**
     * The attempt that counts: the latest that succeeded, so that neither a failure nor an attempt that is still
     * running hides a result; if none succeeded, the latest.
     */
    public Optional<Analysis> counting() {
        return attempts.stream()
                .filter(attempt -> attempt.result() != null)
                .reduce((earlier, later) -> later)
                .or(this::latest);
    }

    /** Whether the result of that attempt is the one that counts; never of an attempt without a result. */
    public boolean counts(Analysis attempt) {
        return attempt.result() != null
                && counting()
                        .filter(counting -> counting.attempt() == attempt.attempt())
                        .isPresent();
    }
}
