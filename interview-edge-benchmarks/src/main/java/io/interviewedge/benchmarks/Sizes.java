package io.interviewedge.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param flowRounds rounds of the flow for each number of threads
 * @param flowRound how long each rival's turn in such a round is
 * @param profiledFlows flows of each rival whose parts are measured
 * @param bulkRows invites at once
 * @param bulkRounds rounds of them for each rival
 * @param heapRows invites at once in a small heap
 * @param manySessions how many the large tables have that are read from
 * @param readRounds rounds of each kind of reading
 * @param qrForks JVMs for each way to draw a code or to show a page
 * @param qrIterations seconds of warming up in each of them, and of measuring
 */
record Sizes(
        int flowRounds,
        Duration flowRound,
        int profiledFlows,
        int bulkRows,
        int bulkRounds,
        List<Integer> heapRows,
        int manySessions,
        int readRounds,
        int qrForks,
        int qrIterations) {

    Sizes {
        heapRows = List.copyOf(heapRows);
    }

    /** For figures that are shown to others. */
    static final Sizes FULL =
            new Sizes(11, Duration.ofSeconds(2), 5_000, 100_000, 9, List.of(100_000, 1_000_000), 2_000_000, 11, 3, 5);

    /** To see in two minutes that all of it works, and roughly where it stands. */
    static final Sizes QUICK = new Sizes(3, Duration.ofMillis(700), 500, 20_000, 3, List.of(100_000), 100_000, 5, 1, 2);
}
