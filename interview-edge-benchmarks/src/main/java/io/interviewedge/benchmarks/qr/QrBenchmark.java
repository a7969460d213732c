package io.interviewedge.benchmarks.qr;

import io.interviewedge.benchmarks.measure.Report;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A link as a PNG image by three libraries, each in JVMs of its own, by JMH. */
public final class QrBenchmark {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double ZXING_GOAL = 40;
    private static final double NAYUKI_GOAL = 10;

    private final Report report;
    private final int forks;
    private final int iterations;

    public QrBenchmark(Report report, int forks, int iterations) {
        this.report = report;
        this.forks = forks;
        this.iterations = iterations;
    }

    /** Runs it, and prints a line for each library. */
    public void run() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(QrPictures.class.getName())
                        .forks(forks)
                        .warmupIterations(iterations)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgs("-Djava.awt.headless=true", "-Xms512m", "-Xmx512m")
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, RunResult> byName = new TreeMap<>();
        results.forEach(result -> byName.put(result.getPrimaryResult().getLabel(), result));

        report.heading("A link with a UUID as a PNG image of " + Pictures.PIXELS + " pixels a side");
        report.header("", "µs", "bytes", "allocated, bytes", "theirs / ours, time", "ours / theirs, bytes");
        int ours = Pictures.interviewEdge().length;
        line(byName, "interviewEdge", ours, 0);
        line(byName, "zxing", Pictures.zxing().length, ZXING_GOAL);
        line(byName, "nayuki", Pictures.nayuki().length, NAYUKI_GOAL);
        report.line("");
        report.header("The code alone", "µs", "allocated, bytes", "theirs / ours, time");
        for (String name : new String[] {"interviewEdgeCode", "zxingCode", "nayukiCode"}) {
            report.row(
                    name,
                    time(byName, name),
                    allocated(byName, name),
                    Report.number(score(byName, name) / score(byName, "interviewEdgeCode")));
        }
    }

    private void line(Map<String, RunResult> byName, String name, int bytes, double goal) {
        double ratio = score(byName, name) / score(byName, "interviewEdge");
        int ours = Pictures.interviewEdge().length;
        report.row(
                name,
                time(byName, name),
                Report.count(bytes),
                allocated(byName, name),
                goal == 0
                        ? ""
                        : Report.number(ratio) + ", " + Report.goal("goal " + Report.number(goal), ratio >= goal),
                goal == 0 ? "" : Report.number((double) ours / bytes));
    }

    private static String time(Map<String, RunResult> byName, String name) {
        RunResult result = result(byName, name);
        return Report.number(result.getPrimaryResult().getScore()) + " ± "
                + Report.number(result.getPrimaryResult().getScoreError());
    }

    private static String allocated(Map<String, RunResult> byName, String name) {
        Result<?> allocated = Objects.requireNonNull(
                result(byName, name).getSecondaryResults().get(ALLOCATED), "the profiler of allocations is on");
        return Report.count(Math.round(allocated.getScore()));
    }

    private static double score(Map<String, RunResult> byName, String name) {
        return result(byName, name).getPrimaryResult().getScore();
    }

    private static RunResult result(Map<String, RunResult> byName, String name) {
        RunResult result = byName.get(name);
        if (result == null) {
            throw new IllegalStateException("there is no result for " + name + " in " + byName.keySet());
        }
        return result;
    }
}
