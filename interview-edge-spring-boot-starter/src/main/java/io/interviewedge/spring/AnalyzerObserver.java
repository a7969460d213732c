package io.interviewedge.spring;

import io.interviewedge.analysis.InterviewAnalyzer;

/** Looks on while interviews are analysed. */
@FunctionalInterface
interface AnalyzerObserver {

    /** The same analyzer, observed. */
    InterviewAnalyzer observed(InterviewAnalyzer analyzer);
}
