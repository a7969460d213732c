package io.interviewedge.analysis;

/**
 * Scores a completed interview. It runs in the thread that opened the review, outside any transaction of the library,
 * and may take seconds; it must return before the lease ends ({@code InterviewEdge.Builder.analysisLease}).
 * Implementations must be safe for use by several threads.
 */
public interface InterviewAnalyzer {

    /**
     * Name and version, at most 100 characters, stored with each result: {@code rules 1}, {@code mistral-7b prompt-3}.
     */
    String name();

    /**
     * Scores one interview. Findings that lack a trait of the request's rubric or score one that it does not have, that
     * remark on a question that was not asked, or that quote words that are not in the answer, are a failed analysis.
     *
     * @throws AnalysisFailedException to say in words fit for the recruiter why there are no findings
     * @throws Exception for any other failure; the recruiter is told its type, not its message. An {@code Error} counts
     *     as well; if the JVM itself is in trouble (no memory left), it is thrown on after the failure is stored
     */
    Findings analyze(AnalysisRequest request) throws Exception;
}
