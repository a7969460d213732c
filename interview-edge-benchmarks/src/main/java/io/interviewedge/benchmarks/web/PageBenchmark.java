package io.interviewedge.benchmarks.web;

import io.interviewedge.benchmarks.measure.Report;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The page of a question, here and with Spring MVC and Thymeleaf, each in JVMs of its own, by JMH. */
public final class PageBenchmark {

    private static final double GOAL = 500;

    private final Report report;
    private final int forks;
    private final int iterations;

    public PageBenchmark(Report report, int forks, int iterations) {
        this.report = report;
        this.forks = forks;
        this.iterations = iterations;
    }

    /** Runs it and prints a line for each. */
    public void run() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PageViews.class.getName())
                        .forks(forks)
                        .threads(1)
                        .warmupIterations(iterations)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgs("-Xms512m", "-Xmx512m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Result<?>> byName = new TreeMap<>();
        results.forEach(result -> byName.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult()));
        QuestionPages pages = new QuestionPages();
        report.heading("The page of a question, in one thread");
        report.header("", "pages per second", "bytes");
        double ours = row(byName, "interviewEdge", pages.interviewEdge());
        row(byName, "springMvcThymeleaf", pages.springMvcThymeleaf());
        report.line("");
        report.line(Report.goal("Goal " + Report.number(GOAL) + " pages per second", ours >= GOAL));
    }

    private double row(Map<String, Result<?>> byName, String name, String page) {
        Result<?> result = byName.get(name);
        if (result == null) {
            throw new IllegalStateException("there is no result for " + name + " in " + byName.keySet());
        }
        report.row(
                name,
                Report.number(result.getScore()) + " ± " + Report.number(result.getScoreError()),
                Report.count(page.getBytes(StandardCharsets.UTF_8).length));
        return result.getScore();
    }
}
