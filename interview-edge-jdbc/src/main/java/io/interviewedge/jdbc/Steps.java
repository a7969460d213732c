package io.interviewedge.jdbc;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StatusChange;
import java.util.Optional;

/** How a candidate's steps are written: each with its event, wholly or not at all. */
interface Steps {

    /** The session's row after the change, or empty if a guard did not hold. */
    Optional<InterviewSession> change(Transactions transactions, StatusChange change);

    /** The answer as it was stored, or empty if a guard did not hold. */
    Optional<SavedAnswer> save(Transactions transactions, AnswerWrite write);
}
