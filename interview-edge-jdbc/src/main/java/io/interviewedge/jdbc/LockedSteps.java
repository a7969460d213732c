package io.interviewedge.jdbc;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StatusChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Steps as every database can take them: a short transaction that locks the session's row before it looks at anything.
 * So the steps of one session come one after the other, and what was checked can no longer change.
 */
final class LockedSteps implements Steps {

    private final SessionRows sessions;
    private final AnswerRows answers;
    private final EventRows events;

    LockedSteps(SessionRows sessions, AnswerRows answers, EventRows events) {
        this.sessions = sessions;
        this.answers = answers;
        this.events = events;
    }

    @Override
    public Optional<InterviewSession> change(Transactions transactions, StatusChange change) {
        return transactions.allOrNothing("change a session's status", connection -> change(connection, change));
    }

    private Optional<InterviewSession> change(Connection connection, StatusChange change) throws SQLException {
        Optional<InterviewSession> locked =
                sessions.lock(connection, change.token()).filter(change::allows);
        if (locked.isEmpty() || (change.requiredAnswered() && !answers.isComplete(connection, locked.get()))) {
            return Optional.empty();
        }
        InterviewSession moved = locked.get().moved(change.to(), change.at());
        sessions.update(connection, locked.get(), moved);
        events.insert(connection, change.event().of(moved, activity(moved)));
        return Optional.of(moved);
    }

    @Override
    public Optional<SavedAnswer> save(Transactions transactions, AnswerWrite write) {
        return transactions.allOrNothing("save an answer", connection -> save(connection, write));
    }

    private Optional<SavedAnswer> save(Connection connection, AnswerWrite write) throws SQLException {
        Optional<InterviewSession> locked =
                sessions.lock(connection, write.token()).filter(write::allows);
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        InterviewSession touched = locked.get().moved(locked.get().status(), write.at());
        if (!answers.save(connection, touched, write, activity(touched))) {
            return Optional.empty();
        }
        sessions.update(connection, locked.get(), touched);
        SessionEvent event = write.event().of(touched, activity(touched));
        events.insert(connection, event);
        return Optional.of(new SavedAnswer(event, write.expectedRevision() + 1));
    }

    private static Instant activity(InterviewSession session) {
        return Objects.requireNonNull(session.lastActivityAt(), "a step is an activity");
    }
}
