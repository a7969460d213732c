package io.interviewedge.testkit;

import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Returns the findings that it is told to return, and remembers every request. Safe for use by several threads. */
public final class StubAnalyzer implements InterviewAnalyzer {

    private final List<AnalysisRequest> requests = new CopyOnWriteArrayList<>();
    private volatile @Nullable Findings findings;
    private volatile @Nullable String failure;

    /** An analyzer that returns {@link #middling}. */
    public StubAnalyzer() {}

    /** The findings unless told otherwise: 5 for every trait, and {@link Verdict#MAYBE}. */
    public static Findings middling(Rubric rubric) {
        return new Findings(
                rubric.scores(trait -> 5), Verdict.MAYBE, "A stub's reason.", "A stub's summary.", List.of());
    }

    /** Returns these findings from now on. */
    public StubAnalyzer finding(Findings findings) {
        this.findings = Objects.requireNonNull(findings, "findings");
        this.failure = null;
        return this;
    }

    /** Returns {@link #middling} again from now on. */
    public StubAnalyzer succeeding() {
        this.findings = null;
        this.failure = null;
        return this;
    }

    /** Fails from now on, with an {@link AnalysisFailedException} with that reason. */
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

    /** The requests so far, failures included. */
    public List<AnalysisRequest> requests() {
        return List.copyOf(requests);
    }

    /** How often it ran so far, failures included. */
    public int runs() {
        return requests.size();
    }
}
