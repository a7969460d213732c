package io.interviewedge.examples.customflow;

import io.interviewedge.session.Interview;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionTrigger;
import java.time.Duration;
import java.time.Instant;

/**
 * The standard lifecycle with two rules added by the host: candidates must consent before they start, and have a
 * limited time to answer and submit. The library asks these guards before it stores a step.
 */
public final class TimedFlow {

    static final Duration LIMIT = Duration.ofDays(2);

    private TimedFlow() {}

    /** The lifecycle to pass to {@code InterviewEdge.builder().lifecycle(...)}. */
    public static SessionLifecycle lifecycle(ConsentRegister consents) {
        return SessionLifecycle.standard()
                .guard(
                        SessionTrigger.START,
                        "the candidate has consented",
                        (interview, at) ->
                                consents.isRecorded(interview.session().id()))
                .guard(SessionTrigger.ANSWER, "the 48 hours are not over", TimedFlow::isInTime)
                .guard(SessionTrigger.SUBMIT, "the 48 hours are not over", TimedFlow::isInTime);
    }

    private static boolean isInTime(Interview interview, Instant at) {
        Instant startedAt = interview.session().startedAt();
        return startedAt == null || at.isBefore(startedAt.plus(LIMIT));
    }
}
