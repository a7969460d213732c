package io.interviewedge.testkit;

import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Finds what it is told to find, and remembers what it was asked. Safe for use by several threads. */
public final class StubAnalyzer implements InterviewAnalyzer {

    private final List<AnalysisRequest> requests = new CopyOnWriteArrayList<>();
    private volatile @Nullable Findings findings;
    private volatile @Nullable String failure;

    /** An analyzer that finds {@link #middling}. */
    public StubAnalyzer() {}

    /** What it finds unless told otherwise: 5 for every trait, and {@link Verdict#MAYBE}. */
    public static Findings middling(Rubric rubric) {
        return new Findings(
                rubric.scores(trait -> 5), Verdict.MAYBE, "A stub's reason.", "A stub's summary.", Map.of());
    }

    /** From now on finds this. */
    public StubAnalyzer finding(Findings findings) {
        this.findings = Objects.requireNonNull(findings, "findings");
        this.failure = null;
        return this;
    }

    /** From now on finds {@link #middling} again. */
    public StubAnalyzer succeeding() {
        this.findings = null;
        this.failure = null;
        return this;
    }

    /** From now on fails with an {@link AnalysisFailedException} of that reason. */
    public StubAnalyzer failing(String reason) {
        this.failure = Objects.requireNonNull(reason, "reason");
        return this;
    }

    @Override
    public String name() {
        return "stub";
    }

    @Override
    public Findings analyze(AnalysisRequest request) throws AnalysisFailedException {
        requests.add(request);
        String reason = failure;
        if (reason != null) {
            throw new AnalysisFailedException(reason);
        }
        Findings told = findings;
        return told == null ? middling(request.rubric()) : told;
    }

    /** What it was asked so far, failures included. */
    public List<AnalysisRequest> requests() {
        return List.copyOf(requests);
    }

    /** How often it ran so far, failures included. */
    public int runs() {
        return requests.size();
    }
}
