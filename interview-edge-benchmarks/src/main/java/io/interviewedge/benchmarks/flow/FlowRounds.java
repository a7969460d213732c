package io.interviewedge.benchmarks.flow;

import io.interviewedge.benchmarks.measure.Rival;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Flows one after the other in each of several threads, for as long as a round lasts; measured in flows a second. */
final class FlowRounds implements Rival {

    private final CandidateFlow flow;
    private final ExecutorService pool;
    private final int threads;
    private final Duration length;
    private final AtomicLong completed = new AtomicLong();

    FlowRounds(CandidateFlow flow, ExecutorService pool, int threads, Duration length) {
        this.flow = flow;
        this.pool = pool;
        this.threads = threads;
        this.length = length;
    }

    @Override
    public String name() {
        return flow.name();
    }

    /** How many there were, warm-up included. */
    long completed() {
        return completed.get();
    }

    @Override
    public double round() throws Exception {
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        List<Future<Long>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(() -> runUntil(end)));
        }
        long flows = 0;
        for (Future<Long> each : running) {
            flows += each.get();
        }
        return flows * 1e9 / (System.nanoTime() - begin);
    }

    private long runUntil(long end) throws Exception {
        long flows = 0;
        while (System.nanoTime() - end < 0) {
            flow.run(completed.incrementAndGet());
            flows++;
        }
        return flows;
    }
}
