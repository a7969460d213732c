package io.interviewedge.testkit;

import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.TraitScores;
import io.interviewedge.analysis.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Finds what it is told to find, and remembers what it was asked. Safe for use by several threads. */
public final class StubAnalyzer implements InterviewAnalyzer {

    /** What it finds unless told otherwise: 5 for every trait, and {@link Verdict#MAYBE}. */
    public static final Findings FINDINGS = new Findings(
            TraitScores.of(5, 5, 5, 5, 5), Verdict.MAYBE, "A stub's reason.", "A stub's summary.", Map.of());

    private final List<AnalysisRequest> requests = new CopyOnWriteArrayList<>();
    private volatile Findings findings = FINDINGS;
    private volatile @Nullable String failure;

    /** An analyzer that finds {@link #FINDINGS}. */
    public StubAnalyzer() {}

    /** From now on finds this. */
    public StubAnalyzer finding(Findings findings) {
        this.findings = Objects.requireNonNull(findings, "findings");
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
        return findings;
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
