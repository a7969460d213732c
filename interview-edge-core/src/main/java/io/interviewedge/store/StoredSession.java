package io.interviewedge.store;

import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import java.util.Map;

/**
 * A session's row with its answers, as they were at one moment.
 *
 * @param answers by question id
 */
public record StoredSession(InterviewSession session, Map<String, Answer> answers) {

    public StoredSession {
        answers = Map.copyOf(answers);
    }
}
