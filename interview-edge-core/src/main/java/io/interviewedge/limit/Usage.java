package io.interviewedge.limit;

import java.time.Duration;

/** What is limited. */
public enum Usage {

    /** A candidate starts, saves an answer or submits. */
    CANDIDATE_STEP,

    /** A recruiter has an analysis made again. */
    ANALYSIS_RETRY,

    /** A message is sent to the candidate, by whichever channel. */
    DELIVERY;

    /**
     * The rate for one session if a host sets none: 600 steps at once and two per second, 10 analyses at once and one
     * per minute, 20 messages at once and one every three minutes. Honest use stays below: somebody who types with one
     * finger is saved at most one and a half times per second by a page that waits 0.7 seconds after the last key.
     */
    public Rate standard() {
        return switch (this) {
            case CANDIDATE_STEP -> Rate.of(600, Duration.ofMillis(500));
            case ANALYSIS_RETRY -> Rate.of(10, Duration.ofMinutes(1));
            case DELIVERY -> Rate.of(20, Duration.ofMinutes(3));
        };
    }
}
