package io.interviewedge.testkit;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.store.InMemorySessionStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one test works with: the host's own configuration on parts that the test controls. */
record TestBed(
        InterviewEdge edge,
        SettableClock clock,
        RecordingListener listener,
        Map<String, RecordingChannel> channels,
        @Nullable StubAnalyzer analyzer) {

    /** Builds it. A stub analyzes if the host has no analyzer, or if the test asks for one. */
    static TestBed of(Consumer<InterviewEdge.Builder> host, boolean stubsAnalyzer) {
        SettableClock clock = new SettableClock();
        RecordingListener listener = new RecordingListener();
        StubAnalyzer stub = new StubAnalyzer();
        Map<String, RecordingChannel> channels = new LinkedHashMap<>();
        AtomicReference<InterviewAnalyzer> used = new AtomicReference<>(stub);

        InterviewEdge.Builder builder = InterviewEdge.builder().analyzer(stub);
        host.accept(builder);
        if (stubsAnalyzer) {
            builder.analyzer(stub);
        }
        builder.store(new InMemorySessionStore())
                .clock(clock)
                .tokens(new PredictableTokens())
                .listener(listener)
                .decorateAnalyzer(analyzer -> {
                    used.set(analyzer);
                    return analyzer;
                })
                .decorateChannels(channel -> {
                    RecordingChannel recording = RecordingChannel.insteadOf(channel);
                    channels.put(recording.id(), recording);
                    return recording;
                });
        return new TestBed(builder.build(), clock, listener, channels, used.get() == stub ? stub : null);
    }
}
