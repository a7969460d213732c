package io.interviewedge.benchmarks.flow;

import io.interviewedge.benchmarks.persistence.PersistentInterviews;

/** The same with entities. */
record PersistentFlow(PersistentInterviews interviews) implements CandidateFlow {

    @Override
    public String name() {
        return "Hibernate";
    }

    @Override
    public String invite(String email, String candidate) {
        return interviews.invite(email, candidate);
    }

    @Override
    public void open(String token) {
        interviews.open(token);
    }

    @Override
    public void start(String token) {
        interviews.start(token);
    }

    @Override
    public void answer(String token, String questionId, String text) {
        interviews.answer(token, questionId, text, 0);
    }

    @Override
    public void submit(String token) {
        interviews.submit(token);
    }
}
