package io.interviewedge.spring;

import io.interviewedge.InterviewEdge;

/**
 * Changes what no bean and no setting says. Beans of this type are called in their order, after everything else has
 * been set and before the {@link InterviewEdge} is built.
 */
@FunctionalInterface
public interface InterviewEdgeCustomizer {

    /** Called once, with the builder of the application's {@link InterviewEdge}. */
    void customize(InterviewEdge.Builder builder);
}
