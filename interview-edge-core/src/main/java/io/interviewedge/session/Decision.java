package io.interviewedge.session;

import io.interviewedge.error.InterviewEdgeException;

/** What the lifecycle says to a step. */
public sealed interface Decision {

    /** The step happens; this is the session after it. */
    record Accepted(InterviewSession session) implements Decision {}

    /** The step has happened before, so there is nothing to do. */
    record AlreadyDone(InterviewSession session) implements Decision {}

    /** The step may not happen, for this reason, which the services throw. */
    record Refused(InterviewEdgeException reason) implements Decision {}
}
