package io.interviewedge.spring;

import io.interviewedge.error.InterviewEdgeException;

/** Is told of refusals, on the candidate's pages and elsewhere. */
@FunctionalInterface
interface RefusalListener {

    void refused(InterviewEdgeException refusal);
}
