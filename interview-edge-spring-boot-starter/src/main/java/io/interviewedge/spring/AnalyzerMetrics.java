package io.interviewedge.spring;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.core.Ordered;

/** {@code interview.edge.analyses}: how many times the analyzer ran on this node, and for how long, by outcome. */
final class AnalyzerMetrics implements InterviewEdgeCustomizer, Ordered, MeterBinder {

    private final Runs returned = new Runs();
    private final Runs failed = new Runs();

    /** Last, for the application's own customizers may set an analyzer. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(InterviewEdge.Builder builder) {
        builder.decorateAnalyzer(this::observed);
    }

    private InterviewAnalyzer observed(InterviewAnalyzer analyzer) {
        return new InterviewAnalyzer() {
            @Override
            public String name() {
                return analyzer.name();
            }

            @Override
            public Findings analyze(AnalysisRequest request) throws Exception {
                long start = System.nanoTime();
                Runs outcome = failed;
                try {
                    Findings findings = analyzer.analyze(request);
                    outcome = returned;
                    return findings;
                } finally {
                    outcome.add(System.nanoTime() - start);
                }
            }
        };
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        register(registry, "returned", returned);
        register(registry, "failed", failed);
    }

    private static void register(MeterRegistry registry, String outcome, Runs runs) {
        FunctionTimer.builder("interview.edge.analyses", runs, Runs::count, Runs::nanos, TimeUnit.NANOSECONDS)
                .description("Runs of the analyzer on this node")
                .tag("outcome", outcome)
                .register(registry);
    }

    /** How many, and how long in all. */
    private static final class Runs {

        private final LongAdder count = new LongAdder();
        private final LongAdder nanos = new LongAdder();

        void add(long duration) {
            count.increment();
            nanos.add(duration);
        }

        long count() {
            return count.sum();
        }

        double nanos() {
            return nanos.doubleValue();
        }
    }
}
