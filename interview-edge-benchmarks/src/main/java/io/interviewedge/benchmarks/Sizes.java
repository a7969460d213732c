package io.interviewedge.benchmarks;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param flowRounds rounds of the flow for each number of threads
 * @param flowRound how long each rival's turn in such a round is
 * @param profiledFlows flows of each rival whose parts are measured
 */
record Sizes(int flowRounds, Duration flowRound, int profiledFlows) {

    /** For figures that are shown to others. */
    static final Sizes FULL = new Sizes(15, Duration.ofSeconds(3), 5_000);

    /** To see in two minutes that all of it works, and roughly where it stands. */
    static final Sizes QUICK = new Sizes(5, Duration.ofSeconds(1), 500);
}
