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

/** A link as a PNG image, here and with ZXing's own writer, each in JVMs of its own, by JMH. */
public final class QrBenchmark {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double TIME_GOAL = 12;

    private final Report report;
    private final int forks;
    private final int iterations;

    public QrBenchmark(Report report, int forks, int iterations) {
        this.report = report;
        this.forks = forks;
        this.iterations = iterations;
    }

    /** Runs it and prints a line for each library. */
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

        int ours = Pictures.interviewEdge().length;
        int theirs = Pictures.zxing().length;
        double faster = score(byName, "zxing") / score(byName, "interviewEdge");
        report.heading("A link with a UUID as a PNG image of " + Pictures.PIXELS + " pixels per side");
        report.header("", "µs", "bytes", "allocated, bytes", "theirs / ours, time", "ours / theirs, bytes");
        report.row(
                "interviewEdge",
                time(byName, "interviewEdge"),
                Report.count(ours),
                allocated(byName, "interviewEdge"),
                "",
                "");
        report.row(
                "zxing",
                time(byName, "zxing"),
                Report.count(theirs),
                allocated(byName, "zxing"),
                Report.number(faster) + ", " + Report.goal("goal " + Report.number(TIME_GOAL), faster >= TIME_GOAL),
                Report.number((double) ours / theirs) + ", " + Report.goal("goal 1", ours <= theirs));
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
