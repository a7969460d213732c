package io.interviewedge.store;

import io.interviewedge.error.StoreException;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.Answer;
import io.interviewedge.session.Interview;
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

    /**
     * The whole interview.
     *
     * @throws StoreException if the store lacks the script, which it was given with the session
     */
    public Interview complete(SessionStore store) {
        String scriptId = session.scriptId();
        InterviewScript script = store.findScript(scriptId)
                .orElseThrow(() -> new StoreException(
                        "the store has no script " + scriptId + "; it must keep every script as long as its sessions"));
        return new Interview(session, script, answers);
    }
}
