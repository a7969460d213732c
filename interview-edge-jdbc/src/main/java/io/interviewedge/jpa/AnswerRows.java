package io.interviewedge.jpa;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.AnswerWrite;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of interview_answer. Whoever writes or judges answers holds the lock on their session's row. */
final class AnswerRows {

    private AnswerRows() {}

    /** Stores the next revision; false if the stored one is not the expected one, or the question is not asked. */
    static boolean save(EntityAccess access, SessionEntity session, AnswerWrite write, Instant at) {
        return write.expectedRevision() == 0 ? insert(access, session, write, at) : update(access, session, write, at);
    }

    private static boolean insert(EntityAccess access, SessionEntity session, AnswerWrite write, Instant at) {
        if (!isAsked(access, session, write.questionId()) || isAnswered(access, session, write.questionId())) {
            return false;
        }
        access.insert(new AnswerEntity(session.id(), write, at));
        return true;
    }

    private static boolean isAsked(EntityAccess access, SessionEntity session, String questionId) {
        return !access.all(
                        String.class,
                        "select q.questionId from InterviewQuestion q where q.scriptId = :script and q.questionId = :id",
                        Map.of("script", session.scriptId(), "id", questionId))
                .isEmpty();
    }

    private static boolean isAnswered(EntityAccess access, SessionEntity session, String questionId) {
        return !access.latest(
                        AnswerEntity.class,
                        "select a from InterviewAnswer a where a.sessionId = :session and a.questionId = :id",
                        Map.of("session", session.id(), "id", questionId))
                .isEmpty();
    }

    private static boolean update(EntityAccess access, SessionEntity session, AnswerWrite write, Instant at) {
        int updated = access.update(
                "InterviewAnswer",
                Map.of(
                        "text", write.text(),
                        "filled", write.isFilled(),
                        "revision", write.expectedRevision() + 1,
                        "answeredAt", at.toEpochMilli()),
                "e.sessionId = :session and e.questionId = :id and e.revision = :expected",
                Map.of("session", session.id(), "id", write.questionId(), "expected", write.expectedRevision()));
        if (updated == 1) {
            access.showHost(AnswerEntity.class, new AnswerEntity.Key(session.id(), write.questionId()));
        }
        return updated == 1;
    }

    /** Whether every required question has a filled answer. */
    static boolean isComplete(EntityAccess access, InterviewSession session) {
        List<String> required = access.all(
                String.class,
                "select q.questionId from InterviewQuestion q where q.scriptId = :script and q.required = true",
                Map.of("script", session.scriptId()));
        Set<String> filled = new HashSet<>();
        access.latest(
                        AnswerEntity.class,
                        "select a from InterviewAnswer a where a.sessionId = :session and a.filled = true",
                        Map.of("session", session.id()))
                .forEach(answer -> filled.add(answer.questionId()));
        return filled.containsAll(required);
    }
}
