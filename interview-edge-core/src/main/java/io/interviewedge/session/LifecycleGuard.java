package io.interviewedge.session;

import java.time.Instant;

/**
 * A host's own condition on a step, such as "the candidate has consented". It is asked before the step is stored,
 * possibly several times, so it must have no side effects; it must be safe for use by several threads.
 */
@FunctionalInterface
public interface LifecycleGuard {

    /** Whether the step may happen at that instant. */
    boolean allows(Interview interview, Instant at);
}
