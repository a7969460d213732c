package io.interviewedge.session;

import io.interviewedge.error.AnswersMissingException;
import io.interviewedge.error.InterviewCompletedException;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.InterviewNotStartedException;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.error.LinkRevokedException;
import io.interviewedge.error.StepRefusedException;
import io.interviewedge.error.UnknownStatusException;
import java.time.Instant;
import java.util.List;

/** Why a step may not happen. */
public sealed interface Refusal {

    /** The refusal as the services throw it. */
    InterviewEdgeException toException();

    /** The step needs a started interview. */
    record NotStarted() implements Refusal {
        @Override
        public InterviewEdgeException toException() {
            return new InterviewNotStartedException();
        }
    }

    /** The interview was submitted, and its answers are locked. */
    record AlreadyCompleted() implements Refusal {
        @Override
        public InterviewEdgeException toException() {
            return new InterviewCompletedException();
        }
    }

    /** The status is one that a newer version of the library stored. */
    record UnknownStatus(SessionStatus status) implements Refusal {
        @Override
        public InterviewEdgeException toException() {
            return new UnknownStatusException(status.id());
        }
    }

    /** The link's time is over. */
    record LinkExpired(Instant at) implements Refusal {
        @Override
        public InterviewEdgeException toException() {
            return new LinkExpiredException(at);
        }
    }

    /** The recruiter withdrew the link. */
    record LinkRevoked(Instant at) implements Refusal {
        @Override
        public InterviewEdgeException toException() {
            return new LinkRevokedException(at);
        }
    }

    /** Required questions have no answer. */
    record AnswersMissing(List<String> questionIds) implements Refusal {
        @Override
        public InterviewEdgeException toException() {
            return new AnswersMissingException(questionIds);
        }
    }

    /** One of the host's guards does not hold. */
    record GuardRefused(SessionTrigger trigger, String guard) implements Refusal {
        @Override
        public InterviewEdgeException toException() {
            return new StepRefusedException(trigger.id(), guard);
        }
    }
}
