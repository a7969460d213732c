package io.interviewedge.jpa;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StatusChange;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The candidate's steps: each locks the session's row before it looks at anything. So the steps of one session come one after
 * the other, and what is judged can no longer change. Nothing is written before it is certain that all of it may be.
 */
final class SessionSteps {

    private SessionSteps() {}

    /** The session's row after the change, or empty if a guard did not hold. */
    static Optional<InterviewSession> change(EntityAccess access, StatusChange change) {
        Optional<SessionEntity> locked =
                SessionRows.lock(access, change.token()).filter(row -> change.allows(row.toSession()));
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        InterviewSession session = locked.get().toSession();
        if (change.requiredAnswered() && !AnswerRows.isComplete(access, session)) {
            return Optional.empty();
        }
        InterviewSession moved = session.moved(change.to(), change.at());
        SessionRows.update(access, locked.get(), moved);
        access.insert(new EventEntity(change.event().of(moved, activity(moved))));
        return Optional.of(moved);
    }

    /** The answer as it was stored, or empty if a guard did not hold. */
    static Optional<SavedAnswer> save(EntityAccess access, AnswerWrite write) {
        Optional<SessionEntity> locked =
                SessionRows.lock(access, write.token()).filter(row -> write.allows(row.toSession()));
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        InterviewSession session = locked.get().toSession();
        InterviewSession touched = session.moved(session.status(), write.at());
        if (!AnswerRows.save(access, locked.get(), write, activity(touched))) {
            return Optional.empty();
        }
        SessionRows.update(access, locked.get(), touched);
        SessionEvent event = write.event().of(touched, activity(touched));
        access.insert(new EventEntity(event));
        return Optional.of(new SavedAnswer(event, write.expectedRevision() + 1));
    }

    private static Instant activity(InterviewSession session) {
        return Objects.requireNonNull(session.lastActivityAt(), "a step is an activity");
    }
}
