package io.interviewedge.benchmarks.flow;

import io.interviewedge.benchmarks.measure.SampleJob;

/** The steps of an interview, each a request of its own, as they come from a browser. Used by several threads. */
interface CandidateFlow {

    int STEPS = 4 + SampleJob.questionIds().size();

    String name();

    /** Gives the token of the new invitation. */
    String invite(String email, String candidate) throws Exception;

    void open(String token) throws Exception;

    void start(String token) throws Exception;

    /** Saves the first revision of an answer. */
    void answer(String token, String questionId, String text) throws Exception;

    void submit(String token) throws Exception;

    /** All of them once, for one candidate. */
    default void run(long candidate) throws Exception {
        String token = invite("candidate-" + candidate + "@example.com", "Candidate " + candidate);
        open(token);
        start(token);
        for (String questionId : SampleJob.questionIds()) {
            answer(token, questionId, SampleJob.ANSWER);
        }
        submit(token);
    }
}
