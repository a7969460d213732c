package io.interviewedge.benchmarks.web;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Each call answers one request for the page of a question, in one thread. Public, with public methods, for JMH. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PageViews {

    private final QuestionPages pages = new QuestionPages();

    @Benchmark
    public String interviewEdge() {
        return pages.interviewEdge();
    }

    @Benchmark
    public String springMvcThymeleaf() {
        return pages.springMvcThymeleaf();
    }
}
